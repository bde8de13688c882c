import { Button, MessageBar, MessageBarBody, Spinner, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fill } from '../../../words/fill';
import type { IssuesQuestion } from '../../engine/queries/issues';
import { usePane, useShellWords } from '../context';
import { PlanView } from '../parts/PlanView';
import { useScreenStyles } from '../parts/screenStyles';
import { useAnswer } from '../useAnswer';
import { usePlan } from '../usePlan';
import { CheckFilter } from './CheckFilter';
import { CheckList } from './CheckList';
import { checkRows } from './checkRows';
import { useCheckWords } from './checkWords';

/** 校验: every mistake, filtered as one likes, each a click from its cell; corrections shown before they are made. */
export default function CheckScreen() {
  const styles = useScreenStyles();
  const say = useCheckWords();
  const shell = useShellWords();
  const { engine } = usePane().surroundings;
  const [question, setQuestion] = useState<IssuesQuestion>({ severity: null, sheet: null, text: '' });
  const { answer, failure } = useAnswer('issues', question);
  const work = usePlan<unknown>();
  const rows = useMemo(() => checkRows(answer?.issues ?? []), [answer]);
  const fix = (at: readonly number[], confirmed: boolean): void => {
    void work.make(() => engine.enter('fixes', { at, confirmed }));
  };
  if (failure !== null) return <Text className={styles.root}>{failure}</Text>;
  if (answer === null) return <Spinner className={styles.root} label={shell.working} />;
  return (
    <div className={styles.root}>
      {answer.sheets.length === 0 ? (
        <MessageBar intent="success">
          <MessageBarBody>{say.clean}</MessageBarBody>
        </MessageBar>
      ) : (
        <CheckFilter question={question} answer={answer} onQuestion={setQuestion} />
      )}
      <PlanView work={work} />
      {answer.issues.length > 0 && <CheckList rows={rows} onFix={fix} />}
      {answer.issues.length === 0 && answer.sheets.length > 0 && <Text>{shell['no-result']}</Text>}
      <div className={styles.row}>
        <MarkButton issues={answer.issues} />
        <Button onClick={() => void work.make(() => engine.plan('check', { units: [] }))}>{say.write}</Button>
      </div>
    </div>
  );
}

interface MarkButtonProps {
  readonly issues: readonly {
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly severity: 'error' | 'warning' | 'note';
  }[];
}

/** Marks the cells in the sheet, and takes the marks away again. */
function MarkButton({ issues }: MarkButtonProps) {
  const say = useCheckWords();
  const { viewer } = usePane().surroundings;
  const [count, setCount] = useState(0);
  const mark = async (): Promise<void> => {
    const cells = issues.flatMap(({ sheet, cell, severity }) =>
      sheet === null || cell === null ? [] : [{ sheet, cell, severity }],
    );
    await viewer.mark(cells);
    setCount(cells.length);
  };
  const clear = async (): Promise<void> => {
    await viewer.clearMarks();
    setCount(0);
  };
  return (
    <>
      <Button onClick={() => void (count === 0 ? mark() : clear())}>
        {count === 0 ? say.mark : say.unmark}
      </Button>
      {count > 0 && <Text role="status">{fill(say.marked, { n: count })}</Text>}
    </>
  );
}
