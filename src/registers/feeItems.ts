import { asKeyText } from '../kernel/text';

/** Names that offices use for one and the same fee item 同义项目; the first standard or sheet to name it gives the name shown. */
const FAMILIES: readonly (readonly string[])[] = [
  [
    '物业费',
    '物业管理费',
    '物业服务费',
    '管理费',
    '治理费',
    '物业治理费',
    '服务费',
    '综合服务费',
    'Property fee',
    'Service fee',
    'Management fee',
  ],
  ['水费', '自来水费', 'Water'],
  ['电费', 'Power', 'Electricity'],
  ['采暖费', '取暖费', '供暖费', '暖气费', '热费', '供热费', 'Heating'],
  ['燃气费', '煤气费', '天然气费', 'Gas'],
  ['其他', '其他费用', '其它', '杂费', '其他收费', '其它费用', 'Other'],
];

const HEADS = new Map(
  FAMILIES.flatMap((family) => family.map((name) => [asKeyText(name), asKeyText(family[0] ?? '')])),
);

/** The key under which an item's names meet: `物业管理费` and `物业费` are one item. */
export function itemKey(name: string): string {
  const key = asKeyText(name);
  return HEADS.get(key) ?? key;
}

/** Whether a heading names a fee item: a known one, one that has a standard, or any `…费`. */
export function isFeeItem(heading: string, standards: ReadonlySet<string>): boolean {
  const key = itemKey(heading);
  return HEADS.has(asKeyText(heading)) || standards.has(key) || /^[^,，。:：]{1,12}费$/u.test(key);
}
