import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readAmount, readAmountNumber, readDecimalText } from '../../src/kernel/amountText';
import { parseDay } from '../../src/kernel/calendar';
import { readCapital } from '../../src/kernel/capital';
import { readCreditCode } from '../../src/kernel/creditCode';
import {
  readDayNumber,
  readDayText,
  readMomentNumber,
  readMomentText,
  readPeriodNumber,
  readPeriodText,
} from '../../src/kernel/dateText';
import { maskBank, maskId, maskName, maskPhone, maskPlate } from '../../src/kernel/mask';
import { readPhones } from '../../src/kernel/phone';
import { readResidentId } from '../../src/kernel/residentId';
import { asKeyText, cleaned } from '../../src/kernel/text';
import { compareUnits, readUnitKey, unitFromDateSerial, unitName } from '../../src/kernel/unitKey';
import { corpus } from './tables';

const TODAY = parseDay('2026-11-24')!;

const OF_TEXT: Readonly<Record<string, (text: string) => unknown>> = {
  cleaned,
  line: (text) => cleaned(text, 'line'),
  paragraphs: (text) => cleaned(text, 'paragraphs'),
  asKeyText,
  readUnitKey,
  unitName: (text) => unitName(text, 'zh'),
  compareUnits: (text) => compareUnits(text, '1-1-101'),
  readAmount,
  readDecimalText,
  readDayText,
  readPeriodText,
  readMomentText,
  readResidentId: (text) => readResidentId(text, TODAY),
  readCreditCode,
  readPhones,
  readCapital,
  maskName,
  maskPhone,
  maskId,
  maskPlate,
  maskBank,
};

const OF_NUMBER: readonly ((x: number) => unknown)[] = [
  readUnitKey,
  unitFromDateSerial,
  readAmountNumber,
  readDayNumber,
  readPeriodNumber,
  readMomentNumber,
  readPhones,
  (x) => readResidentId(x, TODAY),
];

/** Excel's longest text, of what makes a careless pattern slow. */
const LONGEST = [
  '1',
  '-',
  ' ',
  '1-',
  '*',
  '平方',
  '一',
  '1,',
  '. ',
  '(',
  "'",
  'a\u0301\u0316',
  '1月',
  '、',
  '零',
  '\ud83d\ude00',
  '#',
].map((unit) => unit.repeat(32_767 / unit.length));

const NAUGHTY = [
  ...corpus<string>('naughty-strings'),
  ...corpus<{ value: string }>('naughty-strings-zh').map(({ value }) => value),
  ...LONGEST,
  ...LONGEST.map((text) => `${text.slice(1)}!`),
];

test.each(Object.entries(OF_TEXT))('%s answers any text at once', (name, read) => {
  read('');
  const slow = NAUGHTY.filter((text) => {
    // The best of three: a neighbour on the machine is not our slowness.
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      read(text);
      return performance.now() - start;
    });
    return Math.min(...times) > 50;
  });
  expect(slow.map((text) => `${name}: ${text.slice(0, 20)}`)).toEqual([]);
});

test('no text and no number makes a parser throw', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.stringMatching(/^[-0-9年月日时元角分万栋单元楼室号一二十百:：.,，/()（）+T Z#A-z]{0,24}$/u),
  );
  fc.assert(
    fc.property(text, (given) => {
      for (const read of Object.values(OF_TEXT)) read(given);
    }),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.maxSafeInteger(), fc.double({ min: -1e6, max: 3e6 })), (given) => {
      for (const read of OF_NUMBER) read(given);
    }),
    { numRuns: 3000 },
  );
});

const CORE = ['kernel', 'words', 'sheet', 'registers', 'rules', 'billing', 'service', 'documents'];

/** So nothing read or computed can depend on the machine's time zone. */
test('no core file knows Date or Intl', () => {
  const src = join(__dirname, '..', '..', 'src');
  const files = CORE.flatMap((layer) =>
    readdirSync(join(src, layer), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(src, layer, file),
    ),
  ).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(10);
  expect(
    files.filter((file) => /\bnew Date\b|\bDate\.|\bIntl\.|\.toLocale/u.test(readFileSync(file, 'utf8'))),
  ).toEqual([]);
});
