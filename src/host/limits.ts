/** Sheets of paper on one sheet; Excel stops at 1,026 page breaks. */
export const MOST_PAGES = 1000;
