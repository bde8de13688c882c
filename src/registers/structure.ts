import type { Label } from '../kernel/label';
import { fieldOf } from '../sheet/recognise';
import { headingForms } from '../sheet/heading';
import { type Issue, issue } from '../sheet/issue';
import type { Heading } from '../sheet/headers';
import type { Table } from '../sheet/readTable';
import type { Fact } from '../words/facts';
import { registers } from './index';
import { type Finding, headerOf, type Lookups } from './recognition';

/** What is wrong with a sheet as a whole 结构问题: no header, a column missing, two columns for one field, unknown ones. */
export function structureIssues(finding: Finding, known: Lookups): Issue[] {
  const { grid, register } = finding;
  const place = { sheet: grid.sheet, register: registers[register].id };
  const header = headerOf(finding);
  if (header === null) {
    return grid.rows.length === 0 ? [] : [issue('WB-002', place, { sheet: grid.sheet })];
  }
  const at = (
    heading: Heading,
  ): { at: { sheet: string; row: number; column: number }; register: string } => ({
    at: { sheet: grid.sheet, row: header.row, column: heading.column },
    register: place.register,
  });
  const columnOf = (text: string): Heading | undefined =>
    header.headings.find((heading) => heading.text === text);
  return [
    ...missingColumns(finding).map((col) => issue('WB-003', place, { col })),
    ...doublesOf(finding).map(({ field, a, b }) => {
      const second = columnOf(b);
      return issue('WB-004', second === undefined ? place : at(second), {
        a,
        b,
        field: labelOf(finding, field),
      });
    }),
    ...unknownHeadings(finding, known).map((heading) => issue('WB-005', at(heading), { col: heading.text })),
  ];
}

function doublesOf({ wide, match }: Finding): readonly { field: string; a: string; b: string }[] {
  return wide?.doubles ?? match?.doubles ?? [];
}

function missingColumns({ register, match, wide, secondary }: Finding): Label[] {
  if (wide !== null || secondary || match === null) return [];
  return Object.entries(registers[register].columns)
    .filter(([field, column]) => column.structural && !match.columns.has(field))
    .map(([, column]) => column.label);
}

function labelOf({ register }: Finding, field: string): Fact {
  return new Map(Object.entries(registers[register].columns)).get(field)?.label ?? field;
}

/** Headings no field claims. Those of units and owners stand in many sheets for people to read; they are no riddle. */
export function unknownHeadings(finding: Finding, known: Lookups): Heading[] {
  const header = headerOf(finding);
  if (header === null || finding.secondary) return [];
  const used = new Set<number>();
  for (const heading of finding.match?.columns.values() ?? []) used.add(heading.column);
  for (const heading of finding.wide?.common.values() ?? []) used.add(heading.column);
  for (const item of finding.wide?.items ?? [])
    for (const heading of item.columns.values()) used.add(heading.column);
  if (finding.wide?.total) used.add(finding.wide.total.column);
  return header.headings.filter(
    (heading) =>
      !used.has(heading.column) &&
      fieldOf(heading, known[finding.register]) === null &&
      fieldOf(heading, known.units) === null &&
      fieldOf(heading, known.owners) === null &&
      !headingForms(heading.leaf).some((form) => ORDINALS.has(form)),
  );
}

const ORDINALS = new Set(['序号', '序', 'no', 'no.', '#']);

/** What a sheet's rows tell beside their values: totals skipped, merged cells, hidden rows (WB-006 … WB-008). */
export function bodyIssues(table: Table): Issue[] {
  const { grid, definition } = table.layout;
  const first = Math.min(...table.layout.columns.values());
  const place = (row: number): { at: { sheet: string; row: number; column: number }; register: string } => ({
    at: { sheet: grid.sheet, row, column: first },
    register: definition.id,
  });
  const totals = table.body.skipped.filter((skipped) => skipped.why === 'total');
  return [
    ...totals.map(({ row }) => issue('WB-006', place(row), { row: row + 1 })),
    ...[...new Set(table.body.merged.map((area) => area.top))].map((row) =>
      issue('WB-007', place(row), { row: row + 1 }),
    ),
    ...(table.body.hidden === 0
      ? []
      : [issue('WB-008', { sheet: grid.sheet, register: definition.id }, { n: table.body.hidden })]),
  ];
}
