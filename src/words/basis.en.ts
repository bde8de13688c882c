import type { basisZh } from './basis.zh';

/** The same in English. */
export const basisEn = {
  areaRate: (of) => ` m² × ${of.price} yuan/m²·month × ${of.months} months${of.addOn} = `,
  fixedRate: (of) => `${of.price} yuan/month × ${of.months} months${of.addOn} = `,
  addOn: (price, months) => ` + ${price} yuan/month × ${months} months`,
  metered: (of) => `${of.counted} = ${of.usage}; ${of.usage} × ${of.price} yuan${of.addOn} = ${of.amount}`,
  addOnOnce: (price) => ` + ${price} yuan`,
  counted: (prev, curr, ratio) =>
    ratio === null ? `${curr} − ${prev}` : `(${curr} − ${prev}) × multiplier ${ratio}`,
  rolledOver: (prev, curr, ratio) =>
    `full turn − ${prev} + ${curr}${ratio === null ? '' : `, × multiplier ${ratio}`}`,
  replaced: (of) =>
    `(${of.oldEnd} − ${of.prev}) + (${of.curr} − ${of.newStart})${of.ratio === null ? '' : `, × multiplier ${of.ratio}`}`,
  tier: (of) => `Tier ${of.tier}: ${of.quantity} × ${of.price} yuan = ${of.amount}`,
  heat: (of) => `${of.area} m² × ${of.price} yuan/m²·season${of.factors} = ${of.amount}`,
  stopped: (ratio) => ` × stop ratio ${ratio}`,
  tall: (height) => ` × height ${height}/3`,
  days: (days, of) => ` × ${days}/${of} days`,
  resumed: (charged) => `, less ${charged} already charged`,
  heatUsed: (of) => `heat ${of.usage} × ${of.price} yuan = ${of.amount}`,
  capped: (limit) => `, season capped at ${limit}`,
  shared: (of) => `share of ${of.total} × ${of.own} m² / ${of.all} m² = ${of.amount}`,
  times: (of) => `${of.quantity} × ${of.price} yuan = ${of.amount}`,
  typed: (amount) => `as typed: ${amount}`,
  recorded: (amount) => `as charged before: ${amount}`,
  waived: (amount) => `, less waiver ${amount}`,
  ownDays: (of) => `${of.whole} for the whole span, by days of ownership ${of.days} = ${of.amount}`,
  rest: (of) => `${of.whole} for the whole span, the rest = ${of.amount}`,
  developer: (amount) => `, of which the developer bears ${amount}`,
  developerGift: (amount) => `developer's gift: the developer bears ${amount}`,
  arrears: 'Arrears brought forward',
  opening: (amount) => `arrears brought forward on the fee sheet: ${amount}`,
  causes: {
    rounding: 'rounded otherwise (should be to the fen, half up, once a line)',
    area: (field, area) => `used the ${field} ${area} m²`,
    months: (months) => `charged ${months} months`,
    dayRule: 'a part of a month was counted by another day rule',
    price: (price) => `used an earlier or another property type's price ${price}`,
    addOn: 'the monthly add-on was left out',
    waiver: 'a granted waiver was not taken off',
    waiverTwice: 'the waiver was already taken off the typed gross amount',
    readings: (typed, read) => `typed readings ${typed} differ from the meter log ${read}`,
    usage: (typed, read) => `typed usage ${typed} differs from the metered ${read}`,
    flatPrice: (price) => `charged all at ${price} without tiers`,
  },
  fields: {
    builtArea: 'built area',
    innerArea: 'inner area',
    billArea: 'billing area',
    heatArea: 'heated area',
  },
} satisfies typeof basisZh;
