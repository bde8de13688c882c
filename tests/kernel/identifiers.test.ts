import fc from 'fast-check';
import { type Day, existingDay, parseDay, showDay } from '../../src/kernel/calendar';
import { readCreditCode } from '../../src/kernel/creditCode';
import { type IdRead, readResidentId, residentCheck } from '../../src/kernel/residentId';
import { type Case, corpus, fixture, readable } from './tables';

const TODAY = parseDay('2026-11-24')!;
const vectors = fixture<{ residentId: [string, string][]; uscc: [string, string][] }>('id-vectors');

function shown(id: IdRead): string {
  if ('refused' in id) return `refused ${id.refused}${'expected' in id ? ` ${id.expected}` : ''}`;
  if (id.kind === 'none') return 'none';
  const born = 'birth' in id ? ` ${id.sex} ${showDay(id.birth)}` : '';
  return `${id.kind}${born} ${id.notes.join(' ')}`.trim();
}

const EXPECTED: Readonly<Record<string, string>> = {
  '11010519491231002X': 'resident female 1949-12-31',
  '440524188001010014': 'resident male 1880-01-01 before-1900',
  '34052419800101001X': 'resident male 1980-01-01',
  '11010519491231002x': 'resident female 1949-12-31 lower-case-x',
  '110105194912310021': 'refused check X',
  '990000198001010012': 'resident male 1980-01-01 unknown-region',
  '990000199202290027': 'resident female 1992-02-29 unknown-region',
  '99000019910229002X': 'refused date',
  '99000020000808004': 'refused length',
  '110105491231002': 'old female 1949-12-31 old-15-digit',
  '110105194912310000 (number)': 'refused mangled',
};

test.each(vectors.residentId)('%s: %s', (text) => {
  const cell = text.endsWith('(number)') ? Number(text.slice(0, 18)) : text;
  expect(shown(readResidentId(cell, TODAY))).toBe(EXPECTED[text]);
});

test('a number of 15 digits has its number of 18', () => {
  expect(readResidentId('110105491231002', TODAY)).toMatchObject({ upgrade: '11010519491231002X' });
  expect(readResidentId(110105491231002, TODAY)).toMatchObject({ upgrade: '11010519491231002X' });
});

/** Neutral codes of the corpus in ours. Ruling: no region is refused, for districts change; it is noted. */
const CODES: Readonly<Record<string, string>> = {
  'id-date-future': 'future',
  'id-masked-or-bad-char': 'bad-char',
  'id-15-digit': 'old-15-digit',
  'id-region': 'unknown-region',
  'cell-error': 'cell-error',
};

function ours(code: string): string {
  return CODES[code] ?? code.replace('id-', '');
}

test.each(
  readable(corpus<Case>('cn-id-numbers')).map(({ input, expect: wanted }) => [input, wanted] as const),
)('%j: %j', (input, { level, code = '', anyOf = [code], value }) => {
  const id = readResidentId(input, TODAY);
  if ('refused' in id) {
    expect(level).toBe('error');
    expect(anyOf.map(ours)).toContain(id.refused);
    return;
  }
  if (value !== undefined) expect('ok' in id ? id.ok : null).toBe(value);
  const said =
    id.kind === 'none'
      ? []
      : [...id.notes, id.kind === 'other' ? 'other-document' : '', id.kind === 'company' ? 'is-uscc' : ''];
  if (level === 'ok') expect(said.join('')).toBe('');
  else expect(said).toContain(ours(code));
});

test.each([
  ['H1234567890', 'other'],
  ['M12345678', 'other'],
  ['12345678', 'other'],
  ['EA1234567', 'other'],
  ['军字第1234567号', 'other'],
  ['830000199001010004', 'resident female 1990-01-01'],
  ['91350100M000100Y43', 'company'],
  ['92330100MA27X0000X', 'company'],
  // An X that changed places with its neighbour makes no company of a person.
  ['1101051949123100X2', 'refused bad-char'],
  ['无', 'refused placeholder'],
  ['110101********0003', 'refused bad-char'],
])('%s: %s', (text, expected) => {
  expect(shown(readResidentId(text, TODAY))).toBe(expected);
});

const validId = fc
  .tuple(
    fc.integer({ min: 110000, max: 659999 }),
    fc.integer({ min: 3654, max: 46000 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([region, birth, order]) => {
    const digits = `${region}${showDay(birth as Day).replace(/-/gu, '')}${String(order).padStart(3, '0')}`; // birth counts days
    return digits + residentCheck(digits);
  });

test('every wrong digit and every swap of neighbours is refused', () => {
  fc.assert(
    fc.property(validId, fc.nat(17), fc.nat(9), (id, at, digit) => {
      fc.pre(id.charAt(at) !== String(digit));
      const wrong = id.slice(0, at) + String(digit) + id.slice(at + 1);
      const swapped = id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2);
      return (
        'ok' in readResidentId(id, TODAY) &&
        'refused' in readResidentId(wrong, TODAY) &&
        (at === 17 || swapped === id || 'refused' in readResidentId(swapped, TODAY))
      );
    }),
    { numRuns: 3000 },
  );
});

test('nobody is born after today', () => {
  const born = existingDay(1990, 3, 7)!;
  expect(readResidentId('110101199003070003', born)).toMatchObject({ kind: 'resident' });
  expect(readResidentId('110101199003070003', (born - 1) as Day)).toEqual({ refused: 'future' }); // a day earlier
});

const CREDIT: Readonly<Record<string, unknown>> = {
  '91350100M000100Y43': { ok: '91350100M000100Y43', notes: [] },
  '91350100M000100Y4Z': { refused: 'char' },
  '91990000MA0000001B': { ok: '91990000MA0000001B', notes: [] },
  '91990000MA0000002E': { ok: '91990000MA0000002E', notes: [] },
  '91310115MA1H8R7C6D': { refused: 'check', expected: '7' },
  '9135OI00M000100Y43': { refused: 'char' },
};

test.each(vectors.uscc)('credit code %s: %s', (text) => {
  expect(readCreditCode(text)).toEqual(CREDIT[text]);
});

test.each([
  ['', { ok: null, notes: [] }],
  ['91350100m000100y43', { ok: '91350100M000100Y43', notes: ['rewritten'] }],
  ['9135 0100 M000 100Y 43', { ok: '91350100M000100Y43', notes: ['rewritten'] }],
  ['91350100M000100Y4', { refused: 'length' }],
])('credit code %s: %j', (text, expected) => {
  expect(readCreditCode(text)).toEqual(expected);
});
