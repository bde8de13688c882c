import { readFloor } from '../floors/readXlsx.mjs';
import { mapTotals, totalRows } from '../floors/totals.mjs';
import { arqueroTotals } from '../peers/arquero.mjs';
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
