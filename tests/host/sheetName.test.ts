import fc from 'fast-check';
import corpus from '../corpus/sheet-names.json';
import { freeSheetName, sameName } from '../../src/host/sheetName';

/** 历史记录 is what Excel calls History in Chinese; we keep off it. */
const RULED = new Map([['历史记录', '历史记录_']]);

test.each(
  corpus.cases
    .filter(({ safe }) => safe !== 'error or default')
    .map(({ want, safe }) => [want, RULED.get(want) ?? safe]),
)('name %j becomes %j', (want, safe) => {
  expect(freeSheetName(want, [])).toBe(safe);
});

test.each(corpus.collisions.map(({ have, want, safe }) => [have, want, safe] as const))(
  'beside %j, %j becomes %j',
  (have, want, safe) => {
    expect(freeSheetName(want, have)).toBe(safe);
  },
);

test.each([
  ['numbers go on', 'A', ['A', 'a (2)', 'Ａ (3)'], 'A (4)'],
  ['a name of spaces is none', '\u3000', [], 'Sheet'],
  ['nor is half a character', '\uD800', [], '_'],
  ['cut before the second half of a character', `${'a'.repeat(30)}𠮷`, [], 'a'.repeat(30)],
  ['quotes at the ends', "'A'", [], '_A_'],
  ['a quote that comes to the end by cutting', `${'a'.repeat(30)}'b`, [], `${'a'.repeat(30)}_`],
])('%s', (_, want, have, expected) => {
  expect(freeSheetName(want, have)).toBe(expected);
});

test('whatever is wanted, Excel accepts what comes out', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.array(fc.string({ maxLength: 3 })),
      (want, have) => {
        const name = freeSheetName(want, have);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$|^\s*$|^history$/iu);
        expect(have.map(sameName)).not.toContain(sameName(name));
      },
    ),
  );
});
