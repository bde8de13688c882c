import type { RequestInput } from '../../../jobs/desk/logRequest';
import type { RequestKind } from '../../../registers/requests';

type Level = NonNullable<RequestInput['level']>;

/** What stands in the form of a request; `null` where the suggestion holds. */
export interface RequestFields {
  readonly kind: RequestKind | null;
  readonly unit: string | null;
  readonly person: string | null;
  readonly phone: string | null;
  readonly content: string;
  readonly channel: NonNullable<RequestInput['channel']>;
  /** `none`: kept without a level. */
  readonly level: Level | 'none' | null;
  readonly dept: string | null;
}

export function blankRequest(unit: string | null, channel: RequestFields['channel'] = 'call'): RequestFields {
  return { kind: null, unit, person: null, phone: null, content: '', channel, level: null, dept: null };
}

/** The request that a form says; `null` while it is not ready. */
export function requestInput(fields: RequestFields, receiver: string): RequestInput | null {
  const { kind, unit, person, phone, content, channel, level, dept } = fields;
  if (kind === null || unit === null || content.trim() === '') return null;
  return {
    kind,
    unit,
    content: content.trim(),
    channel,
    receiver: textOf(receiver),
    ...(person === null ? {} : { person: textOf(person) }),
    ...(phone === null ? {} : { phone: textOf(phone) }),
    ...(level === null ? {} : { level: level === 'none' ? null : level }),
    ...(dept === null ? {} : { dept: textOf(dept) }),
  };
}

/** What is left blank stays empty in the register. */
export function textOf(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}
