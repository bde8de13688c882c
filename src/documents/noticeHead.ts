import { showDay } from '../kernel/calendar';
import { showDecimal } from '../kernel/decimal';
import { senderOf } from './addressee';
import { fixed, type FormRow, told } from './form';
import type { NoticeKit } from './noticeKit';
import type { NoticePart } from './noticePart';

/** Who writes to whom about what 抬头: company, title, number, payer, unit, area. */
export function headRows({ words, looks, heights }: NoticeKit): FormRow<NoticePart>[] {
  const { notice, dates } = words;
  const { company, title, meta } = heights;
  return [
    { height: company, cells: [told([0, 8], looks.company, ({ notice: from }) => senderOf(from))] },
    { height: title, cells: [fixed([0, 8], looks.title, notice.title)] },
    {
      height: meta,
      cells: [
        told([0, 2], looks.plain, ({ notice: { no } }) => notice.no(no)),
        told([3, 5], looks.centred, ({ notice: { period } }) => notice.period(dates.period(period))),
        told([6, 8], looks.right, ({ notice: { issued } }) => notice.issued(showDay(issued))),
      ],
    },
    {
      height: meta,
      cells: [
        told([0, 4], looks.strong, ({ notice: { payer } }) =>
          payer === null ? notice.toAnybody : notice.to(payer),
        ),
        told([5, 8], { ...looks.strong, align: 'right' }, ({ notice: { unitName } }) =>
          notice.unit(unitName),
        ),
      ],
    },
    {
      height: meta,
      cells: [
        told([0, 4], looks.plain, ({ notice: { area } }) =>
          area === null ? notice.noArea : notice.area(showDecimal(area.value), notice.basis[area.basis]),
        ),
        told([5, 8], looks.right, ({ notice: { phone } }) => notice.phone(phone ?? '—')),
      ],
    },
  ];
}

/** Top of a further sheet of the same notice 续页. */
export function continuedRows({ words, looks, heights }: NoticeKit): FormRow<NoticePart>[] {
  const { notice } = words;
  return [
    {
      height: heights.title,
      cells: [
        told([0, 4], looks.strong, ({ notice: { no } }) => notice.continued(notice.no(no))),
        told([5, 8], { ...looks.strong, align: 'right' }, ({ notice: { unitName } }) =>
          notice.unit(unitName),
        ),
      ],
    },
  ];
}
