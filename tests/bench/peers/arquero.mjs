/** The same sums in arquero: tables of columns, grouped and rolled up. */
export const arqueroTotals =
  ({ from, op }) =>
  ({ lines, requests }) => {
    const charges = from(lines);
    const sums = { net: op.sum('net'), paid: op.sum('paid'), owing: op.sum('owing'), lines: op.count() };
    const buildings = charges.groupby('building').rollup(sums).objects();
    const items = charges.groupby('item').rollup(sums).objects();
    const kinds = from(requests)
      .derive({ isGood: (d) => (d.score === '满意' ? 1 : 0) })
      .groupby('month', 'kind')
      .rollup({ count: op.count(), minutes: op.sum('minutes'), good: op.sum('isGood') })
      .objects();
    return {
      buildings,
      items: new Map(items.map((row) => [row.item, row])),
      kinds: new Map(kinds.map((row) => [`${row.month}|${row.kind}`, row])),
    };
  };
