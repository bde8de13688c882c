import { issue } from '../sheet/issue';
import { whether } from './columns';
import { addressOf, defineRule, placeIn } from './rule';

/** Number plates 车牌 of seven characters, eight for new energy (GA 36); others exist and are only pointed at. */
export const plateIsUsual = defineRule({
  name: 'plateIsUsual',
  codes: ['OWN-024'],
  *check({ owners }) {
    const isOdd = whether(owners, 'plate', (plate) => !areUsual(plate));
    for (let i = 0; i < owners.size; i += 1) {
      if (!isOdd(i)) continue;
      const place = placeIn(owners, i, 'plate');
      yield issue('OWN-024', place, { cell: addressOf(place), value: owners.at(i).plate ?? '' });
    }
  },
});

const PROVINCE = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const ORDINARY = new RegExp(`^[${PROVINCE}][A-HJ-Y][A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]$`, 'u');
const NEW_ENERGY = new RegExp(
  `^[${PROVINCE}][A-HJ-Y](?:[A-HJK]\\d{5}|[A-HJK][A-HJ-NP-Z]\\d{4}|\\d{5}[A-HJK])$`,
  'u',
);
const SPECIAL = /^(?:使\d{6}|[A-HJ-Z\d]{2,3}\d{3,5}使|.{2}\d{4}领|WJ.{5,7}|无)$/u;

function areUsual(given: string): boolean {
  const plates = given
    .normalize('NFKC')
    .toUpperCase()
    .split(/[、,;/\n]+/u);
  return plates
    .map((plate) => plate.replace(/[\s·.•-]/gu, ''))
    .filter((plate) => plate !== '')
    .every((plate) => ORDINARY.test(plate) || NEW_ENERGY.test(plate) || SPECIAL.test(plate));
}
