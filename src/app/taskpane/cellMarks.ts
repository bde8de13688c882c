import { addressLists } from '../../host/excel/addresses';
import type { ExcelOptions, RunExcel } from '../../host/excel/runExcel';
import { onTrip, type Trip } from '../../host/excel/trip';
import type { Severity } from '../../words/severity';
import type { Marked } from '../pane/viewer';

/**
 * True wherever it stands, and nobody else writes it: our marks are conditional formats, so the user's own colours stay
 * underneath, and marks that were saved with the workbook are known again.
 */
const OURS = '=N("service-office")=0';

const FILLS: Readonly<Record<Severity, string>> = { error: '#F8C9C4', warning: '#FCE4A8', note: '#D6E6F7' };

/** Cells marked in colour 标色, in Excel. A protected sheet is left as it is. */
export interface CellMarks {
  readonly mark: (cells: readonly Marked[]) => Promise<void>;
  readonly clear: () => Promise<void>;
}

export function cellMarks(run: RunExcel, options: ExcelOptions): CellMarks {
  return {
    mark: (cells) =>
      onTrip(run, options, async (trip) => {
        const open = await openSheets(trip);
        await cleared(trip, open);
        for (const { sheet, color, addresses } of listsOf(cells)) {
          const there = open.get(sheet);
          if (there === undefined) continue;
          await trip.spend(addresses.length + 500);
          const rule = there.getRanges(addresses).conditionalFormats.add('Custom').custom;
          rule.rule.formula = OURS;
          rule.format.fill.color = color;
        }
        await trip.sync();
      }),
    clear: () =>
      onTrip(run, options, async (trip) => {
        await cleared(trip, await openSheets(trip));
        await trip.sync();
      }),
  };
}

/** Sheets that may be changed, by name. */
async function openSheets({ context, sync }: Trip): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await sync();
  return new Map(
    worksheets.items.flatMap((sheet) => (sheet.protection.protected ? [] : [[sheet.name, sheet] as const])),
  );
}

async function cleared({ sync }: Trip, sheets: ReadonlyMap<string, Excel.Worksheet>): Promise<void> {
  const all = [...sheets.values()].map((sheet) => sheet.getRange().conditionalFormats);
  for (const formats of all) formats.load('items/type');
  await sync();
  const custom = all.flatMap(({ items }) => items.filter(({ type }) => type === 'Custom'));
  if (custom.length === 0) return;
  for (const format of custom) format.load('custom/rule/formula');
  await sync();
  for (const format of custom) if (format.custom.rule.formula === OURS) format.delete();
}

interface MarkList {
  readonly sheet: string;
  readonly color: string;
  readonly addresses: string;
}

/** The gravest colour of a cell, in as few lists as Excel takes whole. */
function listsOf(cells: readonly Marked[]): readonly MarkList[] {
  const colors = new Map<string, Map<string, Severity>>();
  for (const { sheet, cell, severity } of cells) {
    const on = colors.get(sheet) ?? new Map<string, Severity>();
    colors.set(sheet, on);
    if (GRAVITY.indexOf(severity) > GRAVITY.indexOf(on.get(cell) ?? 'note')) on.set(cell, severity);
    else if (!on.has(cell)) on.set(cell, severity);
  }
  return [...colors].flatMap(([sheet, on]) =>
    GRAVITY.flatMap((severity) => {
      const own = [...on].flatMap(([cell, of]) => (of === severity ? [cell] : []));
      return addressLists(own).map((addresses) => ({ sheet, color: FILLS[severity], addresses }));
    }),
  );
}

const GRAVITY: readonly Severity[] = ['note', 'warning', 'error'];
