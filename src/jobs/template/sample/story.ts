import { dayOf, periodOf } from '../../../kernel/calendar';

/** The sample's estate 示例小区; names, numbers and amounts are made up. */
export const STORY = {
  company: '安居物业服务有限公司',
  community: '锦绣花园',
  developer: '锦绣置业有限公司',
  /** The company took the estate over on the first day of this month. */
  first: periodOf(2023, 12),
  /** The month that is yet to be charged. */
  period: periodOf(2026, 11),
  asOf: dayOf(2026, 11, 24),
  /** Readings are kept from this month on. */
  firstReading: periodOf(2025, 10),
  /** The entrance handed over last, charged from the month after. */
  lateHandover: dayOf(2026, 10, 15),
  staff: {
    desk: ['周敏', '吴倩', '何丽'],
    engineers: ['赵志强', '孙建军', '李永福'],
    manager: '钱国平',
    head: '郑雅琴',
  },
} as const;
