import { asKeyText } from '../../kernel/text';
import { type RegisterName, registers } from '../../registers';
import { mapping } from '../../registers/settingMapping';
import type { Mapping } from '../../registers/settings';
import type { OpenedBook } from '../openBook';
import type { Wishes } from '../wishes';
import { editSettings } from './editSettings';
import type { Entry, Refused } from './entry';
import { columnOf } from './fieldValue';
import { settingPlaces } from './settingPlaces';
import { showCell } from './showCell';

/** What people say a sheet is 手工映射: its register, and headings that mean fields. */
export interface MapInput {
  readonly sheet: string;
  readonly register: RegisterName;
  /** By heading; headings that are recognised anyway need not be named. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Keeps a mapping in 设置, in place of an earlier one of the same sheet; from then on the sheet is read by it. */
export function mapSheet(opened: OpenedBook, input: MapInput, wishes: Wishes): Entry | Refused {
  const text = mappingText(input);
  if (typeof text !== 'string') return text;
  const places = settingPlaces(opened)?.places ?? [];
  const written = places.filter(({ id }) => id === 'mapping').map(({ cell }) => showCell(cell));
  const others = written.filter((one) => !isOfSheet(one, input.sheet));
  const isKnown = others.length < written.filter((one) => one !== '').length;
  const values = isKnown
    ? written.map((one) => (isOfSheet(one, input.sheet) ? text : one))
    : [...written.filter((one) => one !== ''), text];
  return editSettings(opened, { mapping: [...new Set(values)] }, wishes);
}

/** `房屋清单=房屋台账: 房间=房号; 面积=建筑面积`, which must say what was meant when it is read again. */
export function mappingText({ sheet, register, columns }: MapInput): string | Refused {
  const pairs = Object.entries(columns).map(
    ([heading, field]) => [heading, columnOf(register, field).label.zh] as const,
  );
  const fields = pairs.map(([heading, label]) => `${heading}=${label}`).join('; ');
  const text = `${sheet}=${registers[register].title.zh}${fields === '' ? '' : `: ${fields}`}`;
  const reading = mapping.read({ kind: 'text', value: text });
  const read = 'value' in reading ? reading.value : null;
  if (read !== null && saysSame(read, { sheet, register, columns })) return text;
  const odd = [sheet, ...Object.keys(columns)].find((name) => SIGNS.test(name)) ?? sheet;
  return { refused: { code: 'desk-cannot-map', facts: { value: odd } } };
}

/** Signs that part a mapping. */
const SIGNS = /[=:：＝;；、,，→]|->/u;

function saysSame(read: Mapping, { sheet, register, columns }: MapInput): boolean {
  const wanted = Object.entries(columns);
  return (
    asKeyText(read.sheet) === asKeyText(sheet) &&
    read.register === registers[register].id &&
    read.columns.size === wanted.length &&
    wanted.every(([heading, field]) =>
      [...read.columns].some(([one, to]) => asKeyText(one) === asKeyText(heading) && to === field),
    )
  );
}

function isOfSheet(text: string, sheet: string): boolean {
  const reading = mapping.read({ kind: 'text', value: text });
  const read = 'value' in reading ? reading.value : null;
  return read !== null && asKeyText(read.sheet) === asKeyText(sheet);
}
