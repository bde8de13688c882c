import { type Moment, MINUTES_A_DAY, type Period, showPeriod } from '../kernel/calendar';
import type { Label, Language } from '../kernel/label';
import { requests } from '../registers/requests';
import { visits } from '../registers/visits';
import type { ComplaintLogRow } from '../service/complaintLog';
import { documentWords } from '../words/documents';
import { textCell } from './cellValue';
import { choiceText, type ListField, listLooks, listOf } from './listOf';
import { looksFor } from './looks';
import { maskedText } from './maskedText';
import type { CellStyle, CellValue, ListSheet } from './sheetModel';

/** 投诉/报修登记表 of a period, as offices keep it on the wall: numbered, phones masked, one row per request. */
export function complaintLogSheet(
  rows: readonly ComplaintLogRow[],
  period: Period,
  language: Language,
): ListSheet {
  const words = documentWords(language);
  const month = showPeriod(period);
  return listOf(rows, fieldsOf(language), {
    id: `complaint-log:${month}`,
    layout: 1,
    name: { zh: `投诉登记表 ${month}`, en: `Complaint log ${month}` },
    title: words.lists.complaints(words.dates.period(period)),
    language,
    footer: words.pageFooter,
    keyOf: ({ ticket }) => ticket,
    keyField: 'ticket',
    vanished: null,
  });
}

/** A moment as a cell holds it. */
export function momentCell(moment: Moment | null): CellValue {
  return moment === null ? null : { moment: moment / MINUTES_A_DAY };
}

function fieldsOf(language: Language): readonly ListField<ComplaintLogRow>[] {
  const looks = listLooks(looksFor(language));
  const { lists } = documentWords(language);
  const attention = (row: ComplaintLogRow): string =>
    row.attention
      .map((reason) =>
        reason === 'overdue' ? lists.clock.overdue(row.overdueDays) : lists.attention[reason],
      )
      .join('、');
  const { reqType, ticket, content } = requests.columns;
  const { way } = visits.columns;
  const time = { ...looks.moment, format: 'mm-dd hh:mm' };
  return [
    own('no', { zh: '序号', en: 'No.' }, 5, looks.count, ({ no }) => ({ number: no })),
    own('ticket', ticket.label, 13, looks.long, (row) => ({ text: row.ticket })),
    own('kind', reqType.label, 5, looks.centred, ({ kind }) => ({
      text: choiceText(reqType, kind, language),
    })),
    own('time', { zh: '时间', en: 'Time' }, 11, time, (row) => momentCell(row.time)),
    own('person', { zh: '投诉人', en: 'Person' }, 8, looks.long, ({ person }) => textCell(person)),
    own('place', { zh: '住址', en: 'Unit/place' }, 9, looks.long, ({ place }) => textCell(place)),
    own('phone', { zh: '联系电话', en: 'Phone' }, 12, looks.long, ({ phone }) => textCell(phone)),
    own('content', content.label, 24, looks.long, (row) => ({ text: maskedText(row.content) })),
    own('outcome', { zh: '处理结果', en: 'Result' }, 20, looks.long, ({ outcome }) =>
      textCell(outcome === null ? null : maskedText(outcome)),
    ),
    own('visitWay', { zh: '回访方式', en: 'Visit by' }, 6, looks.long, ({ visitWay }) =>
      visitWay === null ? null : { text: choiceText(way, visitWay, language) },
    ),
    own('visitTime', { zh: '回访时间', en: 'Visited' }, 11, time, ({ visitTime }) => momentCell(visitTime)),
    own('visitor', { zh: '回访人', en: 'Visitor' }, 7, looks.long, ({ visitor }) => textCell(visitor)),
    own('opinion', { zh: '客户意见', en: 'Opinion' }, 11, looks.long, ({ score, opinion }) =>
      textCell(maskedText(opinionOf(score, opinion, language))),
    ),
    own('attention', { zh: '须关注', en: 'Attention' }, 10, looks.long, (row) => textCell(attention(row))),
    { id: 'remark', label: { zh: '备注', en: 'Remark' }, width: 9, style: looks.long },
  ];
}

function own(
  id: string,
  label: Label,
  width: number,
  style: CellStyle,
  value: (row: ComplaintLogRow) => CellValue,
): ListField<ComplaintLogRow> {
  return { id, label, width, style, value };
}

function opinionOf(score: ComplaintLogRow['score'], opinion: string | null, language: Language): string {
  const scored = score === null ? null : choiceText(visits.columns.score, score, language);
  return [scored, opinion].filter((part) => part !== null && part !== '').join('：');
}
