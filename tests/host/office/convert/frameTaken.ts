import type { SheetFrame } from '../../../../src/host/view/sheetView';
import { bag } from '../model/bag';
import { type Book, newId } from '../model/book';
import type { Sheet } from '../model/sheet';

const SHOWN = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
const POINTS_PER_MM = 72 / 25.4;

/** Everything of a sheet in a file but its cells, as Excel holds it. */
export function frameTaken(book: Book, sheet: Sheet, frame: SheetFrame): void {
  sheet.visibility = SHOWN[frame.visibility];
  sheet.tabColor = frame.tabColor === null ? '' : `#${frame.tabColor}`;
  sheet.showGridlines = frame.gridlines;
  sheet.merges.push(...frame.merges);
  if (frame.frozen.rows + frame.frozen.columns > 0) sheet.frozen = { ...frame.frozen };
  sheet.filter = frame.filter;
  if (frame.isProtected) sheet.protection = {};
  for (const one of frame.validations) {
    sheet.validations.push({ areas: [...one.areas], bag: bag('DataValidation', validation(one)) });
  }
  for (const { areas, kind, formulas, operator } of frame.conditions) {
    const id = newId(book);
    sheet.conditions.push({
      areas: [...areas],
      bag: bag('ConditionalFormat', { id, type: kind, formulas, operator }),
    });
  }
  for (const { title, kind, anchor } of frame.charts) {
    const id = newId(book);
    const own = bag('Chart', { id, name: title, chartType: kind });
    own.children.set('title', bag('ChartTitle', { text: title }));
    const { from, to } = anchor;
    const end = to ?? from;
    const place = { top: from.row, left: from.column, bottom: end.row, right: end.column };
    sheet.charts.push({ id, bag: own, series: [], source: '', place });
  }
  paperTaken(sheet, frame);
}

function validation({
  kind,
  operator,
  formulas,
  allowsBlank,
  prompt,
  error,
}: SheetFrame['validations'][number]) {
  const [first = '', second] = formulas;
  const source = /^"(.*)"$/su.exec(first)?.[1] ?? `=${first}`;
  const rule =
    kind === 'list'
      ? { list: { inCellDropDown: true, source } }
      : { [kind === 'whole' ? 'wholeNumber' : kind]: { formula1: first, formula2: second, operator } };
  return {
    rule,
    ignoreBlanks: allowsBlank,
    ...(prompt === null ? {} : { prompt: { title: prompt.title, message: prompt.text, showPrompt: true } }),
    ...(error === null ? {} : { errorAlert: { title: error.title, message: error.text, showAlert: true } }),
  };
}

function paperTaken({ print }: Sheet, { print: paper }: SheetFrame): void {
  const set = (name: string, value: unknown): unknown => print.layout.values.set(name, value);
  set('orientation', paper.orientation === 'portrait' ? 'Portrait' : 'Landscape');
  set('paperSize', paper.paper.name);
  set('zoom', paper.fit === null ? { scale: paper.scale } : fitted(paper.fit));
  for (const [side, millimetres] of Object.entries(paper.margins)) {
    set(`${side}Margin`, millimetres * POINTS_PER_MM);
  }
  set('centerHorizontally', paper.centred.horizontally);
  set('centerVertically', paper.centred.vertically);
  set('printGridlines', paper.gridlines);
  set('printHeadings', paper.headings);
  set('printOrder', paper.overThenDown ? 'OverThenDown' : 'DownThenOver');
  print.areas = [...(paper.areas ?? [])];
  const { titleRows, titleColumns } = paper;
  if (titleRows !== null) {
    print.titleRows = { top: titleRows.first, bottom: titleRows.last, left: 0, right: 16383 };
  }
  if (titleColumns !== null) {
    print.titleColumns = { left: titleColumns.first, right: titleColumns.last, top: 0, bottom: 1048575 };
  }
  print.rowBreaks = [...paper.rowBreaks];
  print.columnBreaks = [...paper.columnBreaks];
  const all = bag('HeaderFooter', { ...named('Header', paper.header), ...named('Footer', paper.footer) });
  print.headers.children.set('defaultForAllPages', all);
}

function fitted({ width, height }: { readonly width: number; readonly height: number }) {
  return { horizontalFitToPages: width, verticalFitToPages: height };
}

/** `&L…&C…&R…` cut into its three parts, codes kept. */
function named(where: 'Header' | 'Footer', code: string): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {};
  for (const [, side = '', text = ''] of code.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/gu)) {
    parts[`${{ L: 'left', C: 'center', R: 'right' }[side] ?? 'center'}${where}`] = text;
  }
  return code !== '' && Object.keys(parts).length === 0 ? { [`center${where}`]: code } : parts;
}
