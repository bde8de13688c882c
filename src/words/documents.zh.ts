import { complaintZh } from './documents/complaint.zh';
import { datesZh } from './documents/dates.zh';
import { listsZh } from './documents/lists.zh';
import { noticeZh } from './documents/notice.zh';
import { reminderZh } from './documents/reminder.zh';
import { summaryZh } from './documents/summary.zh';

/** What documents 文书 say. */
export const documentsZh = {
  dates: datesZh,
  /** `1` → `1栋`; a name stays. */
  buildingName: (building: string): string =>
    building === '' ? '未分楼栋' : /\d$/u.test(building) ? `${building}栋` : building,
  /** Codes of a header or footer: `&P` the page, `&N` all pages. */
  pageFooter: '&C第 &P 页 共 &N 页',
  /** Behind a sheet's name: only some units are on it. */
  selection: '选印',
  notice: noticeZh,
  summary: summaryZh,
  reminder: reminderZh,
  complaint: complaintZh,
  lists: listsZh,
};
