import fc from 'fast-check';
import { dictionaries } from '../../src/sheet/codes';
import { day } from '../../src/sheet/dayTypes';
import { decimal, percent } from '../../src/sheet/numberTypes';
import { phoneNo } from '../../src/sheet/phoneType';
import { certificateNo, text, unitNo } from '../../src/sheet/textTypes';
import type { ColumnType } from '../../src/sheet/types';

/** Fast ways of reading say nothing else than the slow ones: they leave out the work, never the answer. */
const numberTypes: readonly ColumnType<unknown>[] = [day, decimal, percent];

test.each(numberTypes)('$name: a number that is its own value is so by the slow way too', (type) => {
  const [first, last] = type.itself ?? [0, 0];
  const within =
    type.width === 'int'
      ? // Far below, a number is rather a year (1900), which only the slow way doubts.
        fc.integer({ min: 10_000, max: last })
      : fc.oneof(
          fc.double({ min: first, max: last, noNaN: true }),
          fc.constantFrom(first, 0.125, 1e-7, last),
        );
  const codes = dictionaries().of('');
  fc.assert(
    fc.property(within, (x) => {
      expect(type.fromNumber(x, false)).toBe(x);
      const reading = type.read({ kind: 'number', value: x });
      expect(reading).toEqual({ value: type.decode(x, codes) });
    }),
  );
});

/** Pieces of what people type: plain, punctuated, with blanks and with what cannot be seen. */
const pieces = [
  '1-2-301',
  '13800138000',
  '张三',
  '９',
  '（甲）',
  '，',
  '“',
  '…',
  ' ',
  '\u3000',
  '\u200b',
  '\n',
  'e\u0301',
  '-',
];
const written = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join(''));

test.each([text, certificateNo, unitNo, phoneNo])(
  '$name: a text that stands as it is reads as itself',
  (type) => {
    fc.assert(
      fc.property(written, (value) => {
        fc.pre(type.asItStands?.(value) === true);
        expect(type.read({ kind: 'text', value })).toEqual({ value });
      }),
    );
  },
);

test.each(['unit', 'text', ''])(
  'domain %j: a text has one code, asked for by its place or by itself',
  (domain) => {
    const own = ['甲', '乙', '丙', '丁', '戊'];
    const asked = fc.array(fc.tuple(fc.constantFrom(...own, '己', '庚'), fc.boolean()), { maxLength: 20 });
    fc.assert(
      fc.property(asked, (asks) => {
        const codes = dictionaries({}, own).of(domain);
        const seen = asks.map(([one, isPlaced]) => {
          const at = own.indexOf(one);
          return [one, isPlaced && at >= 0 ? codes.codeAt(own, at) : codes.codeOf(one)] as const;
        });
        const known = new Map(seen);
        expect(seen.map(([one]) => known.get(one))).toEqual(seen.map(([, code]) => code));
        expect(new Set(known.values()).size).toBe(known.size);
        expect([...known].map(([, code]) => codes.textOf(code))).toEqual([...known.keys()]);
      }),
    );
  },
);
