import type { ScreenId } from './screenIds';

/** Who works here 角色: archivist 资料员, supervisor 主管, assistant 客服助理 and front desk 前台. */
export const roles = ['archivist', 'supervisor', 'assistant'] as const;

export type Role = (typeof roles)[number];

export function isRole(text: string): text is Role {
  return roles.some((role) => role === text);
}

/** What a role does most, in the order of its tiles; every other screen stands below. */
export const screensOf: Readonly<Record<Role, readonly ScreenId[]>> = {
  archivist: ['check', 'unit', 'settings'],
  supervisor: ['check', 'charges', 'notices', 'reminders', 'summary'],
  assistant: ['unit', 'payments', 'requests', 'notices'],
};
