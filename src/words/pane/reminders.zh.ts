/** Reminders in the pane 催缴. */
export const zh = {
  summary: '{n} 张催缴通知单，欠费合计 {total} 元',
  'level-1': '一级 · 温馨提示 {n}',
  'level-2': '二级 · 催缴 {n}',
  'level-3': '三级 · 正式催告 {n}',
  none: '选中的住户没有逾期欠费。',
  checked: '措辞审查通过：没有停水停电等违法催收用语，金额与大写一致。',
  faults: '有 {n} 处需要留意；措辞违法或金额不符的不会生成',
  list: '逐户查看',
  'filter-hint': '房号、业主或单号',
  line: '{level} 级 · {total} 元',
  periods: '{payer}　{n} 期，最长逾期 {days} 天',
  make: '生成催缴单并登记',
} as const;
