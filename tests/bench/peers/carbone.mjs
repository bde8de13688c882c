import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE } from '../workbook/cache.mjs';
import { writeXlsx } from '../workbook/writeXlsx.mjs';

/**
 * Carbone fills a template: here the first page's cells as its rows, once for the notice and once for the next, as its
 * loops want. It writes every value as text, without merges and breaks, so its work is less than the others'.
 */
export const carboneWriter = (carbone) => {
  let template = null;
  return ({ sheets }) => {
    const pages = sheets.flatMap((sheet) => sheet.pages);
    template ??= templateOf(pages[0].shape, sheets[0].widths.length);
    const data = pages.map(({ values }) =>
      Object.fromEntries(values.map((value, slot) => [`v${slot}`, shown(value)])),
    );
    return new Promise((resolve, reject) => {
      carbone.render(template, data, (error, result) => {
        if (error) reject(error);
        else resolve(result);
      });
    });
  };
};

function shown(value) {
  return value === null
    ? ''
    : String(value.text ?? value.number ?? value.result ?? value.day ?? value.moment);
}

function templateOf(shape, columns) {
  const file = path.join(CACHE, 'carbone-notice.xlsx');
  const rowsFor = (index) => {
    let slot = 0;
    return shape.rows.map(({ cells }, down) => {
      const row = new Array(columns).fill(null);
      for (const { column, content } of cells) {
        row[column] = content === 'slot' ? `{d[${index}].v${slot++}}` : (content.constant?.text ?? null);
      }
      // The loop begins in the first row.
      if (down === 0) row[columns - 1] ??= `{d[${index}].v0}`;
      return row;
    });
  };
  const rows = [...rowsFor('i'), ...rowsFor('i+1')];
  writeFileSync(
    file,
    writeXlsx([{ name: '通知单', headings: new Array(columns).fill('。'), rows, dates: [] }]),
  );
  return file;
}
