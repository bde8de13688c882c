import { type Day, type Period, periodOfDay } from '../kernel/calendar';
import { type Dictionaries, dictionaries } from '../sheet/codes';
import type { Grid } from '../sheet/grid';
import { bestMatch } from '../sheet/recognise';
import type { Issue } from '../sheet/issue';
import { readTable, type Table } from '../sheet/readTable';
import { registerOf } from '../sheet/tableRegister';
import { itemKey } from './feeItems';
import { totalIssues } from './feeTotals';
import { type Book, type RegisterName, registers } from './index';
import { layoutsOf } from './layouts';
import { OWN_LISTS } from './ours';
import { toldOfOurs } from './ownRows';
import {
  type Finding,
  type Lookups,
  lookups,
  mapped,
  names,
  recognised,
  secondaryFindings,
} from './recognition';
import { readSettings } from './settingsSheet';
import { bodyIssues, structureIssues } from './structure';
import { undecidedIssues } from './undecided';

/** What one recognised sheet holds, for people to see at a glance. */
export interface Recognised {
  readonly finding: Finding;
  readonly tables: readonly Table[];
}

/** A workbook read 读账结果: every register, every mistake found on the way, and what was recognised where. */
export interface BookReading {
  readonly book: Book;
  readonly period: Period;
  readonly issues: readonly Issue[];
  readonly recognised: readonly Recognised[];
  /** The sheet that 设置 was read from. */
  readonly settingsSheet: string | null;
}

export interface ReadingWishes {
  /** The month asked for; `null`: the 账期 of 设置, else the month of `asOf`. */
  readonly period: Period | null;
  readonly asOf: Day;
}

/** Reads all registers of a workbook from its grids. Hidden sheets are not input; nor are sheets of ours, but for lists. */
export function readBook(grids: readonly Grid[], wishes: ReadingWishes): BookReading {
  const issues: Issue[] = [];
  const settings = readSettings(grids);
  issues.push(...settings.issues);
  const period = wishes.period ?? settings.settings.period ?? periodOfDay(wishes.asOf);
  const known = lookups();
  const dicts = dictionaries({ item: itemKey }, grids[0]?.texts);
  const inputs = grids.filter(
    (grid) => grid.mark === null && grid.visibility === 'visible' && grid !== settings.grid,
  );
  const standards = standardItems(inputs, known, dicts);
  const { mappings } = settings.settings;
  const main = inputs.flatMap(
    (grid) => mapped(grid, known, mappings) ?? recognised(grid, known, standards) ?? [],
  );
  const findings = [...main, ...secondaryFindings(main, known), ...ownLists(grids, known)];
  const found = byRegister(findings).map((finding) => read(finding, { dicts, known, period }, issues));
  const tablesOf = (name: RegisterName, own: boolean): Table[] =>
    found
      .filter(({ finding }) => finding.register === name && (finding.grid.mark !== null) === own)
      .flatMap(({ tables }) => tables);
  const all = allRegisters(tablesOf, dicts);
  issues.push(...undecidedIssues(settings, all.units));
  return {
    book: { settings: settings.settings, ...all },
    period,
    issues,
    recognised: found.filter(({ finding }) => finding.grid.mark === null),
    settingsSheet: settings.grid?.sheet ?? null,
  };
}

/** What the sheets of a workbook are read with. */
interface Reading {
  readonly dicts: Dictionaries;
  readonly known: Lookups;
  readonly period: Period;
}

/** Standards first: they give fee items the names that are shown. */
function byRegister(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding): number =>
    finding.register === 'tariffs' ? -1 : names.indexOf(finding.register);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}

function read(finding: Finding, { dicts, known, period }: Reading, issues: Issue[]): Recognised {
  const ours = finding.grid.mark !== null;
  if (!ours && !finding.secondary) issues.push(...structureIssues(finding, known));
  const tables = layoutsOf(finding, dicts).map((layout, at) => {
    // Cells that items of a wide sheet share are read for each; what is wrong with them is said once.
    const isSaid = (one: Issue): boolean => at === 0 || !isShared(one, layout.columns);
    const isTold = ours ? toldOfOurs(layout, period) : isSaid;
    return readTable(layout, dicts, (issue) => {
      if (isTold(issue)) issues.push(issue);
    });
  });
  const first = tables[0];
  if (first !== undefined && !ours && !finding.secondary) issues.push(...bodyIssues(first));
  if (finding.register === 'fees' && !ours) issues.push(...totalIssues(tables, finding.wide));
  return { finding, tables };
}

/** Fields that stand once in a row of a wide sheet, whatever its items. */
const SHARED = ['unit', 'payer', 'period', 'due', 'from', 'to'];

function isShared(issue: Issue, columns: ReadonlyMap<string, number>): boolean {
  const letters = /^[A-Z]+/u.exec(issue.cell ?? '')?.[0] ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return SHARED.some((field) => columns.get(field) === column - 1);
}

/** Item names of 收费标准, before fee sheets are looked at: a column named like one of them is an item. */
function standardItems(grids: readonly Grid[], known: Lookups, dicts: Dictionaries): ReadonlySet<string> {
  const items = new Set<string>();
  for (const grid of grids) {
    const finding = recognised(grid, known, items);
    if (finding?.register !== 'tariffs') continue;
    for (const layout of layoutsOf(finding, dicts)) {
      const table = readTable(layout, dicts, () => undefined);
      for (const code of table.data.get('item') ?? []) items.add(itemKey(dicts.of('item').textOf(code)));
    }
  }
  return items;
}

/** Lists of ours that are registers too: what was charged and demanded before. */
function ownLists(grids: readonly Grid[], known: Lookups): Finding[] {
  const wanted: readonly (readonly [string, RegisterName])[] = [
    [OWN_LISTS.charges, 'fees'],
    [OWN_LISTS.demands, 'demands'],
  ];
  return wanted.flatMap(([mark, register]) =>
    grids
      .filter((grid) => grid.mark === mark)
      .flatMap((grid): Finding[] => {
        const match = bestMatch(grid, registers[register], known[register]);
        return match === null ? [] : [{ grid, register, strength: 3, match, wide: null, secondary: false }];
      }),
  );
}

function allRegisters(
  tablesOf: (name: RegisterName, own: boolean) => Table[],
  dicts: Dictionaries,
): Omit<Book, 'settings'> {
  const typed = <R>(name: RegisterName): ReturnType<typeof registerOf<R>> =>
    registerOf<R>(registers[name], tablesOf(name, false), dicts);
  const demanded = [...tablesOf('demands', false), ...tablesOf('demands', true)];
  return {
    units: typed('units'),
    owners: typed('owners'),
    tariffs: typed('tariffs'),
    readings: typed('readings'),
    fees: typed('fees'),
    ledger: registerOf(registers.fees, tablesOf('fees', true), dicts),
    payments: typed('payments'),
    waivers: typed('waivers'),
    demands: registerOf(registers.demands, demanded, dicts),
    requests: typed('requests'),
    visits: typed('visits'),
  };
}
