import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { showPeriod } from '../../../kernel/calendar';
import { type Fen, fen, NO_MONEY, yuan } from '../../../kernel/money';
import { fill } from '../../../words/fill';
import { useSession } from '../context';
import { focusFirst } from '../parts/focusFirst';
import { totalTyped, typedAmount } from './paymentFields';
import type { PaymentFormProps } from './paymentFormProps';
import { usePaymentWords } from './paymentWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** How much, typed or taken from what is owed. */
export function AmountField({
  card,
  fields,
  onFields,
}: Pick<PaymentFormProps, 'card' | 'fields' | 'onFields'>) {
  const styles = useStyles();
  const say = usePaymentWords();
  const period = useSession((session) => session.opened?.period ?? null);
  const hasItems = fields.items.length > 0;
  const typed = totalTyped(fields);
  const current = period === null ? '' : showPeriod(period);
  const all = fen(amountIn(card.owed) + amountIn(card.lateFee));
  const month = amountIn(card.periods.find((one) => one.period === current)?.owing ?? '0');
  return (
    <div ref={focusFirst} className={styles.root}>
      <Field
        label={fields.isRefund ? say['amount-refund'] : say.amount}
        {...(typed.is === 'wrong'
          ? { validationMessage: say[typed.fault], validationState: 'error' as const }
          : {})}
      >
        <Input
          size="large"
          inputMode="decimal"
          autoComplete="off"
          disabled={hasItems}
          value={hasItems ? (typed.is === 'read' ? yuan(typed.amount) : '') : fields.amount}
          onChange={(_, { value }) => {
            onFields({ amount: value });
          }}
        />
      </Field>
      {!fields.isRefund && !hasItems && (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabled={all === 0}
            onClick={() => {
              onFields({ amount: yuan(all), toward: '' });
            }}
          >
            {fill(say['pay-all'], { amount: yuan(all) })}
          </Button>
          <Button
            size="small"
            disabled={month === 0}
            onClick={() => {
              onFields({ amount: yuan(month), toward: current });
            }}
          >
            {fill(say['pay-current'], { amount: yuan(month) })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** An amount as the engine shows it. */
function amountIn(text: string): Fen {
  const typed = typedAmount(text);
  return typed.is === 'read' ? typed.amount : NO_MONEY;
}
