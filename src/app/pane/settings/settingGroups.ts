/** Settings that belong together 设置分组, in the order of the screen. */
export const groups = ['office', 'account', 'rules', 'documents', 'dates'] as const;

export type SettingGroupId = (typeof groups)[number];

/** Where a setting stands; `null` for the two that have a part of the screen to themselves. */
export function groupOf(setting: string): SettingGroupId | null {
  if (APART.has(setting)) return null;
  // A setting nobody placed is a rule.
  return groups.find((group) => MEMBERS[group].includes(setting)) ?? 'rules';
}

const APART: ReadonlySet<string> = new Set(['profile', 'mapping']);

const MEMBERS: Readonly<Record<SettingGroupId, readonly string[]>> = {
  office: ['company', 'community', 'servicePhone', 'totalArea'],
  account: ['account', 'accountName', 'bank', 'accountNo'],
  rules: [],
  documents: ['documentLanguage', 'noticeLayout'],
  dates: ['holidays', 'workdays'],
};
