import { parseDecimal, power10, showScaled, toNumber } from '../kernel/decimal';
import type { Language } from '../kernel/label';
import type { BillingDay } from '../billing/account';
import type { Collection } from '../billing/collection';
import type { Settings } from '../registers/settings';
import type { ServiceDesk } from '../service/desk';
import type { VisitPlan } from '../service/followUp';
import type { RequestStatistics } from '../service/statistics';
import { documentWords, type DocumentWords } from '../words/documents';
import { looksFor, type Looks } from './looks';
import { type Band, rowBand } from './report';
import type { CellStyle, CellValue } from './sheetModel';

/** What the summary 主管汇总 is made of: figures that others worked out. */
export interface SummaryInput {
  readonly billing: BillingDay;
  readonly settings: Settings;
  readonly collection: Collection;
  readonly desk: ServiceDesk;
  readonly statistics: RequestStatistics;
  readonly visits: readonly VisitPlan[];
  /** What was read of which register. */
  readonly registers: readonly { readonly name: string; readonly read: number; readonly skipped: number }[];
}

/** Widths of the summary's twelve columns, in characters. */
export const SUMMARY_WIDTHS = Array.from({ length: 12 }, () => 11);
export const LAST_COLUMN = SUMMARY_WIDTHS.length - 1;

export interface SummaryKit {
  readonly language: Language;
  readonly words: DocumentWords;
  readonly looks: SummaryLooks;
}

export type SummaryLooks = Looks &
  Readonly<Record<'block' | 'part' | 'tileLabel' | 'tileNote', CellStyle>> & {
    readonly tile: (format: string) => CellStyle;
    readonly summed: (style: CellStyle) => CellStyle;
  };

export function summaryKit(language: Language): SummaryKit {
  return { language, words: documentWords(language), looks: looksOf(language) };
}

/** The heading of a block, or of a part of it. */
export function headed({ looks }: SummaryKit, text: string, look: 'block' | 'part' = 'block'): Band {
  return rowBand(
    [{ from: 0, to: LAST_COLUMN, style: looks[look], value: { text } }],
    look === 'block' ? 28 : 22,
  );
}

/** A share: `0.1617` or `16.17%`; a dash where there was nothing to divide by. */
export function rateCell(value: string | null, none: string): CellValue {
  if (value === null) return { text: none };
  const isPercent = value.endsWith('%');
  const read = parseDecimal(isPercent ? value.slice(0, -1) : value);
  if (read === null) return { text: value };
  return { number: toNumber(isPercent ? { digits: read.digits, scale: read.scale + 2 } : read) };
}

/** An amount or count given as decimal text. */
export function numberCell(value: string | null, none: string): CellValue {
  const read = value === null ? null : parseDecimal(value);
  return read === null ? { text: value ?? none } : { number: toNumber(read) };
}

/** A share as people read it: `16.17%`. */
export function percentText(value: string | null, none: string): string {
  if (value === null || value.endsWith('%')) return value ?? none;
  const read = parseDecimal(value);
  return read === null ? value : `${showScaled(read.digits * power10(4 - read.scale), 2)}%`;
}

function looksOf(language: Language): SummaryLooks {
  const looks = looksFor(language, 10);
  const { name } = looks.title.font;
  return {
    ...looks,
    block: {
      font: { name, size: 13, bold: true },
      valign: 'center',
      format: '@',
      border: { bottom: 'medium' },
    },
    part: { font: { name, size: 10.5, bold: true }, valign: 'center', format: '@' },
    tileLabel: { ...looks.centred, fill: 'F2F2F2', border: { top: 'thin', left: 'thin', right: 'thin' } },
    tileNote: {
      ...looks.centred,
      font: { ...looks.plain.font, size: 9, color: '595959' },
      border: { bottom: 'thin', left: 'thin', right: 'thin' },
    },
    tile: (format) => ({
      font: { name, size: 18, bold: true },
      align: 'center',
      valign: 'center',
      shrink: true,
      format,
      border: { left: 'thin', right: 'thin' },
    }),
    summed: (style) => ({ ...style, font: looks.strong.font, fill: 'F2F2F2' }),
  };
}
