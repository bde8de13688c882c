import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { fill } from '../../../words/fill';
import { useShellWords } from '../context';
import type { PlanWork } from '../usePlan';
import { PlanContent } from './PlanContent';
import { WriteResult } from './WriteResult';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface PlanViewProps<S> {
  readonly work: PlanWork<S>;
  /** Whether what is written is there to be printed. */
  readonly prints?: boolean;
}

/** A piece of work on its way 方案与写入: what will be written, progress, result, undo. Shows nothing before a plan is asked for. */
export function PlanView<S>({ work, prints = false }: PlanViewProps<S>) {
  const styles = useStyles();
  const words = useShellWords();
  const { state } = work;
  switch (state.at) {
    case 'none':
      return null;
    case 'planning':
      return <Spinner label={words.working} size="small" />;
    case 'failed':
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{state.sentence}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={work.drop}>
              {words.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    case 'planned':
      return (
        <section className={styles.root} aria-label={words['plan-title']}>
          <PlanContent planned={state.planned} />
          <div className={styles.buttons}>
            {state.planned.id !== 0 && (
              <Button appearance="primary" onClick={() => void work.write()}>
                {words['plan-write']}
              </Button>
            )}
            <Button onClick={work.drop}>{words['plan-drop']}</Button>
          </div>
        </section>
      );
    case 'writing':
      return <Progress work={work} step={state.step} />;
    case 'written':
      return <WriteResult written={state.written} onClose={work.drop} prints={prints} />;
  }
}

function Progress<S>({ work, step }: { readonly work: PlanWork<S>; readonly step: Step | null }) {
  const styles = useStyles();
  const words = useShellWords();
  const text = step === null ? words.working : fill(words['write-step'], { ...step, done: step.done + 1 });
  return (
    <div className={styles.root} role="status">
      <span>{text}</span>
      <ProgressBar aria-label={text} {...(step === null ? {} : { value: step.done / step.of })} />
      <div className={styles.buttons}>
        <Button onClick={work.stop}>{words['write-stop']}</Button>
      </div>
    </div>
  );
}

interface Step {
  readonly done: number;
  readonly of: number;
  readonly sheet: string;
}
