/** The tab 物业客服 in Excel's ribbon, group by group; the manifest and the user guide say the same. */
export const ribbon = [
  { group: 'data', commands: ['showPane', 'reread', 'goSettings'] },
  { group: 'check', commands: ['checkSheet', 'nextIssue', 'goCheck', 'clearMarks'] },
  { group: 'charges', commands: ['goCharges', 'goPayments', 'goReminders'] },
  { group: 'notices', commands: ['makeNotices', 'goNotices'] },
  { group: 'requests', commands: ['goRequests', 'goUnit'] },
  { group: 'summary', commands: ['goSummary', 'goHome'] },
  { group: 'help', commands: ['openHelp', 'openKeys', 'openTrouble'] },
] as const;

/** What a button or a shortcut does 命令: the name the manifest calls it by. */
export type CommandId = (typeof ribbon)[number]['commands'][number];

export const commandIds: readonly CommandId[] = ribbon.flatMap(({ commands }) => commands);
