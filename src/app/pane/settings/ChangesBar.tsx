import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fill } from '../../../words/fill';
import { PlanView } from '../parts/PlanView';
import type { PlanWork } from '../usePlan';
import { useSettingWords } from './settingWords';

const useStyles = makeStyles({
  // Whatever part one is in, what is not yet written stays in sight.
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    maxHeight: '60vh',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: `0 -${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ChangesBarProps {
  readonly count: number;
  readonly work: PlanWork<unknown>;
  readonly onShow: () => void;
  readonly onForget: () => void;
}

/** What was changed and is not written yet, then its plan. */
export function ChangesBar({ count, work, onShow, onForget }: ChangesBarProps) {
  const styles = useStyles();
  const say = useSettingWords();
  const { at } = work.state;
  if (count === 0 && at === 'none') return null;
  const isAsked = at === 'none' || at === 'failed' || at === 'written';
  return (
    <div className={styles.root}>
      <PlanView work={work} />
      {isAsked && count > 0 && (
        <>
          <Text role="status">{fill(say.changed, { n: count })}</Text>
          <div className={styles.row}>
            <Button appearance="primary" onClick={onShow}>
              {say.show}
            </Button>
            <Button onClick={onForget}>{say.forget}</Button>
          </div>
        </>
      )}
    </div>
  );
}
