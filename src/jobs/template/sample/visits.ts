import { addDays, dayOf, dayOfMoment, type Moment, momentOf, weekday } from '../../../kernel/calendar';
import type { ReturnVisit } from '../../../registers/visits';
import type { Draft } from './draft';
import type { Household } from './households';
import { type Random, randomOf } from './random';
import type { SampleRequest } from './requests';
import { STORY } from './story';

type SampleVisit = Draft<ReturnVisit> & Pick<ReturnVisit, 'date'>;

/** 回访记录: nearly every complaint, a third of repairs and help, and a round among the households each month. */
export function visitsOf(
  requests: readonly SampleRequest[],
  households: readonly Household[],
  seed: number,
): readonly SampleVisit[] {
  const random = randomOf(seed, 'visits');
  const again = new Set(requests.map(({ relatedTo }) => relatedTo));
  const visits = requests.flatMap((request, nth) => {
    if (!isVisited(request, nth)) return [];
    const visit = visitOf(request, again.has(request.ticket), random);
    return visit.date <= momentOf(STORY.asOf, 12 * 60) ? [visit] : [];
  });
  return [...visits, ...rounds(households, random)].sort((a, b) => a.date - b.date);
}

const KIND = {
  complaint: 'complaint',
  repair: 'repair',
  help: 'help',
  enquiry: 'enquiry',
  suggestion: 'routine',
  praise: 'routine',
} as const;

function isVisited({ reqType, closed, state }: SampleRequest, nth: number): boolean {
  if (closed == null || state !== 'closed') return false;
  if (reqType === 'complaint') return nth % 9 !== 4;
  return (reqType === 'repair' || reqType === 'help') && nth % 3 === 0;
}

function visitOf(request: SampleRequest, isReopened: boolean, random: Random): SampleVisit {
  const closed = request.closed ?? request.accepted;
  const score = isReopened ? 'bad' : random.chance(0.82) ? 'good' : 'fair';
  return {
    ticket: request.ticket,
    unit: /^\d+-\d+-\d+$/u.test(request.unit ?? '') ? (request.unit ?? null) : null,
    kind: KIND[request.reqType],
    date: visitTime(closed, random),
    way: request.reqType === 'complaint' && random.chance(0.4) ? 'visit' : 'phone',
    person: request.person ?? null,
    score,
    opinion: isReopened ? '夜里还是有声音，希望再协调。' : random.pick(score === 'good' ? PRAISED : REMARKED),
    follow: isReopened,
    visitor: random.pick(STORY.staff.desk),
  };
}

const PRAISED = [
  '处理及时，满意。',
  '师傅态度好，活也细。',
  '没有其他意见。',
  '感谢物业上心。',
  null,
  null,
] as const;
const REMARKED = ['结果可以，希望再快一些。', '希望以后提前打招呼。', '基本满意。'] as const;

/** Within two days, on the phone or at the door by daylight. */
function visitTime(closed: Moment, random: Random): Moment {
  let day = addDays(dayOfMoment(closed), random.int(1, 2));
  if (weekday(day) === 6) day = addDays(day, 1);
  return momentOf(day, random.int(9 * 60 + 30, 17 * 60));
}

/** Old people living alone are looked in on each month 例行回访. */
function rounds(households: readonly Household[], random: Random): SampleVisit[] {
  const homes = households.filter(({ isPlain, persons }) => isPlain && persons === 1);
  return Array.from({ length: 12 }, (_, month) => {
    const { place, people } = random.pick(homes);
    const day = month === 0 ? dayOf(2025, 12, 16) : dayOf(2026, month, 16);
    return {
      unit: place.unit,
      kind: 'routine',
      date: momentOf(day, random.int(9 * 60, 11 * 60)),
      way: 'visit',
      person: people[0]?.ownerName ?? null,
      score: 'good',
      opinion: '一切都好。',
      follow: false,
      visitor: random.pick(STORY.staff.desk),
    } as const;
  });
}
