import { fen, NO_MONEY, yuan } from '../../../kernel/money';
import { itemKey } from '../../../registers/feeItems';
import { type Payment, payments } from '../../../registers/payments';
import { entries } from '../../../sheet/register';
import type { Desk } from '../desk';
import type { Choice } from './requestForm';

/** What may be chosen when a payment is taken 收款可选项. */
export interface PaymentFormShown {
  readonly ways: readonly Choice<NonNullable<Payment['payWay']>>[];
  /** Items to designate 指定项目: those owed first, with what is owed in yuan. */
  readonly items: readonly { readonly item: string; readonly owing: string }[];
}

const WAYS = ['wechat', 'alipay', 'cash', 'card', 'transfer', 'debit', 'other'] as const;

export function paymentFormQuery(desk: Desk, { unit }: { readonly unit: string }): PaymentFormShown {
  const { opened, wishes } = desk;
  const owing = new Map<string, { readonly item: string; readonly amount: number }>();
  for (const { charge, owing: left } of desk.bill().everyone.get(unit)?.charges ?? []) {
    const key = itemKey(charge.item);
    const known = owing.get(key);
    if (left > 0) owing.set(key, { item: known?.item ?? charge.item, amount: (known?.amount ?? 0) + left });
  }
  const owed = [...owing.values()].sort((a, b) => b.amount - a.amount);
  const others = new Map<string, string>();
  for (const { item } of entries(opened.book.tariffs)) {
    if (!owing.has(itemKey(item)) && !others.has(itemKey(item))) others.set(itemKey(item), item);
  }
  return {
    ways: WAYS.map((key) => ({ key, name: payments.columns.payWay.type.show(key, wishes.language) })),
    items: [
      ...owed.map(({ item, amount }) => ({ item, owing: yuan(fen(amount)) })),
      ...[...others.values()].map((item) => ({ item, owing: yuan(NO_MONEY) })),
    ],
  };
}
