import fc from 'fast-check';
import type { CellStyle } from '../../../src/documents/sheetModel';
import { openStyles } from '../../../src/host/xlsx/styles';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const STORED =
  `<?xml version="1.0"?><styleSheet xmlns="${MAIN}" xmlns:mc="urn:mc"><!-- kept --><numFmts count="1">` +
  '<numFmt numFmtId="170" formatCode="0&quot;元&quot;"/></numFmts>' +
  '<fonts count="1" mc:known="1"><font><sz val="12"/><name val="等线"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';

const NOTICE: CellStyle = {
  font: { bold: true, color: 'c00000' },
  fill: 'fff2cc',
  border: { top: 'thin', bottom: 'double' },
  align: 'center',
  wrap: true,
  format: '0.00"元"',
};

test('a style is appended, in the font of the workbook, and nothing else moves', () => {
  const styles = openStyles(STORED);
  expect(styles.xf(NOTICE)).toBe(2);
  const changed = styles.changed();
  expect(changed).toContain('<numFmt numFmtId="171" formatCode="0.00&quot;元&quot;"/></numFmts>');
  expect(changed).toContain(
    '<font><b/><sz val="12"/><color rgb="FFC00000"/><name val="等线"/><charset val="134"/></font></fonts>',
  );
  expect(changed).toContain('<fgColor rgb="FFFFF2CC"/>');
  expect(changed).toContain('<cellXfs count="3">');
  expect(changed).toContain('<!-- kept -->');
  expect(changed).toContain('<fonts count="2" mc:known="1">');
  expect(changed).toContain('<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>');
});

test('what is there is used again: a second run adds nothing', () => {
  const first = openStyles(STORED);
  const ids = [
    first.xf(NOTICE),
    first.xf(NOTICE, 'quoted'),
    first.xf({}, 'day'),
    first.xf({ format: '0"元"' }),
  ];
  const second = openStyles(first.changed());
  expect([
    second.xf(NOTICE),
    second.xf(NOTICE, 'quoted'),
    second.xf({}, 'day'),
    second.xf({ format: '0"元"' }),
  ]).toEqual(ids);
  expect(second.changed()).toBeNull();
});

test('the plain style is the one every workbook has', () => {
  const styles = openStyles(STORED);
  expect(styles.xf({})).toBe(0);
  expect(styles.changed()).toBeNull();
});

test.each([
  ['a workbook without styles', null],
  ['an empty part', `<styleSheet xmlns="${MAIN}"/>`],
  [
    'a part with nothing but its formats',
    `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
  ],
  ['a part with a prefix', STORED.replace(/<(\/?)(?=[a-z])/gu, '<$1x:').replace('xmlns=', 'xmlns:x=')],
])('%s gets what our styles refer to', (_, stored) => {
  const styles = openStyles(stored);
  const id = styles.xf(NOTICE);
  const changed = styles.changed() ?? '';
  const count = (name: string): number => {
    const table =
      new RegExp(`<(?:x:)?${name}s[ >][^>]*>?(.*)</(?:x:)?${name}s>`, 'su').exec(changed)?.[1] ?? '';
    return (table.match(/<(?:x:)?(?:font|fill|border|xf)[ >/]/gu) ?? []).length;
  };
  const xf = changed.match(/<(?:x:)?xf [^>]*applyNumberFormat[^>]*>/u)?.[0] ?? '';
  const refers = (name: string): number => Number(new RegExp(`${name}="(\\d+)"`, 'u').exec(xf)?.[1]);
  expect([refers('fontId'), refers('fillId'), refers('borderId')]).toEqual([
    count('font') - 1,
    count('fill') - 1,
    count('border') - 1,
  ]);
  expect(id).toBe(count('cellXf') - 1);
  expect(openStyles(changed).xf(NOTICE)).toBe(id);
});

test('a stored date format is kept for a day, another gets one; both keep the rest', () => {
  const styles = openStyles(STORED);
  expect(styles.relooked(1, 'day')).toBe(1);
  expect(styles.relooked(0, 'plain')).toBe(0);
  const dated = styles.relooked(0, 'day');
  expect(styles.changed()).toMatch(
    /<xf numFmtId="171" fontId="0"[^>]* xfId="0" applyNumberFormat="1"\/><\/cellXfs>/u,
  );
  expect(dated).toBe(2);
});

const STYLE = fc.record(
  {
    fill: fc.constantFrom('FF0000', '00FF00'),
    align: fc.constantFrom('left', 'right'),
    wrap: fc.boolean(),
    format: fc.constantFrom('@', '0.00', 'yyyy-mm-dd', '#,##0.00'),
    border: fc.record({ top: fc.constantFrom('thin', 'medium', 'none') }),
  },
  { requiredKeys: [] },
);

test('whatever the styles: equal ones share a number, and the same run again appends nothing', () => {
  fc.assert(
    fc.property(fc.array(STYLE), (wanted) => {
      const first = openStyles(STORED);
      const ids = wanted.map((style) => first.xf(style));
      const copies = wanted.map((style) => first.xf({ ...style }));
      expect(copies).toEqual(ids);
      const again = openStyles(first.changed() ?? STORED);
      expect(wanted.map((style) => again.xf(style))).toEqual(ids);
      expect(again.changed()).toBeNull();
    }),
  );
});
