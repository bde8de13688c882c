import { Button, Caption1, makeStyles, Spinner, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { fill } from '../../../words/fill';
import type { SummaryShown } from '../../engine/queries/summary';
import { PeriodPicker } from '../charges/PeriodPicker';
import { usePane, useShellWords } from '../context';
import { PlanView } from '../parts/PlanView';
import { useScreenStyles } from '../parts/screenStyles';
import { useAnswer } from '../useAnswer';
import { usePlan } from '../usePlan';
import { Bars } from './Bars';
import { Debtors } from './Debtors';
import { SummaryTiles } from './SummaryTiles';
import { useSummaryWords } from './summaryWords';
import { Trend } from './Trend';

const NOTHING = {};

/** 主管汇总: how the month stands at a glance, what to look at first, and the sheet for the manager. */
export default function SummaryScreen() {
  const styles = useScreenStyles();
  const say = useSummaryWords();
  const shell = useShellWords();
  const { engine } = usePane().surroundings;
  const { answer, failure } = useAnswer('summary', NOTHING);
  const work = usePlan();
  if (failure !== null) return <Text className={styles.root}>{failure}</Text>;
  if (answer === null) return <Spinner className={styles.root} label={shell.working} />;
  return (
    <div className={styles.root}>
      <PeriodPicker />
      <div className={styles.row}>
        <Button
          appearance="primary"
          onClick={() => void work.make(() => engine.plan('summary', { units: [] }))}
        >
          {say.make}
        </Button>
        <Caption1 className={styles.quiet}>{fill(say['as-of'], { day: answer.asOf })}</Caption1>
      </div>
      <PlanView work={work} prints />
      <SummaryTiles tiles={answer.tiles} />
      <Findings sentences={answer.findings} />
      <Charts summary={answer} />
      <Debtors debtors={answer.debtors} />
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

function Findings({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  const say = useSummaryWords();
  return (
    <section>
      <Subtitle2 as="h2">{say.findings}</Subtitle2>
      <ol className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}

function Charts({ summary: { buildings, target, ageing, categories, trend } }: ChartsProps) {
  const say = useSummaryWords();
  return (
    <>
      <Bars
        title={say.buildings}
        bars={buildings}
        none={say['no-charges']}
        mark={target}
        note={target === null ? null : fill(say['buildings-target'], { target: target / 10 })}
      />
      <Bars title={say.ageing} bars={ageing.filter(({ count }) => count !== 0)} none={say['no-arrears']} />
      <Bars title={say.categories} bars={categories} none={say['no-requests']} />
      <Trend months={trend} />
    </>
  );
}

interface ChartsProps {
  readonly summary: SummaryShown;
}
