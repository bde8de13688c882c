import { Button, Caption1, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { fill } from '../../../words/fill';
import type { ItemFields } from './paymentFields';
import type { PaymentFormProps } from './paymentFormProps';
import { usePaymentWords } from './paymentWords';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px 32px',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
  narrow: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Items people say they pay 指定项目 (民法典560), each with its amount. */
export function PaymentItems({
  form,
  fields: { items },
  onFields,
}: Pick<PaymentFormProps, 'form' | 'fields' | 'onFields'>) {
  const styles = useStyles();
  const say = usePaymentWords();
  const free = form.items.filter(({ item }) => !items.some((one) => one.item === item));
  const change = (at: number, changed: Partial<ItemFields>): void => {
    onFields({ items: items.map((one, i) => (i === at ? { ...one, ...changed } : one)) });
  };
  const add = (): void => {
    const [first] = free;
    if (first !== undefined) onFields({ items: [...items, { item: first.item, amount: amountFor(first) }] });
  };
  return (
    <div className={styles.root}>
      {items.map(({ item, amount }, i) => (
        <div key={item} className={styles.line}>
          <Select
            className={styles.narrow}
            aria-label={fill(say.item, { n: i + 1 })}
            value={item}
            onChange={(_, { value }) => {
              const chosen = form.items.find((one) => one.item === value);
              if (chosen !== undefined) change(i, { item: value, amount: amountFor(chosen) });
            }}
          >
            {form.items
              .filter((one) => one.item === item || free.includes(one))
              .map(({ item: name, owing }) => (
                <option key={name} value={name}>
                  {owing === '0.00' ? name : fill(say['item-owing'], { item: name, owing })}
                </option>
              ))}
          </Select>
          <Input
            className={styles.narrow}
            inputMode="decimal"
            aria-label={fill(say['item-amount'], { n: i + 1 })}
            value={amount}
            onChange={(_, { value }) => {
              change(i, { amount: value });
            }}
          />
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={fill(say['item-remove'], { item })}
            onClick={() => {
              onFields({ items: items.filter((_, at) => at !== i) });
            }}
          />
        </div>
      ))}
      <div>
        <Button size="small" icon={<AddRegular />} disabled={free.length === 0} onClick={add}>
          {items.length === 0 ? say.items : say['item-add']}
        </Button>
      </div>
      <Caption1 className={styles.quiet}>{say['items-hint']}</Caption1>
    </div>
  );
}

function amountFor({ owing }: { readonly owing: string }): string {
  return owing === '0.00' ? '' : owing;
}
