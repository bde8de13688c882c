import { showDay, showPeriod } from '../kernel/calendar';
import { decimal, showDecimal, times, type Decimal } from '../kernel/decimal';
import { yuanGrouped } from '../kernel/money';
import type { DocumentWords } from '../words/documents';
import type { ArrearsSum, LateSum, PrepaidSum, WaiverSum } from './noticeSums';
import type { NoticeLine } from './noticeModel';

/** What the remark column says of a line 备注: whatever makes its amount more than quantity × price; else pass-through. */
export function remarkOf(
  { months, tier, ratio, addOn, passThrough }: NoticeLine,
  { notice }: DocumentWords,
): string {
  const parts: string[] = [];
  if (months !== null && months.numerator !== months.denominator) parts.push(monthsText(months, notice));
  if (tier !== null) parts.push(notice.tier(tier));
  if (ratio !== null) parts.push(notice.ratio(showDecimal(ratio)));
  if (addOn !== null) parts.push(notice.addOn(showDecimal(addOn)));
  if (passThrough && parts.length === 0) parts.push(notice.passThrough);
  return parts.join(' ');
}

export function waiverLabel({ bases }: WaiverSum, { notice }: DocumentWords): string {
  return notice.waiver(bases.join('、'));
}

export function prepaidLabel({ left }: PrepaidSum, { notice }: DocumentWords): string {
  return notice.prepaid(yuanGrouped(left));
}

export function arrearsLabel({ from, to, periods }: ArrearsSum, { notice, dates }: DocumentWords): string {
  return notice.arrears(dates.between(showPeriod(from), showPeriod(to)), periods);
}

export function lateLabel({ asOf, rates, clauses }: LateSum, words: DocumentWords): string {
  const said = rates.map((rate) => rateText(rate, words)).join('、');
  return words.notice.late(showDay(asOf), said, clauses.join('、'));
}

/** `日万分之五`, `每日 0.035%`. */
export function rateText(rate: Decimal, { dates }: DocumentWords): string {
  const tenThousandths = times(rate, TEN_THOUSAND);
  const percent = `${showDecimal(times(rate, HUNDRED))}%`;
  return dates.dailyRate(tenThousandths.scale === 0 ? tenThousandths.digits : null, percent);
}

const TEN_THOUSAND = decimal('10000');
const HUNDRED = decimal('100');

function monthsText(months: NonNullable<NoticeLine['months']>, notice: DocumentWords['notice']): string {
  const { numerator, denominator } = months;
  const rest = numerator % denominator;
  return notice.months((numerator - rest) / denominator, rest === 0 ? '' : `${rest}/${denominator}`);
}
