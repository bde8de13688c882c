import fc from 'fast-check';
import { type PhoneRead, readPhones } from '../../src/kernel/phone';
import { type Case, corpus, fixture, readable } from './tables';

const LETTERS = { mobile: 'M', landline: 'L', local: 'L local', service: 'S', foreign: 'F' } as const;

function shown(read: PhoneRead): string {
  if ('refused' in read) return 'ERR';
  if (read.ok.length > 1) return `${read.ok.length} phones`;
  return read.ok
    .map(
      ({ kind, number, remark }) => `${LETTERS[kind]} ${number}${remark === null ? '' : ` note=${remark}`}`,
    )
    .join();
}

test.each(fixture<{ phone: [string | number, string][] }>('normalise-vectors').phone)(
  '%j is %s',
  (cell, expected) => {
    const read = readPhones(cell);
    expect(shown(read)).toBe(expected.replace(/^ERR .*/u, 'ERR').replace(' + OWN-018', ''));
    if (expected.endsWith('OWN-018')) expect(read).toHaveProperty('notes', ['number']);
  },
);

/** Ruling: a number cell of eleven digits is read, with the note that is OWN-018 (the corpus has none). */
const CODES: Readonly<Record<string, string>> = { 'phone-note': 'remark', 'cell-error': 'cell-error' };

test.each(readable(corpus<Case>('cn-phones')).map(({ input, expect: wanted }) => [input, wanted] as const))(
  '%j: %j',
  (input, { level, code = '', value }) => {
    const read = readPhones(input);
    const ours = CODES[code] ?? code.replace('phone-', '');
    if ('refused' in read) {
      expect({ level, code: ours }).toEqual({ level: 'error', code: read.refused });
      return;
    }
    const numbers = read.ok.map(({ number }) => number);
    if (value !== undefined)
      expect(numbers).toEqual(value === null ? [] : Array.isArray(value) ? value : [value]);
    if (level === 'ok') expect(read.notes.filter((note) => note !== 'number')).toEqual([]);
    else expect(read.notes).toContain(ours);
  },
);

test.each([
  ['妻:13800138000，夫 13900139000', '2 phones'],
  ['138 0013 8000 / 010-88886666转801', '2 phones'],
  ['010-88886666转801', 'L 010-88886666-801'],
  ['+86 10 8888 6666', 'L 010-88886666'],
  ['(0775)6226567', 'L 0775-6226567'],
  ['4008208820', 'S 400-820-8820'],
  ['10086', 'S 10086'],
  ['00852 9123 4567', 'F +85291234567'],
  ['13800138000/139', 'ERR'],
  ['01-23456789', 'ERR'],
  ['02112345678', 'ERR'],
  ['张三', 'ERR'],
  ['13800138000元', 'M 13800138000 note=元'],
])('%s is %s', (text, expected) => {
  expect(shown(readPhones(text))).toBe(expected);
});

test('a phone as we keep it is read as it is', () => {
  const mobile = fc.stringMatching(/^1[3-9]\d{9}$/u);
  const landline = fc.stringMatching(/^0[3-9]\d{2}-[2-9]\d{6,7}(?:-\d{1,4})?$/u);
  fc.assert(
    fc.property(fc.array(fc.oneof(mobile, landline), { minLength: 1, maxLength: 3 }), (numbers) => {
      const read = readPhones(numbers.join('、'));
      return 'ok' in read && read.ok.map(({ number }) => number).join() === numbers.join();
    }),
  );
});
