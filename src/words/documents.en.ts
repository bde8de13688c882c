import { complaintEn } from './documents/complaint.en';
import { datesEn } from './documents/dates.en';
import { listsEn } from './documents/lists.en';
import { noticeEn } from './documents/notice.en';
import { reminderEn } from './documents/reminder.en';
import { summaryEn } from './documents/summary.en';
import type { documentsZh } from './documents.zh';

/** The same in English. */
export const documentsEn = {
  dates: datesEn,
  buildingName: (building: string): string =>
    building === '' ? 'no building' : /^\d+$/u.test(building) ? `Building ${building}` : building,
  pageFooter: '&CPage &P of &N',
  selection: 'selection',
  notice: noticeEn,
  summary: summaryEn,
  reminder: reminderEn,
  complaint: complaintEn,
  lists: listsEn,
} satisfies typeof documentsZh;
