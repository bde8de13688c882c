/** The pane's screens 页面, in the order of a month's work. */
export const screenIds = [
  'home',
  'check',
  'charges',
  'notices',
  'reminders',
  'unit',
  'payments',
  'requests',
  'summary',
  'settings',
] as const;

export type ScreenId = (typeof screenIds)[number];

export function isScreen(text: string): text is ScreenId {
  return screenIds.some((id) => id === text);
}
