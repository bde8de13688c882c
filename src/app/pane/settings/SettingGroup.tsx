import { Field } from '@fluentui/react-components';
import type { SettingField } from '../../../jobs/desk/settingsForm';
import { fill } from '../../../words/fill';
import { useSession } from '../context';
import { DaysInput } from './DaysInput';
import { faultOf } from './faultOf';
import { Section } from './Section';
import { type SettingDraft, shownText } from './settingDraft';
import type { SettingGroupId } from './settingGroups';
import { SettingInput } from './SettingInput';
import { useSettingWords } from './settingWords';

interface SettingGroupProps {
  readonly group: SettingGroupId;
  readonly fields: readonly SettingField[];
  readonly draft: SettingDraft;
  readonly changed: readonly SettingField[];
  readonly onDraft: (id: string, text: string) => void;
}

/** Settings that belong together, each with what it is for and what holds while it is empty. */
export function SettingGroup({ group, fields, draft, changed, onDraft }: SettingGroupProps) {
  const say = useSettingWords();
  const changes = fields.filter((field) => changed.includes(field)).length;
  const wrong = fields.reduce((sum, { issues }) => sum + issues.length, 0);
  const note = [
    ...(changes > 0 ? [fill(say['group-changed'], { n: changes })] : []),
    ...(wrong > 0 ? [fill(say['group-wrong'], { n: wrong })] : []),
  ].join(' · ');
  return (
    <Section id={group} title={say[`group-${group}`]} note={note}>
      {fields.map((field) => (
        <OneSetting
          key={field.id}
          field={field}
          text={shownText(field, draft)}
          onText={(text) => {
            onDraft(field.id, text);
          }}
        />
      ))}
    </Section>
  );
}

interface OneSettingProps {
  readonly field: SettingField;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function OneSetting({ field, text, onText }: OneSettingProps) {
  const say = useSettingWords();
  const language = useSession((session) => session.language);
  const { label, help, usual, issues, kind } = field;
  if (kind === 'days') return <DaysInput field={field} text={text} onText={onText} />;
  // A choice says itself what holds while nothing is chosen.
  const hint =
    usual === null || kind === 'choice'
      ? fill(say.help, { help: help[language] })
      : fill(say.usual, { help: help[language], usual: usual[language] });
  return (
    <Field label={label[language]} hint={hint} {...faultOf(issues, language)}>
      {(control) => <SettingInput control={control} field={field} text={text} onText={onText} />}
    </Field>
  );
}
