import { readFloor } from '../floors/readXlsx.mjs';
import { mapRelations, ownValidator } from '../floors/rules.mjs';
import { touchFloor } from '../floors/touch.mjs';
import { contender } from '../peers/peer.mjs';
import { ajvValidator, zodValidator } from '../peers/validators.mjs';
import { workbookAt } from '../workbook/cache.mjs';

/** The workbook read by everybody's own reader before the clock starts: cells in, faults out. */
async function prepare({ scale, product }) {
  const { bytes, faults } = workbookAt(scale);
  return { sheets: readFloor(bytes), contents: await product.read(bytes), faults };
}

/** Every contender must find exactly the seeded mistakes, cell by cell. */
function sameFaults(found, { faults }) {
  const known = new Set(faults);
  const extra = found.filter((fault) => !known.has(fault));
  const missed = faults.length - new Set(found).size + extra.length;
  return `${missed} of the seeded faults missed, ${extra.length} too many`;
}

function columnOf(letters) {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function errorCells(issues) {
  const cells = [];
  for (const { severity, sheet, cell } of issues) {
    if (severity !== 'error' || cell === null) continue;
    const [, letters, row] = /^([A-Z]+)(\d+)$/u.exec(cell);
    cells.push(`${sheet}!${Number(row) - 1},${columnOf(letters)}`);
  }
  return cells;
}

export const structural = {
  id: 'validate/structural',
  prepare,
  parity: sameFaults,
  contenders: async ({ product }) => {
    const own = ownValidator();
    return [
      {
        name: 'product',
        run: ({ contents }) => product.registers(contents),
        parity: ({ issues }, input) => sameFaults(errorCells(issues), input),
      },
      { name: 'touch every cell', run: ({ sheets }) => touchFloor(sheets), parity: () => null },
      { name: 'own columns', run: ({ sheets }) => own(sheets) },
      await contender('ajv', 'ajv', (library) => {
        const check = ajvValidator(library);
        return ({ sheets }) => check(sheets);
      }),
      await contender('zod', 'zod', (library) => {
        const check = zodValidator(library);
        return ({ sheets }) => check(sheets);
      }),
    ];
  },
  goals: [
    { against: 'touch every cell', most: 5 },
    { against: 'ajv', least: 1.5 },
    { against: 'zod', least: 6 },
  ],
};

/** Codes of the product that say what the Maps of the floor count. */
const RELATIONS = { doubles: ['UNIT-002'], strangers: ['OWN-002', 'FEE-001'], backwards: ['MTR-002'] };

function counted(issues) {
  return Object.fromEntries(
    Object.entries(RELATIONS).map(([name, codes]) => [
      name,
      issues.filter(({ code }) => codes.includes(code)).length,
    ]),
  );
}

const shownRelations = ({ doubles, strangers, backwards }) =>
  `${doubles} doubles, ${strangers} of unknown units, ${backwards} running backwards`;

export const all = {
  id: 'validate/all',
  prepare,
  parity: ({ relations }) => shownRelations(relations),
  contenders: async ({ product }) => {
    const own = ownValidator();
    const withMaps =
      (check) =>
      ({ sheets }) => {
        const faults = check(sheets);
        return { relations: mapRelations(sheets, faults) };
      };
    return [
      {
        name: 'product',
        run: ({ contents }) => product.relations(product.registers(contents)),
        parity: (issues) => shownRelations(counted(issues)),
      },
      { name: 'touch every cell', run: ({ sheets }) => touchFloor(sheets), parity: () => null },
      { name: 'own columns + Maps', run: withMaps(own) },
      await contender('ajv + Maps', 'ajv', (library) => withMaps(ajvValidator(library))),
      await contender('zod + Maps', 'zod', (library) => withMaps(zodValidator(library))),
    ];
  },
  goals: [
    { against: 'own columns + Maps', most: 1.5 },
    { against: 'zod + Maps', least: 4 },
  ],
};
