/**
 * Exact arithmetic of each library: `fen` multiplies and rounds half up to fen, `minus` subtracts exactly. Numbers go
 * in and come out, as they stand in cells and as integer fen.
 */
export const bigJs = (Big) => ({
  fen: (quantity, price) => new Big(quantity).times(price).round(2, 1).times(100).toNumber(),
  minus: (a, b) => new Big(a).minus(b).toNumber(),
});

export const decimalJs = (Decimal) => ({
  fen: (quantity, price) =>
    new Decimal(quantity).times(price).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).times(100).toNumber(),
  minus: (a, b) => new Decimal(a).minus(b).toNumber(),
});

export const bignumberJs = (BigNumber) => ({
  fen: (quantity, price) =>
    new BigNumber(quantity).times(price).decimalPlaces(2, BigNumber.ROUND_HALF_UP).times(100).toNumber(),
  minus: (a, b) => new BigNumber(a).minus(b).toNumber(),
});

/** Dinero multiplies an amount by a scaled whole number; quantities come in tenths or hundredths, prices at four places. */
export const dineroJs = ({ dinero, multiply, subtract, transformScale, halfAwayFromZero, toSnapshot }) => {
  const CNY = { code: 'CNY', base: 10, exponent: 2 };
  const priced = (price) => dinero({ amount: Math.round(price * 10000), currency: CNY, scale: 4 });
  return {
    fen: (quantity, price) =>
      toSnapshot(
        transformScale(
          multiply(priced(price), { amount: Math.round(quantity * 100), scale: 2 }),
          2,
          halfAwayFromZero,
        ),
      ).amount,
    minus: (a, b) => {
      const of = (value) => dinero({ amount: Math.round(value * 10), currency: CNY, scale: 1 });
      return toSnapshot(subtract(of(a), of(b))).amount / 10;
    },
  };
};
