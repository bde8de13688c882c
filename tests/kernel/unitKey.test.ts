import fc from 'fast-check';
import { parseDay } from '../../src/kernel/calendar';
import { compareUnits, readUnitKey, unitFromDateSerial, unitName } from '../../src/kernel/unitKey';
import { corpus, fixture } from './tables';

const vectors = fixture<{ unit: [string, string][] }>('normalise-vectors');

function keyOf(cell: string | number): string {
  const read = readUnitKey(cell);
  return 'ok' in read ? read.ok : `refused: ${read.refused}`;
}

test.each(vectors.unit)('%s is %s', (typed, key) => {
  expect(keyOf(typed)).toBe(key);
});

test.each([
  ['', 'empty'],
  ['-', 'empty'],
  ['　', 'empty'],
  ['合计', 'total'],
  ['合 计：', 'total'],
  ['1栋小计', 'total'],
  ['同上', 'ditto'],
  ['1月2日', 'looks-like-date'],
  ['2003/2/28', 'looks-like-date'],
  ['Jan-02', 'looks-like-date'],
  // A second reading exists, so there is none.
  ['1 2 301', 'unreadable'],
  ['1一2一301', 'unreadable'],
  ['1--301', 'unreadable'],
  ['1-1-101,102', 'unreadable'],
  ['1.5', 'unreadable'],
])('%j is refused: %s', (typed, why) => {
  expect(readUnitKey(typed)).toEqual({ refused: why });
});

/**
 * Rulings where the corpus and the vectors meet: a room keeps its zeros (vectors: `2-0301` stays), so `01-02-0301`
 * is 1-2-0301 with a note that zeros in front of building and entrance were dropped, not the corpus's 1-2-301.
 */
const RULED = new Map<string | number, string>([['01-02-0301', '1-2-0301']]);
const NOTE: Readonly<Record<string, string>> = {
  warn: 'rewritten',
  'warn: number': 'number',
  'ask: leading zeros may be significant': 'leading-zero',
  'ask: maybe mangled 301E2': 'maybe-mangled',
};

test.each(
  corpus<{ input: string | number; key: string | null; expect: string }>('unit-numbers').map(
    ({ input, key, expect: said }) => [input, key, said] as const,
  ),
)('%j is %j (%s)', (input, key, said) => {
  const read = readUnitKey(input);
  if (!('ok' in read)) {
    expect(key).toBeNull();
    const why = /ditto/u.test(said)
      ? 'ditto'
      : /date/u.test(said)
        ? 'looks-like-date'
        : /total/u.test(said)
          ? 'total'
          : 'unreadable';
    expect(read.refused).toBe(why);
    return;
  }
  expect(read.ok).toBe(RULED.get(input) ?? key);
  const note = NOTE[said];
  if (note === undefined) expect(read.notes).toEqual([]);
  else expect(read.notes).toContain(note);
});

test.each([
  ['1栋2单元3层301', '1-2-301', '1', '2', 3],
  ['3号楼5楼501', '3-501', '3', null, 5],
  ['1栋2单元3层1号', '1-2-3-1', '1', '2', 3],
  ['2单元301', '2-301', null, '2', 3],
  ['一期三栋二单元１２０３室', '1期3-2-1203', '1期3', '2', 12],
  ['128弄5号301室', '128-5-301', '128-5', null, 3],
  ['12号301室', '12-301', '12', null, 3],
  ['十二栋一〇一', '12-101', '12', null, 1],
  ['阳光花园1栋101', '阳光花园1-101', '阳光花园1', null, 1],
  ['1——2——301', '1-2-301', '1', '2', 3],
  ['1#楼-2单元-301', '1-2-301', '1', '2', 3],
  ['a座 1203', 'A-1203', 'A', null, 12],
  ['S 12', 'S12', null, null, null],
  ['商铺12', '商铺12', null, null, null],
  ['门卫室', '门卫室', null, null, null],
  ['东门岗亭', '东门岗亭', null, null, null],
  ['一品苑会所', '一品苑会所', null, null, null],
  ["'1-1-101", '1-1-101', '1', '1', 1],
])('%s is %s', (typed, key, building, entrance, floor) => {
  expect(readUnitKey(typed)).toMatchObject({ ok: key, building, entrance, floor });
});

test('a key is its own key', () => {
  const part = fc.stringMatching(/^(?:[1-9]\d?|[A-Z])$/u);
  const room = fc.stringMatching(/^[0-9]{3,4}[A-Z]?$/u);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 2 }), room, (before, last) => {
      const key = [...before, last].join('-');
      fc.pre(!/^\d+-0?\d-\d\d$/u.test(key));
      const read = readUnitKey(key);
      return 'ok' in read && read.ok === key && read.notes.length === 0;
    }),
  );
});

test('what Excel made a date is shown as it was typed', () => {
  // 1-2 typed in 2026 and 3-2-28 typed at any time.
  expect(unitFromDateSerial(parseDay('2026-01-02')!)).toBe('1-2');
  expect(unitFromDateSerial(37680)).toBe('3-2-28');
  expect(unitFromDateSerial(-5)).toBeNull();
});

test('units come in delivery order', () => {
  const inOrder = [
    '1-1-101',
    '1-1-102',
    '1-1-201',
    '1-1-1001',
    '1-2-101',
    '2-0301',
    '2-1203',
    '2-1-101',
    '10-1-101',
    'A-301',
    '车位B1-023',
  ];
  expect([...inOrder].reverse().sort(compareUnits)).toEqual(inOrder);
});

test.each([
  ['1-1-102', '1栋1单元102'],
  ['12-3-0301', '12栋3单元0301'],
  // Nothing says whether these are 栋, 座 or a car park.
  ['A-1203', 'A-1203'],
  ['2-0301', '2-0301'],
  ['B1-023', 'B1-023'],
  ['车位B1-023', '车位B1-023'],
])('%s is said %s', (key, name) => {
  expect(unitName(key, 'zh')).toBe(name);
  expect(unitName(key, 'en')).toBe(key);
});
