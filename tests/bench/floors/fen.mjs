/** A decimal number as whole digits and a scale, by its shortest text: 2.615 → 2615, 3. */
export function digitsOf(value) {
  const text = String(value);
  const point = text.indexOf('.');
  return point < 0
    ? { digits: value, scale: 0 }
    : { digits: Number(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

/** Quantity at two places and price at four, as integers: their product is whole and far below 2^53. */
export function integerFen(quantity, price) {
  const product = Math.round(quantity * 100) * Math.round(price * 10000);
  const rest = product % 10000;
  const whole = (product - rest) / 10000;
  return rest >= 5000 ? whole + 1 : whole;
}

/** The oracle: the same in BigInt from the numbers' own texts, with nothing assumed of their places. */
export function bigintFen(quantity, price) {
  const [a, b] = [digitsOf(quantity), digitsOf(price)];
  const bottom = 10n ** BigInt(a.scale + b.scale);
  const top = BigInt(a.digits) * BigInt(b.digits) * 100n;
  return Number((top * 2n + bottom) / (bottom * 2n));
}
