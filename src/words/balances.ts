import type { Label } from '../kernel/label';

/** Sums that must conserve 守恒, as a refusal names them. */
export const balances = {
  charges: { zh: '账上的应收合计', en: 'the charges in the account' },
  owing: { zh: '欠费合计', en: 'what is still owed' },
  receipts: { zh: '账上的收款合计', en: 'the receipts in the account' },
  divided: { zh: '收款分配合计', en: 'the parts that receipts were divided into' },
  put: { zh: '收款冲抵合计', en: 'what receipts paid of the charges' },
  credit: { zh: '预存余额', en: 'the prepaid balance' },
  deposits: { zh: '押金余额', en: 'the deposits held' },
  list: { zh: '费用明细的应收合计', en: 'the charges listed' },
  papers: { zh: '单据金额合计', en: 'the total of the notices' },
  figures: { zh: '汇总数', en: 'a figure of the summary' },
} as const satisfies Readonly<Record<string, Label>>;

export type BalanceName = keyof typeof balances;

/** Whose sum it is when it is no single unit's. */
export const estate: Label = { zh: '全小区', en: 'the whole estate' };
