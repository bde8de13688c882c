import { civil, type Day, monthOf, type Period, yearOf } from '../../kernel/calendar';

/** Days and months as Chinese documents write them. */
export const datesZh = {
  /** `2024年6月25日` */
  day: (day: Day): string => {
    const { year, month, day: d } = civil(day);
    return `${year}年${month}月${d}日`;
  },
  /** `2024年6月` */
  period: (period: Period): string => `${yearOf(period)}年${monthOf(period)}月`,
  /** `2024-01 至 2024-05` */
  between: (from: string, to: string): string => (from === to ? from : `${from} 至 ${to}`),
  /** A daily rate as a share of ten thousand or a thousand: `日万分之五`; else in per cent. */
  dailyRate: (tenThousandths: number | null, percent: string): string => {
    if (tenThousandths === null) return `每日 ${percent}`;
    const numerals = '一二三四五六七八九';
    const isThousandth = tenThousandths % 10 === 0;
    const digit = isThousandth ? tenThousandths / 10 : tenThousandths;
    return digit >= 1 && digit <= 9
      ? `日${isThousandth ? '千' : '万'}分之${numerals.charAt(digit - 1)}`
      : `每日 ${percent}`;
  },
};
