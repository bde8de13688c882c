import { civil, type Day, monthOf, type Period, yearOf } from '../../kernel/calendar';
import type { datesZh } from './dates.zh';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The same in English. */
export const datesEn = {
  day: (day: Day): string => {
    const { year, month, day: d } = civil(day);
    return `${d} ${MONTHS[month - 1] ?? ''} ${year}`;
  },
  period: (period: Period): string => `${MONTHS[monthOf(period) - 1] ?? ''} ${yearOf(period)}`,
  between: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
  dailyRate: (_tenThousandths: number | null, percent: string): string => `${percent} per day`,
} satisfies typeof datesZh;
