import type { Label } from '../../kernel/label';
import { settingDefinitions, usualOf } from '../../registers/settingDefinitions';
import type { SettingValues } from '../../registers/settingValues';
import type { CellRef } from '../../sheet/register';
import type { Issue } from '../../sheet/issue';
import { cellName } from '../../sheet/grid';
import type { DeskWords } from '../../words/desk';
import type { OpenedBook } from '../openBook';
import { placesOf } from './settingCells';
import { type SettingPlace, settingPlaces } from './settingPlaces';
import { showCell } from './showCell';

export type SettingKind = keyof DeskWords['settingKinds'];

/** One setting as a form shows it 设置项. */
export interface SettingField {
  readonly id: string;
  readonly label: Label;
  readonly help: Label;
  readonly kind: SettingKind;
  /** Choices; `null` for free values. */
  readonly options: readonly Label[] | null;
  /** Whether other values than the options may be typed: a region whose law is not known. */
  readonly isOpen: boolean;
  readonly repeats: boolean;
  /** What holds while nothing is written. */
  readonly usual: Label | null;
  /** As written, one or, where it repeats, several; empty: nothing is written. */
  readonly values: readonly string[];
  /** Where the first value stands; `null`: the workbook has no row for it. */
  readonly place: CellRef | null;
  readonly issues: readonly Issue[];
}

/** Every setting with what is written for it, in the order of a blank 设置 sheet. */
export function settingsForm(opened: OpenedBook): readonly SettingField[] {
  const found = settingPlaces(opened);
  return settingDefinitions.map((setting): SettingField => {
    const { id, label, help, type, repeats } = setting;
    const own = found === null ? [] : found.places.filter((place) => place.id === id);
    const shown = found === null ? [] : placesOf(setting, found.places, [id]);
    const [first] = shown;
    return {
      id,
      label,
      help,
      kind: KINDS[id as keyof SettingValues], // ids of definitions are the keys of their list
      options: type.options ?? null,
      isOpen: id === 'profile',
      repeats,
      usual: usualOf(setting),
      values: shown.map(({ cell }) => showCell(cell).trim()).filter((text) => text !== ''),
      place: found === null || first === undefined ? null : refOf(found.grid.sheet, first),
      issues: found === null ? [] : issuesAt(opened, found.grid.sheet, own),
    };
  });
}

function refOf(sheet: string, { row, column }: SettingPlace): CellRef {
  return { sheet, row, column };
}

function issuesAt({ issues }: OpenedBook, sheet: string, own: readonly SettingPlace[]): readonly Issue[] {
  const cells = new Set(own.map(({ row, column }) => cellName(row, column)));
  return issues.filter((one) => one.sheet === sheet && one.cell !== null && cells.has(one.cell));
}

const KINDS: { readonly [K in keyof SettingValues]-?: SettingKind } = {
  company: 'text',
  community: 'text',
  profile: 'choice',
  period: 'period',
  startRule: 'choice',
  dayRule: 'choice',
  account: 'account',
  accountName: 'text',
  bank: 'text',
  accountNo: 'account',
  servicePhone: 'phone',
  target: 'share',
  holidays: 'days',
  workdays: 'days',
  documentLanguage: 'choice',
  payDays: 'number',
  noticeLayout: 'choice',
  allocation: 'choice',
  heatStopRatio: 'share',
  heatBasis: 'choice',
  totalArea: 'number',
  prepayCap: 'number',
  mapping: 'mapping',
};
