import { addDays, dayOfMoment, type Moment, MINUTES_A_DAY, momentOf } from '../../kernel/calendar';
import type { RequestKind, ServiceRequest } from '../../registers/requests';
import { addWorkingDays, type WorkingCalendar } from './workingDays';

/** How long something may take 时限. Minutes and hours run from the minute; days end at their last minute (24:00). */
export interface Limit {
  readonly amount: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'workingDay';
}

export type RequestLevel = NonNullable<ServiceRequest['level']>;
/** What a limit is for: first reply 首次答复, arrival 到场, closing 办结, return visit after closing 回访. */
export type Step = 'reply' | 'arrive' | 'close' | 'visit';
export type Limits = Readonly<Record<Step, Limit | null>>;

/** One limit and who says so; `level` null stands for every level without a row of its own. */
export interface LimitRule {
  readonly kind: RequestKind;
  readonly level: RequestLevel | null;
  readonly step: Step;
  readonly within: Limit;
  readonly source: string;
}

/** Limits by kind and level, made once. */
export type LimitTable = (kind: RequestKind, level: RequestLevel | null) => Limits;

const NEXT_DAY = { within: { amount: 1, unit: 'workingDay' }, source: '礼6.19.2 翌日及时处理' } as const;
const GENERAL = { within: { amount: 7, unit: 'workingDay' }, source: '通行做法 一般事项7个工作日' } as const;
const ORDINARY = '通行做法 普通当日、特殊不过三天';
const URGENT = '通行做法 紧急2小时响应、24小时办结';
const MAJOR = '住户投诉处理标准作业规程 重大2日答复、10日办结';
const REPAIR = '通行做法 急修15分钟、一般30分钟到场';

/** Default limits of the office; a row given later replaces an earlier one of the same kind, level and step. */
export const standardLimits: readonly LimitRule[] = [
  { kind: 'complaint', level: null, step: 'reply', ...NEXT_DAY },
  { kind: 'complaint', level: null, step: 'close', within: { amount: 1, unit: 'day' }, source: ORDINARY },
  {
    kind: 'complaint',
    level: 'serious',
    step: 'close',
    within: { amount: 3, unit: 'day' },
    source: ORDINARY,
  },
  { kind: 'complaint', level: 'major', step: 'reply', within: { amount: 2, unit: 'day' }, source: MAJOR },
  { kind: 'complaint', level: 'major', step: 'close', within: { amount: 10, unit: 'day' }, source: MAJOR },
  { kind: 'complaint', level: 'urgent', step: 'reply', within: { amount: 2, unit: 'hour' }, source: URGENT },
  { kind: 'complaint', level: 'urgent', step: 'close', within: { amount: 24, unit: 'hour' }, source: URGENT },
  {
    kind: 'complaint',
    level: null,
    step: 'visit',
    within: { amount: 3, unit: 'day' },
    source: '通行做法 投诉办结3日内全部回访',
  },
  { kind: 'repair', level: null, step: 'reply', ...NEXT_DAY },
  { kind: 'repair', level: null, step: 'arrive', within: { amount: 30, unit: 'minute' }, source: REPAIR },
  { kind: 'repair', level: 'urgent', step: 'arrive', within: { amount: 15, unit: 'minute' }, source: REPAIR },
  {
    kind: 'repair',
    level: null,
    step: 'close',
    within: { amount: 24, unit: 'hour' },
    source: '通行做法 维修24小时完成',
  },
  { kind: 'help', level: null, step: 'reply', ...NEXT_DAY },
  { kind: 'help', level: null, step: 'close', ...GENERAL },
  { kind: 'enquiry', level: null, step: 'reply', ...NEXT_DAY },
  { kind: 'enquiry', level: null, step: 'close', ...GENERAL },
  { kind: 'suggestion', level: null, step: 'reply', ...NEXT_DAY },
  { kind: 'suggestion', level: null, step: 'close', ...GENERAL },
];

/** Rules as a lookup: a level's own row before that of its kind. A request without a level is an ordinary one. */
export function limitTable(rules: readonly LimitRule[]): LimitTable {
  const found = new Map<string, Limits>();
  for (const { kind } of rules) {
    for (const level of LEVELS) found.set(key(kind, level), limitsOf(rules, kind, level));
  }
  return (kind, level) => found.get(key(kind, level)) ?? NO_LIMITS;
}

/** The last minute in which something begun at `from` is still in time. */
export function lastMinute(from: Moment, { amount, unit }: Limit, calendar: WorkingCalendar): Moment {
  if (unit === 'minute') return (from + amount) as Moment; // whole minutes
  if (unit === 'hour') return (from + amount * 60) as Moment; // whole minutes
  const day = dayOfMoment(from);
  const last = unit === 'day' ? addDays(day, amount) : addWorkingDays(day, amount, calendar);
  return momentOf(last, MINUTES_A_DAY - 1);
}

/** The last minute of the next working day 翌日, by which whoever asks is answered, whatever longer limit a level has. */
export function nextDayDue(accepted: Moment, calendar: WorkingCalendar): Moment {
  return lastMinute(accepted, NEXT_DAY.within, calendar);
}

const LEVELS = ['minor', 'serious', 'major', 'urgent', null] as const;
const NO_LIMITS: Limits = { reply: null, arrive: null, close: null, visit: null };

function limitsOf(rules: readonly LimitRule[], kind: RequestKind, level: RequestLevel | null): Limits {
  const limits = { ...NO_LIMITS };
  for (const wanted of [null, level ?? 'minor']) {
    for (const rule of rules) {
      if (rule.kind === kind && rule.level === wanted) limits[rule.step] = rule.within;
    }
  }
  return limits;
}

function key(kind: RequestKind, level: RequestLevel | null): string {
  return `${kind} ${level ?? ''}`; // both are names of ours without blanks
}
