import { type Issue, issue } from '../sheet/issue';
import { entries, type Register } from '../sheet/register';
import { listed } from '../kernel/label';
import { profileOf } from './profiles';
import { usualOf } from './settingDefinitions';
import { settingList } from './settingList';
import type { SettingsReading } from './settingsSheet';
import type { Unit } from './units';

/**
 * What neither the office nor the law of its region decides 待确认, where this workbook's bills depend on it. A stop ratio
 * of heating is asked for by RATE-009 at the unit that needs it.
 */
export function undecidedIssues(reading: SettingsReading, units: Register<Unit>): Issue[] {
  const { grid, undecided, settings } = reading;
  if (grid === null || settings.profile === null) return [];
  const { sheet } = grid;
  const register = 'settings';
  if (undecided.includes('profile')) {
    const { options = [] } = settingList.profile.type;
    const facts = { region: settings.profile, sheet, options: listed(options) };
    return [issue('SET-002', { at: reading.cellOf('profile'), sheet, register }, facts)];
  }
  if (!undecided.includes('startRule') || !hasNewOwners(units)) return [];
  const facts = {
    region: profileOf(settings.profile)?.name ?? settings.profile,
    setting: settingList.startRule.label,
    usual: usualOf(settingList.startRule) ?? '',
    sheet,
  };
  return [issue('SET-001', { sheet, register }, facts)];
}

/** Whether some owner's first day of payment follows from the handover alone. */
function hasNewOwners(units: Register<Unit>): boolean {
  for (const { handover, billFrom, state } of entries(units)) {
    if (handover !== null && billFrom === null && state !== 'unsold') return true;
  }
  return false;
}
