const PERIOD = 2024 * 12 + 5;
const FIRST_DAY = 45444;
const AS_OF = 45473;
/** Days past due at which an age begins; no debt of the benchmark is older than 180 days. */
const AGES = [
  [0, 'notDue'],
  [30, 'days30'],
  [90, 'days90'],
  [180, 'days180'],
];

/** Rows for tables of columns: a line with what was put to it by kind, a receipt with its parts. */
export function collectionRows({ accounts }, { units }) {
  const homes = new Map();
  for (let i = 0; i < units.size; i += 1) {
    const { unit, building, billArea, builtArea } = units.at(i);
    const { digits, scale } = billArea ?? builtArea ?? { digits: 0, scale: 0 };
    homes.set(unit, {
      building: building ?? unit.slice(0, unit.indexOf('-')),
      area: digits * 10 ** (2 - scale),
    });
  }
  const lines = [];
  const receipts = [];
  for (const { unit, charges, allocations } of accounts.values()) {
    const { building, area } = homes.get(unit) ?? { building: unit.slice(0, unit.indexOf('-')), area: 0 };
    for (const settled of charges) lines.push({ unit, building, area, ...lineOf(settled) });
    for (const { day, received, toDeposit, toFuture, toLate } of allocations) {
      const counts = day >= FIRST_DAY && day <= AS_OF ? 1 : 0;
      const cash = received - toDeposit;
      receipts.push({ building, cash: counts * cash, future: counts * toFuture, late: counts * toLate });
    }
  }
  return { lines, receipts };
}

function lineOf({ charge, paid, owing }) {
  const { item, passThrough, net, gross, due, period } = charge;
  const isCurrent = period >= PERIOD;
  const put = { receipt: 0, prepaid: 0, writeOff: 0, before: 0 };
  for (const { day, amount, from } of paid) put[!isCurrent && day < FIRST_DAY ? 'before' : from] += amount;
  const { receipt, prepaid, writeOff, before } = put;
  return {
    item,
    kind: passThrough ? 'passThrough' : 'service',
    age: AGES.find(([most]) => AS_OF - due <= most)[1],
    owing,
    gross: isCurrent ? gross : 0,
    net: isCurrent ? net : 0,
    currentOwing: isCurrent ? owing : 0,
    opening: isCurrent ? 0 : net - before,
    currentPaid: isCurrent ? receipt + prepaid : 0,
    historyPaid: isCurrent ? 0 : receipt + prepaid,
    prepaid,
    writeOff,
  };
}
