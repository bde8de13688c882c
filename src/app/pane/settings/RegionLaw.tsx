import { Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { SettingEdits } from '../../../jobs/desk/editSettings';
import type { SettingField } from '../../../jobs/desk/settingsForm';
import { fill } from '../../../words/fill';
import { useSession } from '../context';
import { useSettingWords } from './settingWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0 },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface RegionLawProps {
  readonly edits: SettingEdits;
  readonly fields: readonly SettingField[];
  /** The articles behind it; `null` for a region whose law is not known by its name. */
  readonly source: string | null;
}

/** What a region's law would set beside what is written, and what it leaves to the contract. */
export function RegionLaw({ edits, fields, source }: RegionLawProps) {
  const styles = useStyles();
  const say = useSettingWords();
  const language = useSession((session) => session.language);
  const isKnown = source !== null || Object.keys(edits).length > 1;
  const set = fields.filter(({ id }) => id in edits);
  const open = fields.filter(({ id, values }) => LOCAL.has(id) && !(id in edits) && values.length === 0);
  return (
    <section className={styles.root}>
      <Subtitle2 as="h3">{say['region-law']}</Subtitle2>
      <dl className={styles.list}>
        {set.map(({ id, label, values }) => (
          <div key={id}>
            <dt className={styles.name}>{label[language]}</dt>
            <dd className={styles.value}>
              <Change before={values.join('；')} after={String(edits[id] ?? '')} />
            </dd>
          </div>
        ))}
      </dl>
      {isKnown && open.length > 0 && (
        <Text>
          {fill(say['region-open'], { settings: open.map(({ label }) => label[language]).join('、') })}
        </Text>
      )}
      {!isKnown && <Text>{say['region-unknown']}</Text>}
      {source !== null && (
        <Caption1 className={styles.quiet}>{fill(say['region-source'], { source })}</Caption1>
      )}
    </section>
  );
}

/** What regions differ in, and many leave to the contract. */
const LOCAL: ReadonlySet<string> = new Set(['startRule', 'heatStopRatio']);

function Change({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles();
  const say = useSettingWords();
  if (before === after) return <>{fill(say['region-same'], { value: after })}</>;
  return (
    <>
      <span className={styles.before}>{before === '' ? say['region-empty'] : before}</span> → {after}
    </>
  );
}
