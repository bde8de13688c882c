import { readUnitKey } from '../kernel/unitKey';
import type { Book } from '../registers';
import { issue } from '../sheet/issue';
import { whether } from './columns';
import { closedTest, saidOpenTest } from './requestTimes';
import { defineRule } from './rule';

/** Who complains about a fee gets an answer before a demand. */
export const feeComplaintIsSettled = defineRule({
  name: 'feeComplaintIsSettled',
  codes: ['NTC-010'],
  *check(book) {
    const { requests } = book;
    const isComplaint = whether(requests, 'reqType', (kind) => kind === 'complaint');
    const [isClosed, isSaidOpen] = [closedTest(requests), saidOpenTest(requests)];
    const isOfFees = whether(requests, 'category', (category) => /收费|费用|缴费|交费/u.test(category));
    const saysFees = whether(requests, 'content', (content) => FEE_WORDS.test(content));
    const unitOf = unitReader(book);
    for (let i = 0; i < requests.size; i += 1) {
      const isOpen = isSaidOpen(i) || !isClosed(i);
      if (!isComplaint(i) || !isOpen || !(isOfFees(i) || saysFees(i))) continue;
      const { unit: place, ticket } = requests.at(i);
      const unit = unitOf(place);
      if (unit === null) continue;
      const at = requests.cell(i, 'ticket');
      yield issue('NTC-010', { at, unit, register: requests.id }, { unit, id: ticket });
    }
  },
});

const FEE_WORDS =
  /(?:物业|管理|服务|水|电|采暖|取暖|供暖|停车|车位|垃圾|电梯|公摊)[^，。；,;]{0,2}费|收费|费用|违约金|滞纳金/u;

/** The unit that a place names; `null` for public places and for units that 房屋台账 does not know. */
function unitReader({ units }: Book): (place: string | null) => string | null {
  let known: ReadonlySet<string> | null = null;
  return (place) => {
    const read = place === null ? null : readUnitKey(place);
    if (read === null || !('ok' in read)) return null;
    if (!units.present) return read.ok;
    known ??= new Set([...Array(units.size).keys()].map((i) => units.at(i).unit));
    return known.has(read.ok) || units.rejectedUnits.has(read.ok) ? read.ok : null;
  };
}
