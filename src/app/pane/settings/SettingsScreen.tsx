import { Accordion, Link, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { SettingField } from '../../../jobs/desk/settingsForm';
import { fill } from '../../../words/fill';
import { usePane, useSession, useShellWords } from '../context';
import { useScreenStyles } from '../parts/screenStyles';
import { useAnswer } from '../useAnswer';
import { usePlan } from '../usePlan';
import { ChangesBar } from './ChangesBar';
import { Mapping } from './Mapping';
import { PaneChoices } from './PaneChoices';
import { Region } from './Region';
import { Section } from './Section';
import { changedFields, editsOf, type SettingDraft } from './settingDraft';
import { SettingGroup } from './SettingGroup';
import { groupOf, groups } from './settingGroups';
import { useSettingWords } from './settingWords';

const NOTHING = {};

/** 设置: everything the office decides, with help; what is changed is shown before it is written. */
export default function SettingsScreen() {
  const styles = useScreenStyles();
  const shell = useShellWords();
  const { answer, failure } = useAnswer('settings', NOTHING);
  if (failure !== null) return <Text className={styles.root}>{failure}</Text>;
  if (answer === null) return <Spinner className={styles.root} label={shell.working} />;
  return <Settings fields={answer} />;
}

function Settings({ fields }: { readonly fields: readonly SettingField[] }) {
  const styles = useScreenStyles();
  const say = useSettingWords();
  const { engine } = usePane().surroundings;
  const unknown = useSession((session) => session.opened?.unrecognised.length ?? 0);
  const isAimed = useSession((session) => session.about === 'mapping');
  const [draft, setDraft] = useDraft(fields);
  const work = usePlan<unknown>();
  const changed = changedFields(fields, draft.values);
  return (
    <div className={styles.root}>
      <SheetLink fields={fields} />
      <Accordion multiple collapsible defaultOpenItems={isAimed ? ['mapping'] : ['pane', 'office']}>
        <Section id="pane" title={say['group-pane']}>
          <PaneChoices />
        </Section>
        {groups.map((group) => (
          <SettingGroup
            key={group}
            group={group}
            fields={fields.filter(({ id }) => groupOf(id) === group)}
            draft={draft.values}
            changed={changed}
            onDraft={(id, text) => {
              // A plan is of what was typed before; it must not be written over what is typed now.
              if (work.state.at !== 'written') work.drop();
              setDraft({ ...draft, values: { ...draft.values, [id]: text } });
            }}
          />
        ))}
        <Section id="region" title={say['group-region']}>
          <Region fields={fields} />
        </Section>
        <Section
          id="mapping"
          title={say['group-mapping']}
          note={unknown === 0 ? '' : fill(say['group-sheets'], { n: unknown })}
        >
          <Mapping kept={fields.find(({ id }) => id === 'mapping')?.values ?? []} isAimed={isAimed} />
        </Section>
      </Accordion>
      <ChangesBar
        count={changed.length}
        work={{
          ...work,
          write: async () => {
            setDraft({ ...draft, isWriting: true });
            const isWritten = await work.write();
            if (!isWritten) setDraft({ ...draft, isWriting: false });
            return isWritten;
          },
        }}
        onShow={() => void work.make(() => engine.enter('settings', editsOf(fields, draft.values)))}
        onForget={() => {
          work.drop();
          setDraft({ values: {}, isWriting: false });
        }}
      />
    </div>
  );
}

interface Draft {
  readonly values: SettingDraft;
  readonly isWriting: boolean;
}

/** What is typed is kept until it stands in the workbook: then the fields show what was read there. */
function useDraft(fields: readonly SettingField[]): readonly [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState<Draft>({ values: {}, isWriting: false });
  const [seen, setSeen] = useState(fields);
  if (seen !== fields) {
    setSeen(fields);
    if (draft.isWriting) setDraft({ values: {}, isWriting: false });
  }
  return [draft, setDraft];
}

function SheetLink({ fields }: { readonly fields: readonly SettingField[] }) {
  const say = useSettingWords();
  const { viewer } = usePane().surroundings;
  const sheet = fields.find(({ place }) => place !== null)?.place?.sheet;
  if (sheet === undefined) return null;
  return (
    <div>
      <Link as="button" onClick={() => void viewer.goTo(sheet, null)}>
        {fill(say['to-sheet'], { sheet })}
      </Link>
    </div>
  );
}
