import { bigintFen, digitsOf, integerFen } from '../floors/fen.mjs';
import { monthWith } from '../floors/month.mjs';
import { readFloor } from '../floors/readXlsx.mjs';
import { bigJs, bignumberJs, decimalJs, dineroJs } from '../peers/decimals.mjs';
import { contender } from '../peers/peer.mjs';
import { workbookAt } from '../workbook/cache.mjs';

const LIBRARIES = [
  ['big.js', bigJs],
  ['bignumber.js', bignumberJs],
  ['decimal.js', decimalJs],
  ['dinero.js', dineroJs],
];
const LIBRARY_GOALS = LIBRARIES.map(([name]) => ({ against: name, least: 8 }));

const bigintMinus = (a, b) => {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  const scale = Math.max(x.scale, y.scale);
  const whole = (of) => BigInt(of.digits) * 10n ** BigInt(scale - of.scale);
  return Number(whole(x) - whole(y)) / 10 ** scale;
};
const ORACLE = { fen: bigintFen, minus: bigintMinus };
export const INTEGER = { fen: integerFen, minus: (a, b) => (Math.round(a * 10) - Math.round(b * 10)) / 10 };

/** Units that any seeded mistake names are left out of the comparison: what is billed of them is a matter of rules, not of speed. */
async function prepare({ scale, product }) {
  const { bytes, faults } = workbookAt(scale);
  const sheets = readFloor(bytes);
  const bad = new Set(faults.map((fault) => fault.slice(0, fault.indexOf(','))));
  const spoilt = unitsOf(sheets, bad);
  const lines = monthWith(ORACLE)({ sheets, bad }).filter(({ unit }) => !spoilt.has(unit));
  const oracle = new Map(lines.map(({ unit, item, net }) => [`${unit}|${item}`, net]));
  return { sheets, bad, spoilt, oracle, book: product.registers(await product.read(bytes)).book };
}

function unitsOf(sheets, bad) {
  const units = new Set();
  for (const place of bad) {
    const [name, row] = place.split('!');
    const { rows } = sheets.find((sheet) => sheet.name === name);
    units.add(rows[Number(row)][rows[0].indexOf('房号')]);
  }
  return units;
}

/** Every line against the oracle's, to the fen. */
function sameLines(all, { oracle, spoilt }) {
  const lines = all.filter(({ unit }) => !spoilt.has(unit));
  let differing = 0;
  let total = 0;
  for (const { unit, item, net } of lines) {
    if (oracle.get(`${unit}|${item}`) !== net) differing += 1;
    total += net;
  }
  return `${lines.length} of ${oracle.size} lines, ${differing} differ from the oracle, ${total} fen`;
}

export const month = {
  id: 'charge/month',
  prepare,
  parity: sameLines,
  contenders: async ({ product }) => [
    { name: 'product', run: ({ book }) => product.charges(book) },
    { name: 'integer fen', run: monthWith(INTEGER) },
    { name: 'BigInt', run: monthWith(ORACLE) },
    ...(await Promise.all(
      LIBRARIES.map(([name, make]) => contender(name, name, (library) => monthWith(make(library)))),
    )),
  ],
  goals: [{ against: 'integer fen', most: 1.5 }, ...LIBRARY_GOALS],
};

/** Only the products: the month's quantities and prices, multiplied and rounded. */
async function prepareFactors(at) {
  const input = await prepare(at);
  const lines = monthWith(ORACLE)(input);
  const decimals = lines.map(({ quantity, price }) => [digitsOf(quantity), digitsOf(price)]);
  return { lines, decimals, oracle: lines.map(({ net }) => net) };
}

function sameAmounts(amounts, { oracle }) {
  const differing = oracle.filter((net, i) => net !== amounts[i]).length;
  return `${amounts.length} lines, ${differing} differ from the oracle, ${amounts.reduce((sum, net) => sum + net, 0)} fen`;
}

const multiplied =
  ({ fen }) =>
  ({ lines }) => {
    const amounts = new Float64Array(lines.length);
    for (let i = 0; i < lines.length; i += 1) amounts[i] = fen(lines[i].quantity, lines[i].price);
    return amounts;
  };

export const arithmetic = {
  id: 'charge/arithmetic',
  prepare: prepareFactors,
  parity: sameAmounts,
  contenders: async ({ product }) => [
    {
      name: 'product',
      run: ({ decimals }) => {
        const amounts = new Float64Array(decimals.length);
        for (let i = 0; i < decimals.length; i += 1) amounts[i] = product.fenOf(decimals[i]);
        return amounts;
      },
    },
    { name: 'integer fen', run: multiplied(INTEGER) },
    { name: 'BigInt', run: multiplied(ORACLE) },
    ...(await Promise.all(
      LIBRARIES.map(([name, make]) => contender(name, name, (library) => multiplied(make(library)))),
    )),
  ],
  goals: LIBRARY_GOALS,
};
