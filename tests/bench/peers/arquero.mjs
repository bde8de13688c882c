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

/** Every figure of collection that can be told from rows: sums and households of each scope, ages, debtors, receipts. */
export const arqueroCollection =
  ({ from, op, desc }) =>
  ({ lines, receipts }) => {
    const table = from(lines);
    const sums = {
      gross: op.sum('gross'),
      net: op.sum('net'),
      currentOwing: op.sum('currentOwing'),
      opening: op.sum('opening'),
      currentPaid: op.sum('currentPaid'),
      historyPaid: op.sum('historyPaid'),
      prepaid: op.sum('prepaid'),
      writeOff: op.sum('writeOff'),
      closing: op.sum('owing'),
    };
    const scopesBy = (...by) => {
      const money = table
        .groupby(...by)
        .rollup(sums)
        .objects();
      const homes = table
        .groupby(...by, 'unit')
        .rollup({
          net: op.sum('net'),
          owing: op.sum('owing'),
          currentOwing: op.sum('currentOwing'),
          area: op.any('area'),
        })
        .derive({
          clear: (d) => (d.owing <= 0 ? 1 : 0),
          billed: (d) => (d.net > 0 ? 1 : 0),
          paid: (d) => (d.net > 0 && d.currentOwing <= 0 ? 1 : 0),
        })
        .derive({ billedArea: (d) => d.billed * d.area, paidArea: (d) => d.paid * d.area })
        .groupby(...by)
        .rollup({
          units: op.count(),
          clear: op.sum('clear'),
          billed: op.sum('billed'),
          paid: op.sum('paid'),
          billedArea: op.sum('billedArea'),
          paidArea: op.sum('paidArea'),
        })
        .objects();
      return money.map((row, i) => ({ ...row, ...homes[i] })).map(figuresIn(by[0]));
    };
    const [all] = scopesBy();
    const kinds = new Map(scopesBy('kind').map(({ name, figures }) => [name, figures]));
    const debts = table
      .groupby('unit')
      .rollup({ owing: op.sum('owing') })
      .filter((d) => d.owing > 0);
    const parts = { cash: op.sum('cash'), future: op.sum('future'), late: op.sum('late') };
    const cash = from(receipts).rollup(parts).objects()[0];
    from(receipts).groupby('building').rollup(parts).objects();
    return {
      community: { ...all.figures, cash: { value: (cash.cash / 100).toFixed(2) } },
      service: kinds.get('service'),
      passThrough: kinds.get('passThrough'),
      buildings: scopesBy('building'),
      items: scopesBy('item'),
      ageing: table
        .filter((d) => d.owing > 0)
        .groupby('age')
        .rollup({ amount: op.sum('owing'), units: op.distinct('unit') })
        .rename({ age: 'band' })
        .objects(),
      debtors: debts.orderby(desc('owing'), 'unit').slice(0, 20).objects(),
      debtorCount: debts.numRows(),
    };
  };

const figuresIn = (by) => (row) => {
  const amount = (fen) => ({ value: fen / 100 });
  const rate = (numerator, denominator) => ({ numerator, denominator });
  return {
    name: row[by],
    figures: {
      gross: amount(row.gross),
      receivable: amount(row.net),
      collected: amount(row.currentPaid),
      unpaid: amount(row.currentOwing),
      opening: amount(row.opening),
      historyCollected: amount(row.historyPaid),
      closing: amount(row.closing),
      householdRate: rate(row.paid, row.billed),
      clearRate: rate(row.clear, row.units),
      areaRate: rate(row.paidArea / 100, row.billedArea / 100),
    },
  };
};
