import fc from 'fast-check';
import { bufferOf, giveBack } from '../../../src/host/xlsx/bufferPool';
import { byteSink, handedOver, putBytes, putPlain, putText, taken } from '../../../src/host/xlsx/byteSink';
import { putNumber } from '../../../src/host/xlsx/numberBytes';
import { piecesFrom, rowTemplate } from '../../../src/host/xlsx/rowTemplate';
import { textXml } from '../../../src/host/xlsx/xmlText';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function numberText(value: number): string {
  const sink = byteSink(4);
  putNumber(sink, value);
  return textOf(taken(sink));
}

test.each([
  0,
  -0,
  7,
  -7,
  0.5,
  169.15,
  -0.01,
  397.5,
  0.5283,
  0.52831, // more decimals than are put digit by digit
  1e-7, // written with an exponent
  0.1 + 0.2,
  2147483647.9999,
  2147483648, // the first that has too many digits
  1e21,
  Number.MAX_SAFE_INTEGER,
])('%p is put as its shortest text', (value) => {
  expect(numberText(value)).toBe(String(value));
});

test('so is any number', () => {
  const amounts = fc.integer({ min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        amounts.map((n) => n / 100),
        amounts.map((n) => n / 1e4),
      ),
      (value) => numberText(value) === String(value),
    ),
    { numRuns: 2000 },
  );
});

test.each([Number.NaN, Infinity, -Infinity])('no cell holds %p', (value) => {
  expect(() => numberText(value)).toThrow(RangeError);
});

test('row numbers are written over, also where a page has them of two widths', () => {
  const pieces = [['<row r="', 0, '"><c r="A', 0, '"'], ['/></row>'], ['<row r="', 1, '"><f>A', 0, '</f>']];
  const template = rowTemplate(pieces);
  const wrong: number[] = [];
  for (const first of [1, 8, 9, 10, 11, 98, 99, 100, 5, 999, 1000, 12345, 99999, 1048575, 3]) {
    const wanted = pieces.map((piece) =>
      piece.map((part) => (typeof part === 'number' ? String(first + part) : part)).join(''),
    );
    if (JSON.stringify(piecesFrom(template, first).map(textOf)) !== JSON.stringify(wanted)) wrong.push(first);
  }
  expect(wrong).toEqual([]);
});

test('a text that needs no escape is put as it stands, any other is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      const sink = byteSink(4);
      return !putPlain(sink, text) || textOf(taken(sink)) === textXml(text);
    }),
  );
  expect(
    ['房号：1栋 101，é', 'a&b', '<', '_x0041_', 'a\nb', '\ud83d'].map((text) => putPlain(byteSink(4), text)),
  ).toEqual([true, false, false, false, false, false]);
});

test('what was handed over stays as it is until it is given back', () => {
  const size = 1 << 17;
  const sink = byteSink(size);
  putText(sink, '甲');
  const first = handedOver(sink);
  putText(sink, '乙');
  const second = handedOver(sink);
  expect([first, second].map(textOf)).toEqual(['甲', '乙']);
  giveBack(first);
  giveBack(first);
  giveBack(second.subarray(1)); // only a part of a buffer
  giveBack(new Uint8Array(size)); // from elsewhere
  const [again, other] = [bufferOf(size), bufferOf(size)];
  expect(again.buffer).toBe(first.buffer);
  expect([first.buffer, second.buffer]).not.toContain(other.buffer);
});

test('a sink that must grow keeps what it has', () => {
  const sink = byteSink(2);
  putText(sink, '甲');
  putBytes(sink, new TextEncoder().encode('乙丙'));
  expect(textOf(taken(sink))).toBe('甲乙丙');
});
