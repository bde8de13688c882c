import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { fill } from '../../../words/fill';
import { usePane } from '../context';
import { PlanView } from '../parts/PlanView';
import { usePlan } from '../usePlan';
import { useSettingWords } from './settingWords';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** What people said before, to be taken back where it was wrong. */
export function KeptMappings({ kept }: { readonly kept: readonly string[] }) {
  const styles = useStyles();
  const say = useSettingWords();
  const { engine } = usePane().surroundings;
  const work = usePlan<unknown>();
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{say.kept}</h3>
      <ul className={styles.list}>
        {kept.map((mapping, i) => (
          <li key={i} className={styles.line}>
            <span className={styles.text}>{mapping}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={fill(say['kept-forget'], { mapping })}
              onClick={() =>
                void work.make(() =>
                  engine.enter('settings', { mapping: kept.filter((_, other) => other !== i) }),
                )
              }
            />
          </li>
        ))}
      </ul>
      <PlanView work={work} />
    </section>
  );
}
