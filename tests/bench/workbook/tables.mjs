import { complaints } from './complaints.mjs';
import { payments, readings } from './money.mjs';
import { owners, settings, tariffs, units } from './property.mjs';
import { randomFrom } from './random.mjs';

/** The month and day the workbook is looked at. */
export const PERIOD = '2024-06';
export const AS_OF = '2024-06-30';
export const SEED = 20240630;

/**
 * The workbook of the benchmark at a scale: 170,015 rows and 1,640,150 cells for each whole step, besides headings and
 * 设置. `faults` are the seeded mistakes, one cell in one of a hundred rows, as `sheet!row,column` (row 1 is the first
 * below the heading).
 */
export function tablesAt(scale, seed = SEED) {
  const count = Math.max(1, Math.round(20000 * scale));
  const random = randomFrom(seed);
  const homes = units(count, random);
  const made = [
    homes,
    owners(homes.rows, random),
    tariffs(),
    readings(homes.rows, random),
    payments(homes.rows, random),
    complaints(homes.rows, Math.max(1, Math.round(count / 2)), random),
  ];
  const faults = [];
  for (const table of made) spoil(table, random, faults);
  return { tables: [settings(), ...made], faults };
}

function spoil({ name, rows, wrong }, random, faults) {
  if (wrong === undefined) return;
  for (let row = 0; row < rows.length; row += 1) {
    if (random.next() >= 0.01 || isRelated(name, rows[row])) continue;
    const [column, values] = random.one(wrong);
    rows[row][column] = random.one(values);
    faults.push(`${name}!${row + 1},${column}`);
  }
}

/** Rows that break a relation to other rows break nothing else, so that both kinds of fault can be counted apart. */
function isRelated(name, row) {
  return (
    row.some((value) => typeof value === 'string' && value.startsWith('999-')) ||
    (name === '抄表记录' && row[4] < row[3])
  );
}
