import type { PaymentFormProps } from './paymentFormProps';
import { Field, Input, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { parseDay } from '../../../kernel/calendar';
import { AmountField } from './AmountField';
import { MonthField } from './MonthField';
import type { PaymentFields } from './paymentFields';
import { PaymentItems } from './PaymentItems';
import { usePaymentWords } from './paymentWords';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  narrow: { minWidth: 0 },
});

/** The fields of a payment. */
export function PaymentForm(props: PaymentFormProps) {
  const { card, form, fields, onFields, clerk, onClerk, entry } = props;
  const styles = useStyles();
  const say = usePaymentWords();
  const isDay = parseDay(fields.day) !== null;
  const way = (key: string): PaymentFields['way'] =>
    form.ways.find((one) => one.key === key)?.key ?? fields.way;
  return (
    <div className={styles.root}>
      <AmountField {...props} />
      <Field hint={say['refund-hint']}>
        <Switch
          label={say.refund}
          checked={fields.isRefund}
          onChange={(_, { checked }) => {
            onFields({ isRefund: checked });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={say.way}>
          <Select
            className={styles.narrow}
            value={fields.way}
            onChange={(_, { value }) => {
              onFields({ way: way(value) });
            }}
          >
            {form.ways.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={say.day}
          {...(isDay ? {} : { validationMessage: say['day-wrong'], validationState: 'error' as const })}
        >
          <Input
            className={styles.narrow}
            type="date"
            value={fields.day}
            onChange={(_, { value }) => {
              onFields({ day: value });
            }}
          />
        </Field>
        <Text
          label={say.payer}
          value={fields.payer ?? entry?.payer ?? card.payer ?? ''}
          onValue={(payer) => {
            onFields({ payer });
          }}
        />
        <Text
          label={say.receipt}
          value={fields.receiptNo ?? entry?.receiptNo ?? ''}
          hint={say['receipt-hint']}
          onValue={(receiptNo) => {
            onFields({ receiptNo });
          }}
        />
        <Text label={say.clerk} value={clerk} onValue={onClerk} />
        <Text
          label={say.remark}
          value={fields.remark}
          onValue={(remark) => {
            onFields({ remark });
          }}
        />
      </div>
      {fields.items.length === 0 && !fields.isRefund && <MonthField {...props} />}
      <PaymentItems {...{ form, fields, onFields }} />
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onValue: (value: string) => void;
}

function Text({ label, value, hint, onValue }: TextProps) {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input
        className={styles.narrow}
        value={value}
        onChange={(_, typed) => {
          onValue(typed.value);
        }}
      />
    </Field>
  );
}
