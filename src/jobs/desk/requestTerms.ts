import type { Moment } from '../../kernel/calendar';
import type { Language } from '../../kernel/label';
import type { RequestKind } from '../../registers/requests';
import { clockTerms } from '../../rules/clock/clock';
import { lastMinute, type Limit, type RequestLevel, standardLimits } from '../../rules/clock/limits';
import { entries } from '../../sheet/register';
import { deskWords } from '../../words/desk';
import type { OpenedBook } from '../openBook';

/** What a request is to be met by 办理要求: suggested when it is taken, changed by people as they see fit. */
export interface RequestTerms {
  readonly level: RequestLevel | null;
  /** 派往部门: where such requests went before, else where they usually go. */
  readonly dept: string;
  /** The last minute in time; `null` where there is no limit. */
  readonly replyDue: Moment | null;
  readonly arriveDue: Moment | null;
  readonly closeDue: Moment | null;
  /** Who set the limit for closing, as the office cites it. */
  readonly source: string | null;
}

export interface RequestAsked {
  readonly kind: RequestKind;
  readonly content: string;
  readonly at: Moment;
  /** Left out: told by its words. */
  readonly level?: RequestLevel | null;
  readonly category?: string | null;
}

/** Urgency, department and deadlines of a request 时限, by the office's limits and working days. */
export function requestTerms(opened: OpenedBook, asked: RequestAsked): RequestTerms {
  const { kind, at } = asked;
  const level = asked.level === undefined ? urgencyOf(asked) : asked.level;
  const { limits, calendar } = clockTerms(opened.book.settings);
  const { reply, arrive, close } = limits(kind, level);
  const due = (limit: Limit | null): Moment | null =>
    limit === null ? null : lastMinute(at, limit, calendar);
  return {
    level,
    dept: departmentFor(opened, asked),
    replyDue: due(reply),
    arriveDue: due(arrive),
    closeDue: due(close),
    source: sourceOf(kind, level),
  };
}

/** 急修 of water, power and gas, and people in danger, cannot wait (报修 急修 15 分钟到场). */
function urgencyOf({ kind, content }: RequestAsked): RequestLevel | null {
  if ((kind === 'repair' || kind === 'help') && URGENT.test(content)) return 'urgent';
  return kind === 'complaint' || kind === 'repair' ? 'minor' : null;
}

const URGENT =
  /停水|断水|没水|跑水|漏水|爆管|水管爆|停电|断电|没电|跳闸|漏电|触电|电线冒|停气|断气|漏气|煤气味|燃气味|燃气泄漏|困人|被困|困在电梯|冒烟|起火|着火|火灾|停暖|暖气爆|flood|burst|leak|power cut|no power|no water|gas smell|trapped|smoke|fire/iu;

function departmentFor({ book }: OpenedBook, { kind, category = null }: RequestAsked): string {
  const counts = new Map<string, number>();
  for (const request of entries(book.requests)) {
    const { dept } = request;
    if (dept === null || request.reqType !== kind) continue;
    if (category !== null && request.category !== category) continue;
    counts.set(dept, (counts.get(dept) ?? 0) + 1);
  }
  let best: readonly [string, number] | null = null;
  for (const one of counts) if (best === null || one[1] > best[1]) best = one;
  return best === null ? usualDepartment(kind, category, book.settings.documentLanguage) : best[0];
}

/** By what it is about; without that, a repair is the engineers', the rest the service centre's own. */
function usualDepartment(kind: RequestKind, category: string | null, language: Language): string {
  const { departments } = deskWords(language);
  const found = CATEGORIES.find(([words]) => category !== null && words.test(category));
  return departments[found?.[1] ?? (kind === 'repair' ? 'engineering' : 'service')];
}

const CATEGORIES: readonly (readonly [RegExp, keyof ReturnType<typeof deskWords>['departments']])[] = [
  [/质量|quality/iu, 'developer'],
  [/设备|设施|供暖|采暖|水电|电梯|equipment|heating|lift/iu, 'engineering'],
  [/安防|安全|停车|车辆|security|parking/iu, 'security'],
  [/保洁|卫生|垃圾|clean/iu, 'cleaning'],
  [/绿化|green/iu, 'greening'],
  [/收费|费用|fee/iu, 'finance'],
];

function sourceOf(kind: RequestKind, level: RequestLevel | null): string | null {
  const rules = standardLimits.filter((rule) => rule.kind === kind && rule.step === 'close');
  const own = rules.find((rule) => rule.level === (level ?? 'minor'));
  return (own ?? rules.find((rule) => rule.level === null))?.source ?? null;
}
