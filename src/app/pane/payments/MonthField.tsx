import { Field, Select } from '@fluentui/react-components';
import { addPeriods, showPeriod } from '../../../kernel/calendar';
import { fill } from '../../../words/fill';
import { useSession } from '../context';
import type { PaymentFormProps } from './paymentFormProps';
import { usePaymentWords } from './paymentWords';

/** The month people say they pay for; else what is owed longest goes first. */
export function MonthField({
  card,
  fields,
  onFields,
}: Pick<PaymentFormProps, 'card' | 'fields' | 'onFields'>) {
  const say = usePaymentWords();
  const period = useSession((session) => session.opened?.period ?? null);
  if (period === null) return null;
  const owing = card.periods.filter(({ isOwing }) => isOwing).map((one) => one.period);
  const months = [...new Set([showPeriod(period), ...owing])].sort();
  const next = showPeriod(addPeriods(period, 1));
  return (
    <Field label={say.toward}>
      <Select
        value={fields.toward}
        onChange={(_, { value }) => {
          onFields({ toward: value });
        }}
      >
        <option value="">{say['toward-auto']}</option>
        {months.map((month) => (
          <option key={month} value={month}>
            {month}
          </option>
        ))}
        {!months.includes(next) && (
          <option value={next}>{fill(say['toward-prepay'], { period: next })}</option>
        )}
      </Select>
    </Field>
  );
}
