const FIRST_DAY = 45444;
const LAST_DAY = 45474;

/** The summary's sums with Maps over rows: by building, by item, and requests by month and kind. */
export function mapTotals({ lines, requests }) {
  const [buildings, items, kinds] = [new Map(), new Map(), new Map()];
  for (const { building, item, net, paid, owing } of lines) {
    addTo(buildings, building, net, paid, owing);
    addTo(items, item, net, paid, owing);
  }
  for (const { month, kind, minutes, score } of requests) {
    const key = `${month}|${kind}`;
    const sums = kinds.get(key) ?? { count: 0, minutes: 0, good: 0 };
    sums.count += 1;
    sums.minutes += minutes;
    sums.good += score === '满意' ? 1 : 0;
    kinds.set(key, sums);
  }
  return { items, kinds };
}

function addTo(scopes, name, net, paid, owing) {
  const sums = scopes.get(name) ?? { net: 0, paid: 0, owing: 0, lines: 0 };
  sums.net += net;
  sums.paid += paid;
  sums.owing += owing;
  sums.lines += 1;
  scopes.set(name, sums);
}

/** Rows for Maps and for arquero: the month's settled charges, and requests as they were read. */
export function totalRows({ sheets, bad, accounts }) {
  const rowsOf = (name) => sheets.find((sheet) => sheet.name === name).rows;
  const building = new Map(rowsOf('房屋台账').map((row) => [row[0], row[1]]));
  const lines = [];
  for (const { unit, charges } of accounts) {
    for (const { charge, owing } of charges) {
      lines.push({
        building: building.get(unit),
        item: charge.item,
        net: charge.net,
        paid: charge.net - owing,
        owing,
      });
    }
  }
  const requests = [];
  rowsOf('诉求登记').forEach((row, i) => {
    if (i === 0 || bad.has(`诉求登记!${i}`)) return;
    const month = row[4] >= FIRST_DAY && row[4] < LAST_DAY ? '2024-06' : 'before';
    requests.push({ month, kind: row[1], minutes: (row[12] - row[4]) * 1440, score: row[13] });
  });
  return { lines, requests };
}
