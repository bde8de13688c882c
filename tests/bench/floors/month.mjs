/** The month's lines over rows as they were read, with whatever arithmetic: what an office's own script would do. */
export function monthWith({ fen, minus }) {
  return ({ sheets, bad }) => {
    const rowsOf = (name) => sheets.find((sheet) => sheet.name === name).rows;
    const standards = new Map();
    rowsOf('收费标准').forEach((row, i) => {
      if (row[4] <= LAST_DAY && row[5] >= FIRST_DAY) standards.set(row[0], { row: i, price: row[2] });
    });
    const owners = new Map();
    rowsOf('业主登记').forEach((row, i) => {
      if (i > 0 && !bad.has(`业主登记!${i}`)) owners.set(row[0], row[1]);
    });
    const readings = new Map();
    rowsOf('抄表记录').forEach((row, i) => {
      if (i === 0 || bad.has(`抄表记录!${i}`)) return;
      const known = readings.get(row[0]);
      if (known === undefined) readings.set(row[0], [{ row, i }]);
      else known.push({ row, i });
    });
    const lines = [];
    rowsOf('房屋台账').forEach((row, i) => {
      if (i === 0 || bad.has(`房屋台账!${i}`)) return;
      const [unit, payer, area] = [row[0], owners.get(row[0]) ?? null, row[7]];
      for (const [item, quantity] of [
        ['物业管理费', area],
        ['生活垃圾清运费', 1],
      ]) {
        const { price, row: standard } = standards.get(item);
        const amount = fen(quantity, price);
        const basis = `${quantity}×${price}=${amount / 100}`;
        lines.push(
          lineOf({ unit, payer, item, quantity, price, amount, basis, prev: null, curr: null }, i, standard),
        );
      }
      for (const { row: reading, i: at } of readings.get(unit) ?? []) {
        const [prev, curr] = [reading[3], reading[4]];
        if (curr < prev) continue;
        const item = ITEMS[reading[1]];
        const { price, row: standard } = standards.get(item);
        const quantity = minus(curr, prev);
        const amount = fen(quantity, price);
        const basis = `${curr}-${prev}=${quantity}，${quantity}×${price}=${amount / 100}`;
        lines.push(lineOf({ unit, payer, item, quantity, price, amount, basis, prev, curr }, at, standard));
      }
    });
    return lines;
  };
}

const FIRST_DAY = 45444;
const LAST_DAY = 45473;
const ITEMS = { 水: '水费', 电: '电费', 燃气: '燃气费' };

/** A line that says as much as the product's: key, span, amounts, basis and the cells it came from. */
function lineOf({ unit, payer, item, quantity, price, amount, basis, prev, curr }, row, standard) {
  return {
    key: `${unit}|${item}|2024-06-01`,
    unit,
    payer,
    item,
    from: FIRST_DAY,
    to: LAST_DAY,
    quantity,
    price,
    prev,
    curr,
    gross: amount,
    waiver: 0,
    net: amount,
    basis,
    sources: [
      { row, column: 7 },
      { row: standard, column: 2 },
    ],
  };
}
