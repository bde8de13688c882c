import { asKeyText, cleaned } from '../kernel/text';
import type { Reading } from '../sheet/types';
import { type RegisterName, registers } from './index';
import type { Mapping } from './settings';
import type { SettingType } from './settingTypes';

/**
 * A sheet mapped by hand 映射: `房屋清单=房屋台账: 房间=房号; 面积=建筑面积`. Registers and fields by their id or
 * by any heading they are known under.
 */
export const mapping: SettingType<Mapping> = {
  read: (cell) => {
    if (cell.kind !== 'text') return { refused: { kind: 'option' } };
    const text = cleaned(cell.value).text;
    if (text === '') return { value: null };
    const [head = '', ...rest] = text.split(':');
    const [sheet, given] = pairOf(head);
    const register = given === null ? null : registerNamed(given);
    if (register === null) return { refused: { kind: 'option' } };
    return withColumns(sheet, register, rest.join(':'));
  },
};

function withColumns(sheet: string, register: RegisterName, text: string): Reading<Mapping> {
  const columns = new Map<string, string>();
  for (const part of text.split(/[;、,]/u)) {
    if (part.trim() === '') continue;
    const [heading, given] = pairOf(part);
    const field = given === null ? null : fieldNamed(register, given);
    if (field === null) return { refused: { kind: 'option' } };
    columns.set(heading, field);
  }
  return { value: { sheet, register: registers[register].id, columns } };
}

function pairOf(text: string): readonly [string, string | null] {
  const [left = '', right] = text.split(/\s*(?:=|→|->)\s*/u);
  return [left.trim(), right === undefined ? null : right.trim()];
}

function registerNamed(given: string): RegisterName | null {
  const wanted = asKeyText(given);
  const names = Object.keys(registers) as RegisterName[]; // its own keys
  const isNamed = (name: RegisterName): boolean => {
    const { id, title, also } = registers[name];
    return [name, id, title.zh, title.en, ...also].some((form) => asKeyText(form) === wanted);
  };
  return names.find(isNamed) ?? null;
}

function fieldNamed(register: RegisterName, given: string): string | null {
  const wanted = asKeyText(given);
  const columns = Object.entries<{ label: { zh: string; en: string }; also: readonly string[] }>(
    registers[register].columns,
  );
  const found = columns.find(([field, { label, also }]) =>
    [field, label.zh, label.en, ...also].some((form) => asKeyText(form) === wanted),
  );
  return found?.[0] ?? null;
}
