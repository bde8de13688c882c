import {
  Badge,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../words/fill';
import type { RemindersShown } from '../../engine/queries/reminderList';
import type { ChosenUnits, UnitChoice } from '../../engine/queries/unitChoice';
import { usePane, useShellWords } from '../context';
import { FaultsFound } from '../parts/FaultsFound';
import { PaperList } from '../parts/PaperList';
import { PaperPreview } from '../parts/PaperPreview';
import { PlanView } from '../parts/PlanView';
import { useScreenStyles } from '../parts/screenStyles';
import { UnitPicker } from '../parts/UnitPicker';
import { useAnswer } from '../useAnswer';
import { usePlan } from '../usePlan';
import { useReminderWords } from './reminderWords';

/** 催缴: who is overdue and at which level, each reminder as it will print, then written and logged. */
export default function RemindersScreen() {
  const styles = useScreenStyles();
  const say = useReminderWords();
  const shell = useShellWords();
  const { engine } = usePane().surroundings;
  const [choice, setChoice] = useState<UnitChoice>({ by: 'all' });
  const [chosen, setChosen] = useState<ChosenUnits | null>(null);
  const work = usePlan();
  const isReady = chosen !== null && (chosen.isAll || chosen.units.length > 0);
  const { answer } = useAnswer('reminders', isReady ? { units: chosen.units, isAll: chosen.isAll } : null);
  return (
    <div className={styles.root}>
      <UnitPicker choice={choice} onChoice={setChoice} onChosen={setChosen} />
      {isReady && answer === null && <Spinner size="small" label={shell.working} />}
      {isReady && answer !== null && <Found shown={answer} />}
      <div>
        <Button
          appearance="primary"
          disabled={!isReady || answer === null || answer.reminders.length === 0}
          onClick={() => {
            if (chosen !== null) void work.make(() => engine.plan('reminders', { units: chosen.units }));
          }}
        >
          {say.make}
        </Button>
      </div>
      <PlanView work={work} prints />
      {isReady && answer !== null && (
        <PaperList
          papers={answer.reminders.map(({ no, unit, payer, level, total, periods, days }) => ({
            no,
            title: unit,
            text: fill(say.periods, { payer: payer ?? '', n: periods, days }),
            note: fill(say.line, { level, total }),
          }))}
          title={say.list}
          hint={say['filter-hint']}
          preview={(no) => <ReminderPreview no={no} />}
        />
      )}
    </div>
  );
}

function ReminderPreview({ no }: { readonly no: string }) {
  const { answer } = useAnswer('reminderPreview', { no, language: null });
  return <PaperPreview sheet={answer} />;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  levels: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const COLORS = { 1: 'informative', 2: 'warning', 3: 'danger' } as const;

function Found({ shown: { reminders, total, levels, faults } }: { readonly shown: RemindersShown }) {
  const styles = useStyles();
  const say = useReminderWords();
  if (reminders.length === 0 && faults.length === 0) return <Text>{say.none}</Text>;
  return (
    <section className={styles.root} aria-live="polite">
      <Text weight="semibold">{fill(say.summary, { n: reminders.length, total })}</Text>
      <div className={styles.levels}>
        {([1, 2, 3] as const).map((level) => (
          <Badge key={level} appearance="tint" size="large" color={COLORS[level]}>
            {fill(say[`level-${level}`], { n: levels[level] })}
          </Badge>
        ))}
      </div>
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
