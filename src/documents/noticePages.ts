import { NO_MONEY } from '../kernel/money';
import { type Form, pageOf } from './form';
import { amountsThatFit, heightOf, noticeForm, noticeKey } from './noticeForm';
import { type NoticeKit, tightened } from './noticeKit';
import { type NoticePart, partsOf, wholeOf } from './noticePart';
import type { PaymentNotice } from './noticeModel';
import type { Capacity } from './runs';
import type { Page } from './sheetModel';

/** Lays out notices on paper of one size. */
export interface NoticePaper {
  /** The notice on one sheet; `null` when it needs more. */
  readonly whole: (notice: PaymentNotice) => Page | null;
  /** The notice over as many sheets as it needs. */
  readonly pages: (notice: PaymentNotice) => readonly Page[];
}

/** Paper `height` points high. Equal forms share one shape, made once; what is too long is drawn closer first. */
export function noticePaper(kit: NoticeKit, height: number): NoticePaper {
  const forms = new Map<string, Form<NoticePart>>();
  const laidOut = (part: NoticePart, by = kit): Page => {
    const key = noticeKey(by, part);
    const form = forms.get(key) ?? noticeForm(by, part, height);
    forms.set(key, form);
    return pageOf(form, part);
  };
  const closer = kit.compact ? kit : tightened(kit);
  const whole = (notice: PaymentNotice): Page | null => {
    const part = wholeOf(notice);
    for (const by of [kit, closer]) {
      const page = laidOut(part, by);
      if (heightOf(page.shape.rows) <= height) return page;
    }
    return null;
  };
  return {
    whole,
    pages: (notice) => {
      const page = whole(notice);
      return page === null
        ? partsOf(notice, capacityOf(closer, notice, height)).map((part) => laidOut(part, closer))
        : [page];
    },
  };
}

function capacityOf(kit: NoticeKit, notice: PaymentNotice, height: number): Capacity {
  const part = wholeOf(notice);
  const further = { ...part, carried: NO_MONEY };
  return {
    first: amountsThatFit(kit, { ...part, isLast: false }, height),
    middle: amountsThatFit(kit, { ...further, isLast: false }, height) - 1,
    last: amountsThatFit(kit, further, height) - 1,
  };
}
