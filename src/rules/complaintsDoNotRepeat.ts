import { dayOfMoment, type Moment } from '../kernel/calendar';
import { readUnitKey } from '../kernel/unitKey';
import type { Book } from '../registers';
import { issue } from '../sheet/issue';
import { numbers, type Reader, whether } from './columns';
import { groupsIn, groupsOf, ordered } from './groups';
import { defineRule, spotIn } from './rule';

/** Days within which a complaint repeats an earlier one 重复投诉. */
export const REPEAT_DAYS = 30;

/** The same complaint from the same place within 30 days was not settled. */
export const complaintsDoNotRepeat = defineRule({
  name: 'complaintsDoNotRepeat',
  codes: ['REQ-010'],
  *check(book) {
    const { requests } = book;
    if (!requests.has('category') || !requests.has('unit')) return;
    const accepted = numbers(requests, 'accepted');
    const groups = groupsOf(requests.size, [placeOf(book), numbers(requests, 'category')]);
    for (const rows of groupsIn(ordered(groups, accepted), 2)) {
      for (let k = 1; k < rows.length; k += 1) {
        const [before, i] = [rows[k - 1] ?? 0, rows[k] ?? 0];
        const days = dayOfMoment(accepted(i) as Moment) - dayOfMoment(accepted(before) as Moment); // moment columns
        if (days > REPEAT_DAYS) continue;
        const facts = { id: requests.at(i).ticket, other: requests.at(before).ticket };
        yield issue('REQ-010', spotIn(requests, i, 'ticket'), facts);
      }
    }
  },
});

/** One number for each place of a complaint, however it is spelt; NaN for other requests. */
function placeOf({ requests }: Book): Reader {
  const isComplaint = whether(requests, 'reqType', (kind) => kind === 'complaint');
  const code = numbers(requests, 'unit');
  const byCode = new Map<number, number>();
  const byKey = new Map<string, number>();
  return (i) => {
    if (!isComplaint(i) || Number.isNaN(code(i))) return Number.NaN;
    const known = byCode.get(code(i));
    if (known !== undefined) return known;
    const key = keyOf(requests.at(i).unit ?? '');
    const place = byKey.get(key) ?? byKey.size;
    byKey.set(key, place);
    byCode.set(code(i), place);
    return place;
  };
}

/** What is spelt as a key is one. */
const KEY = /^[1-9]\d{0,2}-[1-9]\d?-\d{3,4}$/u;

function keyOf(given: string): string {
  if (KEY.test(given)) return given;
  const read = readUnitKey(given);
  return 'ok' in read ? read.ok : given;
}
