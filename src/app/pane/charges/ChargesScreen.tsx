import { Button, Caption1, Spinner, Text, Title3 } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../words/fill';
import type { ChargesQuestion } from '../../engine/queries/charges';
import { usePane, useShellWords } from '../context';
import { PlanView } from '../parts/PlanView';
import { useScreenStyles } from '../parts/screenStyles';
import { useAnswer } from '../useAnswer';
import { usePlan } from '../usePlan';
import { ChargeLines } from './ChargeLines';
import { ChargeSums } from './ChargeSums';
import { Differences } from './Differences';
import { PeriodPicker } from './PeriodPicker';
import { useChargeWords } from './chargeWords';

const STEP = 40;

/** 费用核算: the month's charges in sums, where they differ from what was typed, and each with its calculation. */
export default function ChargesScreen() {
  const styles = useScreenStyles();
  const say = useChargeWords();
  const shell = useShellWords();
  const { engine } = usePane().surroundings;
  const [question, setQuestion] = useState<ChargesQuestion>({
    item: null,
    building: null,
    text: '',
    limit: STEP,
  });
  const { answer, failure } = useAnswer('charges', question);
  const work = usePlan();
  if (failure !== null) return <Text className={styles.root}>{failure}</Text>;
  if (answer === null) return <Spinner className={styles.root} label={shell.working} />;
  const { total, items, buildings, differences, leftOut } = answer;
  return (
    <div className={styles.root}>
      <PeriodPicker />
      {total.lines === 0 ? (
        <Text>{say.none}</Text>
      ) : (
        <section>
          <Title3 as="h2" block>
            {fill(say.total, { net: total.net })}
          </Title3>
          <Text block>{fill(say.count, { lines: total.lines })}</Text>
          {total.waiver !== '0.00' && <Text block>{fill(say.waiver, { waiver: total.waiver })}</Text>}
          {leftOut > 0 && (
            <Caption1 className={styles.quiet} block>
              {fill(say['left-out'], { n: leftOut })}
            </Caption1>
          )}
        </section>
      )}
      <div>
        <Button
          appearance="primary"
          disabled={total.lines === 0}
          onClick={() => void work.make(() => engine.plan('charges', { units: [] }))}
        >
          {say.make}
        </Button>
      </div>
      <PlanView work={work} />
      <ChargeSums title={say['by-item']} sums={items} />
      <ChargeSums title={say['by-building']} sums={buildings} />
      <Differences differences={differences} />
      <ChargeLines
        question={question}
        answer={answer}
        onQuestion={setQuestion}
        onMore={() => {
          setQuestion({ ...question, limit: question.limit + STEP });
        }}
      />
    </div>
  );
}
