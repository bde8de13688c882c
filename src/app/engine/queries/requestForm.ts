import { itemsByCount } from './byCount';
import { deskWords } from '../../../words/desk';
import { requests, type RequestKind, scores, type ServiceRequest } from '../../../registers/requests';
import { type ReturnVisit, visits } from '../../../registers/visits';
import { entries } from '../../../sheet/register';
import type { Desk } from '../desk';

export interface Choice<K extends string> {
  readonly key: K;
  readonly name: string;
}

/** What may be chosen when a request is logged, handed on, closed and visited 可选项. */
export interface RequestFormShown {
  readonly kinds: readonly Choice<RequestKind>[];
  readonly levels: readonly Choice<NonNullable<ServiceRequest['level']>>[];
  readonly channels: readonly Choice<NonNullable<ServiceRequest['channel']>>[];
  readonly scores: readonly Choice<NonNullable<ServiceRequest['score']>>[];
  readonly visitWays: readonly Choice<NonNullable<ReturnVisit['way']>>[];
  /** Where requests went before, most often first, then where they usually go. */
  readonly departments: readonly string[];
  /** Who dealt with them, most often first. */
  readonly handlers: readonly string[];
}

/** What the desk hears of most comes first. */
const KINDS = ['repair', 'complaint', 'help', 'enquiry', 'suggestion', 'praise'] as const;
const LEVELS = ['minor', 'serious', 'major', 'urgent'] as const;
const CHANNELS = ['call', 'visit', 'wechat', 'letter', 'patrol', 'revisit', 'other'] as const;
const SCORES = ['good', 'fair', 'bad'] as const;
const VISIT_WAYS = ['phone', 'visit', 'wechat'] as const;

export function requestFormQuery(
  { opened: { book }, wishes: { language } }: Desk,
  { limit }: { readonly limit: number },
): RequestFormShown {
  const { reqType, level, channel } = requests.columns;
  const usual = Object.values(deskWords(book.settings.documentLanguage).departments);
  const departments = itemsByCount(entries(book.requests), ({ dept }) => dept);
  const handlers = itemsByCount(entries(book.requests), ({ handler }) => handler);
  return {
    kinds: KINDS.map((key) => ({ key, name: reqType.type.show(key, language) })),
    levels: LEVELS.map((key) => ({ key, name: level.type.show(key, language) })),
    channels: CHANNELS.map((key) => ({ key, name: channel.type.show(key, language) })),
    scores: SCORES.map((key) => ({ key, name: scores.show(key, language) })),
    visitWays: VISIT_WAYS.map((key) => ({ key, name: visits.columns.way.type.show(key, language) })),
    departments: [...new Set([...departments, ...usual])].slice(0, limit),
    handlers: handlers.slice(0, limit),
  };
}
