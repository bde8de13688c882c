import { SHOWS, shownBy } from '../../../src/host/xlsx/dateFormats';
import { firstSheet } from './readBook';

test.each([
  [14, 'calendar'],
  [17, 'calendar'],
  [18, 'clock'],
  [21, 'clock'],
  [22, 'calendar'],
  [27, 'calendar'],
  [31, 'calendar'],
  [32, 'clock'],
  [36, 'calendar'],
  [45, 'clock'],
  [46, 'elapsed'],
  [47, 'clock'],
  [50, 'calendar'],
  [55, 'clock'],
  [58, 'calendar'],
  [0, 'number'],
  [4, 'number'],
  [9, 'number'],
  [13, 'number'],
  [37, 'number'],
  [44, 'number'],
  [48, 'number'],
  [49, 'number'],
  [59, 'number'],
] as const)('format %i without a code shows a %s', (id, shows) => {
  expect(shownBy(id, undefined)).toBe(SHOWS[shows]);
});

test.each([
  ['yyyy-mm-dd', 'calendar'],
  ['yyyy"年"m"月"d"日"', 'calendar'],
  ['yyyy"年"m"月"', 'calendar'],
  ['m"月"d"日"', 'calendar'],
  ['yyyy\\-mm\\-dd;@', 'calendar'],
  ['[$-804]yyyy/m/d\\ aaaa', 'calendar'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'calendar'],
  ['[DBNum1][$-804]e"年"m"月"', 'calendar'],
  ['mmm-yy', 'calendar'],
  ['aaaa', 'calendar'],
  ['[=0]"";yyyy/mm/dd', 'calendar'],
  ['yyyy/m/d h:mm AM/PM', 'calendar'],
  ['h:mm', 'clock'],
  ['h"时"mm"分"', 'clock'],
  ['[$-804]上午/下午h"时"mm"分"', 'clock'],
  ['mm:ss.0', 'clock'],
  ['[h]:mm', 'elapsed'],
  ['[mm]:ss', 'elapsed'],
  ['[H]"小时"', 'elapsed'],
  ['General', 'number'],
  ['G/通用格式', 'number'],
  ['G/通用格式"元"', 'number'],
  ['#,##0.00', 'number'],
  ['0.00E+00', 'number'],
  ['0.00e-00', 'number'],
  ['"dmy"0', 'number'],
  ['0\\d', 'number'],
  ['0_d', 'number'],
  ['*d0', 'number'],
  ['[Red]0.00;[Blue]-0.00', 'number'],
  ['[>=100][Magenta]0', 'number'],
  ['¥#,##0.00;[Red]¥-#,##0.00', 'number'],
  ['_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', 'number'],
  ['@', 'number'],
  ['', 'number'],
] as const)('%s shows a %s', (code, shows) => {
  expect(shownBy(164, code)).toBe(SHOWS[shows]);
});

test('a 1904 workbook gives serials of the 1900 system, but lengths and times of day stay', async () => {
  const row =
    '<row><c s="1"><v>44865</v></c><c s="2"><v>0.5</v></c><c s="3"><v>1.5</v></c><c s="2"><v>44865.5</v></c><c><v>44865</v></c></row>';
  const cells = await firstSheet({
    workbook: '<workbookPr date1904="true"/><x15:workbookPr date1904="0"/>',
    formats: ['yyyy-mm-dd', 'h:mm', '[h]:mm'],
    sheets: [`<sheetData>${row}</sheetData>`],
  });
  expect(cells).toEqual({
    A1: { kind: 'date', value: 46327 },
    B1: { kind: 'date', value: 0.5 },
    C1: { kind: 'date', value: 1.5 },
    D1: { kind: 'date', value: 46327.5 },
    E1: { kind: 'number', value: 44865 },
  });
});
