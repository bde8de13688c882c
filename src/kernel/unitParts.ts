import { chineseNumber, NUMERALS } from './numerals';

/** The parts of a unit number 房号 and what the words between them said they are. */
export interface UnitParts {
  readonly building: string | null;
  readonly entrance: string | null;
  readonly room: string;
}

/** Whether zeros in front of the building or entrance were dropped (`01-02-0301`); the room keeps its own. */
export interface ReadParts extends UnitParts {
  readonly droppedZeros: boolean;
}

/** Splits a unit number (half width, upper case, plain dashes, no loose blanks); `null` when unreadable. */
export function unitParts(text: string): ReadParts | null {
  const parts = withoutSaidFloor(split(text));
  if (parts.some((part) => !isReadable(part.text))) return null;
  const read = named(parts);
  const typed = joined(parts);
  return { ...read, droppedZeros: typed !== unitKeyOf(read) };
}

/** The parts joined to the one spelling of the unit. */
export function unitKeyOf({ building, entrance, room }: UnitParts): string {
  return [building, entrance, room].filter((part) => part !== null).join('-');
}

type Ends = 'building' | 'entrance' | 'floor' | 'dash' | 'unit';

interface Part {
  readonly text: string;
  /** What the word behind it says it is. */
  readonly ends: Ends;
}

const WORD = /(号楼|号栋|号幢|#楼|单元|号房|号室|[栋幢座#楼门梯层号弄室房-])/u;
/** A place that is numbered by itself, not by building: its number stays whole. */
const NAMED_PLACE = /^(?:车位|车库|车棚|储藏|储物|地下|仓库|杂物|商铺|店铺|铺)/u;
const MIXED_NUMERALS = new RegExp(`\\d[${NUMERALS}]|[${NUMERALS}]\\d`, 'u');
const PHASE = new RegExp(`^([${NUMERALS}]+)([期区])`, 'u');
const ALL_NUMERALS = new RegExp(`^[${NUMERALS}]+$`, 'u');

function split(text: string): readonly Part[] {
  const pieces = text.split(WORD);
  const parts: Part[] = [];
  let current = '';
  for (let at = 0; at < pieces.length; at += 2) {
    current += current === '' ? inDigits(pieces[at] ?? '') : (pieces[at] ?? '');
    const word = pieces[at + 1];
    if (word === undefined) break;
    const rest = pieces.slice(at + 2).join('');
    if (word === '-' && current === '' && parts.at(-1)?.ends !== 'dash' && parts.length > 0) continue;
    const ends = endOf(word, current, rest, parts);
    if (ends === null) current += word;
    else if (ends !== 'unit') [parts[parts.length], current] = [{ text: current, ends }, ''];
  }
  return [...parts, { text: withoutShopWord(current, parts.length), ends: 'unit' }];
}

function named(parts: readonly Part[]): UnitParts {
  const room = parts.at(-1)?.text ?? '';
  const before = parts.slice(0, -1);
  if (NAMED_PLACE.test(before[0]?.text ?? '')) return { building: null, entrance: null, room: joined(parts) };
  const last = before.at(-1);
  if (last?.ends === 'floor') return { ...placed(before.slice(0, -1)), room: `${last.text}-${room}` };
  return { ...placed(before), room };
}

/** What a word of place ends here; `null` when it is only a part of a name (会议室, 东门). */
function endOf(word: string, current: string, rest: string, parts: readonly Part[]): Ends | null {
  if (word === '-') return 'dash';
  const isNumbered = /[\dA-Z]$/u.test(current);
  if (/^(?:号房|号室|[号室房])$/u.test(word) && rest === '') return isNumbered ? 'unit' : null;
  if (current === '' || rest === '') return null;
  const leadsOn = new RegExp(`^[\\dA-Z${NUMERALS}]`, 'u').test(rest);
  if (/^(?:号楼|号栋|号幢|#楼|[栋幢座#])$/u.test(word)) return 'building';
  if (word === '单元') return 'entrance';
  if (/^[门梯]$/u.test(word))
    return leadsOn && /^(?:\d{1,3}|[A-Z]|[甲乙丙丁东西南北])$/u.test(current) ? 'entrance' : null;
  if (/^[号弄]$/u.test(word)) return leadsOn && isNumbered ? 'building' : null;
  if (!/^[楼层]$/u.test(word) || !leadsOn) return null;
  const isFloor = word === '层' || parts.some((part) => part.ends === 'building' || part.ends === 'entrance');
  return isFloor ? (isNumbered ? 'floor' : null) : 'building';
}

/** `3层301` says the floor twice; `3层1` needs it. */
function withoutSaidFloor(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part, at) => {
    const next = parts[at + 1]?.text ?? '';
    return (
      part.ends !== 'floor' ||
      !(next.startsWith(part.text) && /^\d\d\D?$/u.test(next.slice(part.text.length)))
    );
  });
}

/** 三 → 3, 一〇一 → 101, 一期三 → 1期3; a numeral inside a name (一品苑) stays. */
function inDigits(run: string): string {
  if (ALL_NUMERALS.test(run)) return chineseNumber(run) ?? run;
  const [phase, numeral = '', word = ''] = PHASE.exec(run) ?? [''];
  return phase === '' ? run : (chineseNumber(numeral) ?? numeral) + word + inDigits(run.slice(phase.length));
}

/** 商铺S12 is S12; 商铺12 keeps its word, for 12 alone may be another unit. */
function withoutShopWord(room: string, before: number): string {
  return before === 0 ? room.replace(/^(?:商铺|店铺|铺位)(?=[A-Z]+\d)/u, '') : room;
}

function isReadable(part: string): boolean {
  return (
    /^[\p{L}\p{N}\p{M}_ ]+$/u.test(part) &&
    /[\p{L}\p{N}]/u.test(part) &&
    !/\d | \d/u.test(part) &&
    !MIXED_NUMERALS.test(part)
  );
}

function placed(before: readonly Part[]): Omit<UnitParts, 'room'> {
  const last = before.at(-1);
  if (last === undefined) return { building: null, entrance: null };
  const isEntrance = last.ends === 'entrance' || (last.ends === 'dash' && before.length > 1);
  if (!isEntrance) return { building: joined(before.map(withoutZeros)), entrance: null };
  const buildings = before.slice(0, -1).map(withoutZeros);
  return { building: buildings.length === 0 ? null : joined(buildings), entrance: withoutZeros(last).text };
}

function withoutZeros(part: Part): Part {
  return { ...part, text: part.text.replace(/^0+(?=\d+$)/u, '') };
}

function joined(parts: readonly Part[]): string {
  return parts.map((part) => part.text).join('-');
}
