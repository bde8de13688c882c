import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { fill } from '../../../words/fill';
import type { ChosenUnits, UnitChoice } from '../../engine/queries/unitChoice';
import type { NoticesShown } from '../../engine/queries/noticeList';
import { usePane, useShellWords } from '../context';
import { FaultsFound } from '../parts/FaultsFound';
import { PaperList } from '../parts/PaperList';
import { PlanView } from '../parts/PlanView';
import { UnitPicker } from '../parts/UnitPicker';
import { useScreenStyles } from '../parts/screenStyles';
import { useAnswer } from '../useAnswer';
import { usePlan } from '../usePlan';
import { documentWishes, NO_OPTIONS, type NoticeOptions } from './noticeOptions';
import { NoticeOptionsForm } from './NoticeOptionsForm';
import { NoticePreview } from './NoticePreview';
import { useNoticeWords } from './noticeWords';

/** 交费通知单: for whom, in what form, each as it will print, then written ready to be printed. */
export default function NoticesScreen() {
  const styles = useScreenStyles();
  const say = useNoticeWords();
  const shell = useShellWords();
  const { engine } = usePane().surroundings;
  const [choice, setChoice] = useState<UnitChoice>({ by: 'all' });
  const [chosen, setChosen] = useState<ChosenUnits | null>(null);
  const [options, setOptions] = useState<NoticeOptions>(NO_OPTIONS);
  const documents = documentWishes(options);
  const isReady = chosen !== null && documents !== null && (chosen.isAll || chosen.units.length > 0);
  const { answer } = useAnswer(
    'notices',
    isReady ? { units: chosen.units, isAll: chosen.isAll, documents } : null,
  );
  const work = usePlan();
  const make = useCallback((): void => {
    if (isReady) void work.make(() => engine.plan('notices', { units: chosen.units, documents }));
  }, [isReady, chosen, documents, engine, work]);
  return (
    <div className={styles.root}>
      <UnitPicker choice={choice} onChoice={setChoice} onChosen={setChosen} />
      <NoticeOptionsForm options={options} onOptions={setOptions} />
      {isReady && answer === null && <Spinner size="small" label={shell.working} />}
      {isReady && answer !== null && <Found shown={answer} />}
      <div>
        <Button
          appearance="primary"
          disabled={!isReady || answer === null || answer.notices.length === 0}
          onClick={make}
        >
          {say.make}
        </Button>
      </div>
      <PlanView work={work} prints />
      {isReady && answer !== null && (
        <PaperList
          papers={answer.notices.map(({ no, unit, payer, total }) => ({
            no,
            title: unit,
            text: payer ?? '',
            note: fill(say.amount, { total }),
          }))}
          title={say.list}
          hint={say['filter-hint']}
          preview={(no) => <NoticePreview no={no} documents={documents} />}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
});

/** How many, how much, and whether they check. */
function Found({ shown }: { readonly shown: NoticesShown }) {
  const styles = useStyles();
  const say = useNoticeWords();
  const { notices, total, papers, nothingDue, faults } = shown;
  if (notices.length === 0 && faults.length === 0) return <Text>{say.none}</Text>;
  return (
    <section className={styles.root} aria-live="polite">
      <Text weight="semibold">{fill(say.summary, { n: notices.length, total, papers })}</Text>
      {nothingDue > 0 && <Text>{fill(say['nothing-due'], { n: nothingDue })}</Text>}
      {faults.length === 0 ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{say.checked}</MessageBarBody>
        </MessageBar>
      ) : (
        <FaultsFound title={fill(say.faults, { n: faults.length })} faults={faults} />
      )}
    </section>
  );
}
