import {
  addDays,
  type Day,
  dayOf,
  dayOfMoment,
  type Moment,
  momentOf,
  showDay,
  weekday,
} from '../../../kernel/calendar';
import { fen } from '../../../kernel/money';
import type { ServiceRequest } from '../../../registers/requests';
import { ticketPrefix } from '../../../service/tickets';
import type { Draft } from './draft';
import type { Household } from './households';
import { type Random, randomOf } from './random';
import { type Matter, majorMatter, matters } from './requestTexts';
import { stepsOf } from './requestSteps';
import { STORY } from './story';

/** A request of the sample with what every request says. */
export type SampleRequest = Draft<ServiceRequest> & Pick<ServiceRequest, 'ticket' | 'reqType' | 'accepted'>;

/** 诉求登记 of the last twelve months: most settled in time, some late, a few still open. */
export function requestsOf(households: readonly Household[], seed: number): readonly SampleRequest[] {
  const random = randomOf(seed, 'requests');
  const callers = households.filter(({ persons }) => persons > 0);
  const plans = [...KINDS.flatMap(([kind, count]) => plansOf(kind, count, random)), MAJOR].sort(
    (a, b) => a.at - b.at,
  );
  const requests = plans.map((plan) => requestOf(plan, random.pick(callers), random));
  return numbered([...requests, ...reopened(requests)].sort((a, b) => a.accepted - b.accepted));
}

const KINDS: readonly (readonly [ServiceRequest['reqType'], number])[] = [
  ['complaint', 31],
  ['repair', 50],
  ['help', 13],
  ['enquiry', 17],
  ['suggestion', 4],
  ['praise', 3],
];
const FIRST = dayOf(2025, 12, 1);

interface Planned {
  readonly matter: Matter;
  readonly at: Moment;
  readonly nth: number;
}

const MAJOR: Planned = { matter: majorMatter, at: momentOf(dayOf(2026, 8, 19), 18 * 60 + 42), nth: 0 };

/** Spread over the year, each matter in turn, so that the same complaint of one place comes months apart. */
function plansOf(kind: ServiceRequest['reqType'], count: number, random: Random): Planned[] {
  const own = matters.filter(({ reqType }) => reqType === kind);
  const days = STORY.asOf - FIRST;
  return Array.from({ length: count }, (_, i) => {
    const day = atDesk(addDays(FIRST, Math.floor(((i + 0.5) * days) / count) + random.int(-1, 1)));
    const matter = own[i % own.length];
    if (matter === undefined) throw new RangeError(`no matters of kind ${kind}`);
    return { matter, at: momentOf(day, random.int(8 * 60 + 10, 17 * 60 + 30)), nth: i };
  });
}

/** Sundays the desk takes calls for the next day. */
function atDesk(day: Day): Day {
  return weekday(day) === 6 ? addDays(day, 1) : day;
}

function requestOf({ matter, at, nth }: Planned, caller: Household, random: Random): SampleRequest {
  const { reqType, category, place, content, material } = matter;
  const person = caller.people.find(({ isPayer }) => isPayer === true);
  const cost =
    material === undefined
      ? {}
      : { material: fen(material * 100), labour: fen(random.pick([20, 30, 50]) * 100), signed: true };
  return {
    ticket: '',
    reqType,
    level: matter.level ?? (reqType === 'complaint' ? (nth % 6 === 4 ? 'serious' : 'minor') : null),
    category,
    channel: random.pick(['call', 'call', 'wechat', 'wechat', 'visit']),
    accepted: at,
    unit: place ?? spelt(caller.place.unit, random),
    person: person?.ownerName ?? null,
    phone: person?.phone ?? null,
    content,
    receiver: random.pick(STORY.staff.desk),
    ...stepsOf({ matter, at, nth }, random),
    ...cost,
    ...(reqType === 'complaint' ? { valid: !['收费', '邻里'].includes(category) } : {}),
    ...(matter.level === 'major' ? { escalated: `项目经理${STORY.staff.manager} 8月19日 19:05` } : {}),
  };
}

/** As people write it: mostly the unit number, now and then in words. */
function spelt(unit: string, random: Random): string {
  const [building, entrance, room] = unit.split('-');
  return random.chance(0.2) && room !== undefined ? `${building ?? ''}栋${entrance ?? ''}单元${room}` : unit;
}

/** One complaint was not put right the first time 重开: two days later the same people call again. */
function reopened(requests: readonly SampleRequest[]): SampleRequest[] {
  const first = requests.filter(({ reqType, category }) => reqType === 'complaint' && category === '邻里')[0];
  if (first === undefined) return [];
  const at = momentOf(atDesk(addDays(dayOfMoment(first.accepted), 4)), 9 * 60 + 20);
  const matter = matters.find(({ category }) => category === '邻里');
  if (matter === undefined) return [];
  const steps = stepsOf({ matter, at, nth: 0 }, randomOf(1, 'reopened'));
  const content = '前两天反映的夜间噪音又出现了，请再处理。';
  return [{ ...first, ...steps, accepted: at, level: 'serious', content, relatedTo: REOPENED }];
}

/** Stands for the ticket of the reopened complaint until tickets are given. */
const REOPENED = 'first';

function numbered(requests: readonly SampleRequest[]): SampleRequest[] {
  const counts = new Map<string, number>();
  let disturbed: string | null = null;
  return requests.map((request) => {
    const day = `${ticketPrefix[request.reqType]}-${showDay(dayOfMoment(request.accepted)).replace(/-/gu, '')}`;
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    const ticket = `${day}-${String(count).padStart(3, '0')}`;
    if (request.category === '邻里') disturbed ??= ticket;
    return { ...request, ticket, ...(request.relatedTo === REOPENED ? { relatedTo: disturbed } : {}) };
  });
}
