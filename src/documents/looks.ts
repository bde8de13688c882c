import type { Language } from '../kernel/label';
import type { CellStyle } from './sheetModel';

/** Fonts 字体 of printed documents: 宋体 for reading, 黑体 for headings; English ones that every office has. */
const FONTS: Readonly<Record<Language, { body: string; heading: string }>> = {
  zh: { body: '宋体', heading: '黑体' },
  en: { body: 'Times New Roman', heading: 'Arial' },
};

const BOX = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;
const SHADE = 'F2F2F2';

export const MONEY_FORMAT = '#,##0.00';
export const YUAN_FORMAT = '"¥"#,##0.00';
export const PRICE_FORMAT = '0.00##';
export const DAY_FORMAT = 'yyyy-mm-dd';
export const MOMENT_FORMAT = 'yyyy-mm-dd hh:mm';
export const RATE_FORMAT = '0.00%';

/** The looks 样式 printed documents share, by what they are for. Readable in black and white. */
export type Looks = ReturnType<typeof looksFor>;

/** `size` is the body's size in points. */
export function looksFor(language: Language, size = 11) {
  const basis = basisOf(language, size);
  return { ...pageLooks(basis), ...tableLooks(basis), ...sumLooks(basis) };
}

function basisOf(language: Language, size: number) {
  const fonts = FONTS[language];
  const body = { name: fonts.body, size };
  const plain: CellStyle = { font: body, valign: 'center', format: '@', shrink: true };
  const boxed: CellStyle = { ...plain, border: BOX };
  return { fonts, size, body, strong: { ...body, bold: true }, plain, boxed };
}

type Basis = ReturnType<typeof basisOf>;
type NamedLooks = Readonly<Record<string, CellStyle>>;

/** Headings and running text, without lines. */
function pageLooks({ fonts, size, body, strong, plain }: Basis) {
  return {
    company: {
      font: { name: fonts.body, size: size + 3, bold: true },
      align: 'center',
      valign: 'center',
      format: '@',
      shrink: true,
    },
    title: {
      font: { name: fonts.heading, size: size + 9, bold: true },
      align: 'center',
      valign: 'center',
      format: '@',
    },
    plain,
    centred: { ...plain, align: 'center' },
    right: { ...plain, align: 'right' },
    wrapped: { font: body, valign: 'center', wrap: true, format: '@' },
    paragraph: { font: body, valign: 'top', wrap: true, format: '@' },
    strong: { ...plain, font: strong },
  } as const satisfies NamedLooks;
}

/** Cells of tables. */
function tableLooks({ body, strong, boxed }: Basis) {
  return {
    heading: {
      font: strong,
      fill: SHADE,
      align: 'center',
      valign: 'center',
      wrap: true,
      format: '@',
      border: BOX,
    },
    label: { ...boxed, font: strong, fill: SHADE, align: 'center' },
    text: { ...boxed, align: 'left' },
    strongText: { ...boxed, font: strong, align: 'center' },
    yuan: { ...boxed, font: strong, align: 'center', format: YUAN_FORMAT },
    centredText: { ...boxed, align: 'center' },
    wrappedText: { font: body, valign: 'center', wrap: true, format: '@', border: BOX },
    longText: { font: body, valign: 'top', wrap: true, format: '@', border: BOX },
    number: { ...boxed, align: 'right', format: 'General' },
    count: { ...boxed, align: 'center', format: '0' },
    price: { ...boxed, align: 'right', format: PRICE_FORMAT },
    money: { ...boxed, align: 'right', format: MONEY_FORMAT },
    day: { ...boxed, align: 'center', format: DAY_FORMAT },
    moment: { ...boxed, align: 'center', format: MOMENT_FORMAT },
    rate: { ...boxed, align: 'right', format: RATE_FORMAT },
  } as const satisfies NamedLooks;
}

/** Sums and the total below a table. */
function sumLooks({ fonts, size, body, strong, boxed }: Basis) {
  return {
    sumLabel: {
      font: body,
      align: 'right',
      valign: 'center',
      wrap: true,
      indent: 1,
      format: '@',
      border: BOX,
    },
    totalLabel: {
      font: { name: fonts.heading, size: size + 1, bold: true },
      align: 'right',
      valign: 'center',
      indent: 1,
      format: '@',
      border: DOUBLE,
    },
    total: {
      font: { name: fonts.body, size: size + 3, bold: true },
      align: 'center',
      valign: 'center',
      format: YUAN_FORMAT,
      shrink: true,
      border: DOUBLE,
    },
    capital: { ...boxed, font: { ...strong, size: size + 1 }, align: 'left', indent: 1 },
  } as const satisfies NamedLooks;
}

const DOUBLE = { top: 'medium', right: 'thin', bottom: 'double', left: 'thin' } as const;
