import type { CellStyle } from '../../documents/sheetModel';

const FRAME = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;

/** Headings of columns that may stay empty. */
export const HEADING: CellStyle = {
  font: { bold: true },
  fill: 'D9E1F2',
  align: 'center',
  valign: 'center',
  wrap: true,
  border: FRAME,
};

/** Headings of columns that must be filled in 必填. */
export const REQUIRED_HEADING: CellStyle = { ...HEADING, fill: 'F8CBAD' };

export const TITLE: CellStyle = { font: { size: 16, bold: true }, align: 'center', valign: 'center' };

export const NOTE: CellStyle = { font: { color: '7F7F7F' }, wrap: true, valign: 'top' };

export const WRAPPED: CellStyle = { wrap: true, valign: 'top' };

export const HEADING_HEIGHT = 24;
