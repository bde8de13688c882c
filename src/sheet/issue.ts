import type { Fact, Facts } from '../words/facts';
import type { FactsOf, IssueCode } from '../words/issues';
import { severityOf, type Severity } from '../words/severity';
import { cellName } from './grid';
import type { CellRef } from './register';

/** A mistake in the user's data 问题: a value with a code, a place and the facts its sentence needs. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** `null` when it concerns the workbook. */
  readonly sheet: string | null;
  /** Address such as `A17`; of a whole row its first cell; `null` when it concerns a sheet or the workbook. */
  readonly cell: string | null;
  /** The unit it concerns, when it concerns one. */
  readonly unit: string | null;
  /** The register it stands in, when it stands in one. */
  readonly register: string | null;
  readonly facts: Facts;
}

export interface Place {
  readonly at?: CellRef | null;
  readonly sheet?: string | null;
  readonly unit?: string | null;
  readonly register?: string | null;
}

/** An issue with exactly the facts of its sentence; the compiler checks them. */
export function issue<C extends IssueCode>(code: C, place: Place, facts: FactsOf<C>): Issue {
  const at = place.at ?? null;
  return {
    code,
    severity: severityOf[code],
    sheet: at?.sheet ?? place.sheet ?? null,
    cell: at === null ? null : cellName(at.row, at.column ?? 0),
    unit: place.unit ?? null,
    register: place.register ?? null,
    facts: shown(facts),
  };
}

/** Numbers as sentences show them. */
function shown(facts: Readonly<Record<string, Fact | number>>): Facts {
  const texts: Record<string, Fact> = {};
  for (const [name, fact] of Object.entries(facts)) {
    texts[name] = typeof fact === 'number' ? String(fact) : fact;
  }
  return texts;
}
