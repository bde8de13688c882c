import { collectionRows } from '../floors/collection.mjs';
import { readFloor } from '../floors/readXlsx.mjs';
import { mapTotals, totalRows } from '../floors/totals.mjs';
import { arqueroCollection, arqueroTotals } from '../peers/arquero.mjs';
import { contender } from '../peers/peer.mjs';
import { workbookAt } from '../workbook/cache.mjs';

const KINDS = [
  ['投诉', 'complaint'],
  ['求助', 'help'],
  ['报修', 'repair'],
  ['咨询', 'enquiry'],
  ['建议', 'suggestion'],
  ['表扬', 'praise'],
];

/** Accounts are settled before the clock starts; requests with a seeded mistake in a key column are nobody's. */
async function prepare({ scale, product }) {
  const { bytes, faults } = workbookAt(scale);
  const sheets = readFloor(bytes);
  const book = product.opened(await product.read(bytes));
  const bill = product.bill(book);
  const refused = faults.filter((fault) => /^诉求登记!\d+,(?:1|4|8)$/u.test(fault));
  const bad = new Set(refused.map((fault) => fault.slice(0, fault.indexOf(','))));
  return { book, bill, ...totalRows({ sheets, bad, accounts: bill.accounts.values() }) };
}

function shown(byItem, byKind) {
  const items = [...byItem].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, net]) => `${name} ${net}`);
  return `${items.join(', ')}; June: ${byKind.join(' ')}`;
}

function ofTotals({ items, kinds }) {
  return shown(
    [...items].map(([name, { net }]) => [name, net]),
    KINDS.map(([kind]) => kinds.get(`2024-06|${kind}`).count),
  );
}

function ofProduct({ collection, requests }) {
  return shown(
    collection.items.map(({ name, figures }) => [name, Math.round(Number(figures.receivable.value) * 100)]),
    KINDS.map(([, kind]) => requests[kind].figures.total.numerator),
  );
}

export const summary = {
  id: 'summary',
  prepare,
  parity: ofTotals,
  contenders: async ({ product }) => [
    { name: 'product', run: ({ book, bill }) => product.summary(book, bill), parity: ofProduct },
    { name: 'Map loops', run: mapTotals },
    await contender('arquero', 'arquero', arqueroTotals),
  ],
  goals: [{ against: 'arquero', least: 6 }],
};

/** Accounts are settled before the clock starts; arquero's rows already say what was paid on a line, and of which age it is. */
async function prepareCollection({ scale, product }) {
  const book = product.opened(await product.read(workbookAt(scale).bytes));
  const bill = product.bill(book);
  return { book, bill, ...collectionRows(bill, book.book) };
}

const METRICS = ['gross', 'receivable', 'collected', 'unpaid', 'opening', 'historyCollected', 'closing'];

function shownScope({ name, figures }) {
  const { householdRate, clearRate, areaRate } = figures;
  const counts = [householdRate, clearRate].flatMap(({ numerator, denominator }) => [numerator, denominator]);
  const areas = [areaRate.numerator, areaRate.denominator].map((area) => Math.round(Number(area) * 100));
  return [name, ...METRICS.map((metric) => fenIn(figures[metric])), ...counts, ...areas].join(' ');
}

const fenIn = ({ value }) => Math.round(Number(value) * 100);

/** Every scope's figures, ages and the greatest debtors, as one short text. */
function ofCollection({ community, service, passThrough, buildings, items, ageing, debtors, debtorCount }) {
  const scopes = [
    { name: 'all', figures: community },
    { name: 'service', figures: service },
    { name: 'passThrough', figures: passThrough },
    ...[...items, ...buildings].sort((a, b) => (a.name < b.name ? -1 : 1)),
  ].map(shownScope);
  const ages = ageing
    .filter(({ amount }) => amount > 0)
    .map(({ band, ...of }) => `${band} ${of.amount}/${of.units}`);
  const owing = debtors.map((debtor) => `${debtor.unit} ${debtor.owing}`);
  return summed([...scopes, ...ages.sort(), ...owing, `${debtorCount} debtors`, community.cash.value]);
}

function summed(lines) {
  const text = lines.join('\n');
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (hash * 31 + text.charCodeAt(i)) | 0;
  return `${lines.length} lines of figures, first "${lines[0]}", hash ${hash}`;
}

/** Like for like: the same figures of the same scopes, of accounts that are settled. */
export const collection = {
  id: 'summary/collection',
  prepare: prepareCollection,
  parity: ofCollection,
  contenders: async ({ product }) => [
    { name: 'product', run: ({ book, bill }) => product.collection(book, bill) },
    await contender('arquero', 'arquero', arqueroCollection),
  ],
  goals: [{ against: 'arquero', least: 6 }],
};
