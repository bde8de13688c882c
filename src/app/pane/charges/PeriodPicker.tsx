import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { addPeriods, parsePeriod, type Period, showPeriod } from '../../../kernel/calendar';
import { usePane, useSession } from '../context';
import { useChargeWords } from './chargeWords';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  month: { flexGrow: 1, minWidth: 0 },
});

/** The month everything is about 账期: one back, one on, or typed. */
export function PeriodPicker() {
  const styles = useStyles();
  const say = useChargeWords();
  const { session } = usePane();
  const period = useSession((state) => state.opened?.period ?? null);
  if (period === null) return null;
  const turn = (to: Period): void => void session.do.turnTo(to);
  return (
    <Field label={say.period}>
      <div className={styles.row}>
        <Button
          icon={<ChevronLeftRegular />}
          aria-label={say['period-previous']}
          onClick={() => {
            turn(addPeriods(period, -1));
          }}
        />
        <Input
          className={styles.month}
          type="month"
          value={showPeriod(period)}
          onChange={(_, { value }) => {
            const typed = parsePeriod(value);
            if (typed !== null) turn(typed);
          }}
        />
        <Button
          icon={<ChevronRightRegular />}
          aria-label={say['period-next']}
          onClick={() => {
            turn(addPeriods(period, 1));
          }}
        />
      </div>
    </Field>
  );
}
