import { type Period, showPeriod } from '../kernel/calendar';
import type { Language } from '../kernel/label';
import { requests } from '../registers/requests';
import type { RequestCase } from '../service/cases';
import { documentWords } from '../words/documents';
import { complaintBlocks } from './complaintBlocks';
import {
  type Block,
  blockRows,
  COMPLAINT_WIDTHS,
  type ComplaintKit,
  complaintKit,
  lineHeight,
} from './complaintKit';
import { type Form, formOf, pageOf, told } from './form';
import { choiceText } from './listOf';
import { pageHeight, pageSetup } from './paper';
import { type Paper, type PrintedSheets, printSheets, rowsOf } from './printSheets';
import type { Page } from './sheetModel';

/** A case to be printed; records are filed together, whatever the building. */
export type FiledCase = RequestCase & { readonly building: null };

/** 投诉处理记录表: a sheet of A4 per request, in order of acceptance. */
export function complaintForms(
  cases: readonly RequestCase[],
  print: { readonly period: Period; readonly language: Language },
): PrintedSheets<FiledCase> {
  const words = documentWords(print.language);
  const period = showPeriod(print.period);
  const setup = pageSetup(COMPLAINT_WIDTHS, 'portrait', { footer: words.pageFooter });
  const layOut = recordPaper(complaintKit(print.language), pageHeight(setup));
  const papersOf = (some: readonly FiledCase[]): readonly Paper<FiledCase>[] =>
    some.map((subject) => {
      const page = layOut(subject);
      return { pages: [page], begins: [{ subject, above: 0, rows: rowsOf([page]) }] };
    });
  const filed = cases.map((one): FiledCase => ({ ...one, building: null }));
  return printSheets(filed, papersOf, {
    id: `request-records:${period}`,
    layout: 1,
    widths: COMPLAINT_WIDTHS,
    setup,
    pagesPerBreak: 1,
    nameOf: (_building, place) => `${words.complaint.sheet(period)}${place === 1 ? '' : ` (${place})`}`,
  });
}

/** Lays out records on paper `height` points high; rows grow with their texts as far as there is room. */
function recordPaper(kit: ComplaintKit, height: number): (one: RequestCase) => Page {
  const forms = new Map<string, Form<RequestCase>>();
  const blocks = complaintBlocks(kit);
  return (one) => {
    const room = height - TITLE - TICKET;
    const most = mostLines(blocks, one, room);
    const needed = neededHeight(blocks, one, most);
    // What is left is shared out: people write between the lines.
    const stretch = Math.min(MOST_STRETCH, room / needed);
    const heights = blocks.map(({ lines }) =>
      lines.map((line) => Math.floor(lineHeight(line, one, most) * stretch)),
    );
    const key = `record/${kit.language}/${most}/${heights.flat().join(',')}`;
    const form = forms.get(key) ?? recordForm(kit, { key, blocks, heights, most });
    forms.set(key, form);
    return pageOf(form, one);
  };
}

const TITLE = 40;
const TICKET = 20;
/** A row of Excel is at most 409 points high. */
const MOST_LINES = 21;
const MOST_STRETCH = 1.3;

/** The most lines a text may take so that the whole record stays on its sheet. */
function mostLines(blocks: readonly Block[], one: RequestCase, room: number): number {
  for (let most = MOST_LINES; most > 1; most -= 1) {
    if (neededHeight(blocks, one, most) <= room) return most;
  }
  return 1;
}

function neededHeight(blocks: readonly Block[], one: RequestCase, most: number): number {
  return blocks.flatMap(({ lines }) => lines).reduce((sum, line) => sum + lineHeight(line, one, most), 0);
}

function recordForm(
  kit: ComplaintKit,
  given: { key: string; blocks: readonly Block[]; heights: readonly (readonly number[])[]; most: number },
): Form<RequestCase> {
  const { words, looks, language } = kit;
  const kind = (one: RequestCase): string =>
    choiceText(requests.columns.reqType, one.request.reqType, language);
  return formOf(given.key, [
    { height: TITLE, cells: [told([0, 6], looks.title, (one) => words.complaint.title(kind(one)))] },
    {
      height: TICKET,
      cells: [told([0, 6], looks.right, ({ request }) => words.complaint.ticket(request.ticket))],
    },
    ...given.blocks.flatMap((block, i) => blockRows(kit, block, given.heights[i] ?? [], given.most)),
  ]);
}
