import { maskedText } from './maskedText';
import { type Band, rowBand } from './report';
import { LAST_COLUMN, type SummaryKit } from './summaryKit';
import { shortened } from './text';

/** A table without rows says so. */
export function nothing({ looks, words }: SummaryKit): Band {
  return rowBand([
    { from: 0, to: LAST_COLUMN, style: looks.centredText, value: { text: words.summary.nothing } },
  ]);
}

/** The beginning of a text, on one line and without phone numbers. */
export function brief(text: string): string {
  return shortened(maskedText(text).replace(/\s+/gu, ' '), 60);
}
