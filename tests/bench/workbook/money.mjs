import { padded } from './random.mjs';
import { nameOf } from './property.mjs';

/** Water, power and gas of each flat; a few go backwards, a few belong to flats nobody knows. */
export function readings(homes, random) {
  const readers = Array.from({ length: 12 }, () => nameOf(random));
  const rows = homes.flatMap(([unit], i) =>
    METERS.map(([meter, letter, most]) => {
      const before = random.whole(100, 90000) / 10;
      const after = Math.round((before + random.whole(1, most) / 10) * 10) / 10;
      const strange = random.next();
      return [
        strange < 0.0005 ? `999-9-${padded(i, 6)}` : unit,
        meter,
        `${letter}${padded(i + 1, 8)}`,
        before,
        strange > 0.9995 ? Math.round((before - 1) * 10) / 10 : after,
        1,
        45464 + random.whole(0, 8),
        random.one(readers),
      ];
    }),
  );
  return {
    name: '抄表记录',
    headings: ['房号', '表种', '表号', '上次读数', '本次读数', '倍率', '抄表日期', '抄表人'],
    dates: [6],
    rows,
    wrong: [
      [1, ['蒸汽', '水电']],
      [3, ['看不清']],
      [4, ['表坏', '没抄到']],
      [5, ['一倍']],
      [6, ['月底', '2024-06-31']],
    ],
  };
}

const METERS = [
  ['水', 'W', 300],
  ['电', 'E', 4000],
  ['燃气', 'G', 400],
];

/** Three receipts of each flat, spread over the months before. */
export function payments(homes, random) {
  const cashiers = Array.from({ length: 5 }, () => nameOf(random));
  const rows = [];
  for (let month = 0; month < 3; month += 1) {
    homes.forEach(([unit], i) => {
      rows.push([
        `SJ${padded(month * homes.length + i + 1, 8)}`,
        random.next() < 0.0005 ? `999-8-${padded(i, 6)}` : unit,
        nameOf(random),
        45352 + month * 31 + random.whole(0, 27),
        random.whole(1000, 9000) / 100,
        random.one(['现金', '刷卡', '转账', '微信', '支付宝']),
        random.one(['物业管理费', '水费', '电费']),
        random.one(cashiers),
      ]);
    });
  }
  return {
    name: '收款记录',
    headings: ['收据号', '房号', '交款人', '收款日期', '金额', '方式', '指定项目', '收款人'],
    dates: [3],
    rows,
    wrong: [
      [3, ['上周', '2024-02-30']],
      [4, ['若干', null]],
      [5, ['以物抵费', '比特币']],
    ],
  };
}
