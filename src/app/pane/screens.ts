import { type ComponentType, lazy } from 'react';
import { Home } from './home/Home';
import type { ScreenId } from './screenIds';

/** What each screen shows 页面: the home screen is there at once, the others are loaded when first opened. */
export const screens: Readonly<Record<ScreenId, ComponentType>> = {
  home: Home,
  check: lazy(() => import('./check/CheckScreen')),
  charges: lazy(() => import('./charges/ChargesScreen')),
  notices: lazy(() => import('./notices/NoticesScreen')),
  reminders: lazy(() => import('./reminders/RemindersScreen')),
  unit: lazy(() => import('./unitCard/UnitScreen')),
  payments: lazy(() => import('./payments/PaymentsScreen')),
  requests: lazy(() => import('./requests/RequestsScreen')),
  summary: lazy(() => import('./summary/SummaryScreen')),
  settings: lazy(() => import('./settings/SettingsScreen')),
};
