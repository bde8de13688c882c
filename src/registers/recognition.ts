import { asKeyText } from '../kernel/text';
import type { Grid } from '../sheet/grid';
import { headingForms } from '../sheet/heading';
import type { Header } from '../sheet/headers';
import { bestMatch, type Lookup, lookupOf, type Match, nameStrength } from '../sheet/recognise';
import type { Sheet } from '../sheet/schema';
import { type RegisterName, registers } from './index';
import type { Mapping } from './settings';
import { type WideSheet, wideSheet } from './wideFees';

/** What a sheet was found to be 识别: one register, and perhaps the units and owners that stand in the same rows. */
export interface Finding {
  readonly grid: Grid;
  readonly register: RegisterName;
  /** 3 the sheet's name is the register's, 2 a part of it, 0 told by the headings alone. */
  readonly strength: number;
  /** Fields under a header; `null` when the name says what it is but no header was found (WB-002). */
  readonly match: Match | null;
  readonly wide: WideSheet | null;
  /** Taken from another register's rows: a fee sheet that names owners. */
  readonly secondary: boolean;
}

export type Lookups = Readonly<Record<RegisterName, Lookup>>;

export const names: readonly RegisterName[] = Object.keys(registers) as RegisterName[]; // its own keys

export function lookups(): Lookups {
  made ??= Object.fromEntries(names.map((name) => [name, lookupOf(registers[name])])) as Lookups; // one per name
  return made;
}

/** Definitions never change. */
let made: Lookups | null = null;

/** What the sheet is as people mapped it in 设置, once and for all; `null` when they did not. */
export function mapped(grid: Grid, known: Lookups, mappings: readonly Mapping[]): Finding | null {
  const mapping = mappings.find(({ sheet }) => asKeyText(sheet) === asKeyText(grid.sheet));
  const register = names.find((name) => registers[name].id === mapping?.register);
  if (mapping === undefined || register === undefined) return null;
  const lookup = new Map(known[register]);
  for (const [heading, field] of mapping.columns) {
    for (const form of headingForms(heading)) lookup.set(form, { field, strength: 2 });
  }
  return {
    grid,
    register,
    strength: 4,
    match: bestMatch(grid, registers[register], lookup),
    wide: null,
    secondary: false,
  };
}

/** What the sheet is; `null` when neither its name nor its headings say so. */
export function recognised(grid: Grid, known: Lookups, standards: ReadonlySet<string>): Finding | null {
  if (isOutput(grid.sheet)) return null;
  const candidates = names.flatMap((register) => candidate(grid, register, known, standards) ?? []);
  candidates.sort((a, b) => b.strength - a.strength || weight(b) - weight(a));
  return candidates[0] ?? null;
}

/** What offices call the sheets they hand out or add up; a copy of one, ours or not, is no register. */
function isOutput(name: string): boolean {
  return OUTPUTS.test(name) && !names.some((register) => nameStrength(name, registers[register]) === 3);
}

const OUTPUTS = /通知单|催缴单|催告函|汇总|统计|校验结果|回执|说明|样表|模板/u;

function candidate(
  grid: Grid,
  register: RegisterName,
  known: Lookups,
  standards: ReadonlySet<string>,
): Finding | null {
  const definition: Sheet = registers[register];
  const strength = nameStrength(grid.sheet, definition);
  const match = bestMatch(grid, definition, known[register]);
  const wide = register === 'fees' && !signed(match) ? wideSheet(grid, known.fees, standards) : null;
  const base = { grid, register, strength, secondary: false };
  if (wide !== null) return { ...base, match: null, wide };
  if (signed(match)) return { ...base, match, wide: null };
  return strength >= 2 ? { ...base, match, wide: null } : null;
}

/** Whether every heading that tells the register is there. */
function signed(match: Match | null): match is Match {
  return match !== null && match.definition.signature.every((field) => match.columns.has(field));
}

function weight({ match, wide }: Finding): number {
  if (wide !== null) return wide.common.size + 2 * wide.items.length;
  return match === null ? 0 : match.columns.size;
}

/** Registers of people and units may stand in the rows of these. */
const HOSTS: ReadonlySet<RegisterName> = new Set<RegisterName>(['units', 'owners', 'fees']);

/**
 * Units and owners found in sheets that are mainly something else, for registers that have no sheet of their own:
 * a combined sheet is read as what it is.
 */
export function secondaryFindings(findings: readonly Finding[], known: Lookups): Finding[] {
  const wanted = (['units', 'owners'] as const).filter(
    (register) => !findings.some((finding) => finding.register === register),
  );
  return wanted.flatMap((register) =>
    findings.flatMap((finding): Finding[] => {
      const header = headerOf(finding);
      if (!HOSTS.has(finding.register) || header === null) return [];
      const match = bestMatch(finding.grid, registers[register], known[register]);
      if (!signed(match) || match.header.row !== header.row) return [];
      return [{ grid: finding.grid, register, strength: 0, match, wide: null, secondary: true }];
    }),
  );
}

export function headerOf(finding: Finding): Header | null {
  return finding.wide?.header ?? finding.match?.header ?? null;
}
