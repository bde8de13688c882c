import { decimal } from '../../src/kernel/decimal';
import type { Language } from '../../src/kernel/label';
import type { NoticeContext } from '../../src/documents/paymentNotice';
import { DAYS_TO_PAY, type ReminderContext } from '../../src/documents/reminder';
import { day, period, SETTINGS } from './given';

/** Notices of June 2024, issued and seen on 5 June. */
export function noticeContext(language: Language = 'zh', more: Partial<NoticeContext> = {}): NoticeContext {
  const seen = day('2024-06-05');
  return {
    billing: { period: period('2024-06'), asOf: seen },
    rankOf: () => 0,
    issued: seen,
    settings: { ...SETTINGS, documentLanguage: language },
    unitOf: () => ({ building: null, builtArea: decimal('120.36'), innerArea: null, billArea: null }),
    phoneOf: () => '13800138000',
    waiverBasisOf: () => null,
    ...more,
  };
}

/** Reminders of 15 May 2024. */
export function reminderContext(
  language: Language = 'zh',
  more: Partial<ReminderContext> = {},
): ReminderContext {
  return {
    ...noticeContext(language),
    billing: { period: period('2024-05'), asOf: day('2024-05-15') },
    unitOf: () => ({ building: null, builtArea: decimal('87.54'), innerArea: null, billArea: null }),
    demandsOf: () => null,
    feeComplaintOf: () => null,
    daysToPay: DAYS_TO_PAY,
    ...more,
  };
}
