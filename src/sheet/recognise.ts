import { asKeyText } from '../kernel/text';
import type { Grid } from './grid';
import { type Header, type Heading, possibleHeaders } from './headers';
import { headingForms } from './heading';
import type { Sheet } from './schema';

/** Headings of one definition by their form; a label outweighs an alias. */
export type Lookup = ReadonlyMap<string, { readonly field: string; readonly strength: 1 | 2 }>;

/** A definition seen in a grid 识别结果: which heading is which field. */
export interface Match {
  readonly definition: Sheet;
  readonly header: Header;
  readonly columns: ReadonlyMap<string, Heading>;
  /** Fields that two columns claim with equal right (WB-004). */
  readonly doubles: readonly { readonly field: string; readonly a: string; readonly b: string }[];
}

export function lookupOf(definition: Sheet): Lookup {
  const lookup = new Map<string, { field: string; strength: 1 | 2 }>();
  const put = (text: string, field: string, strength: 1 | 2): void => {
    for (const form of headingForms(text)) {
      const known = lookup.get(form);
      if (known === undefined || known.strength < strength) lookup.set(form, { field, strength });
    }
  };
  for (const [field, column] of Object.entries(definition.columns)) {
    for (const alias of column.also) put(alias, field, 1);
  }
  for (const [field, column] of Object.entries(definition.columns)) {
    put(column.label.zh, field, 2);
    put(column.label.en, field, 2);
  }
  return lookup;
}

/** The field a heading names, strictest form first; two-row headings by their lower text, then by both. */
export function fieldOf(
  heading: Heading,
  lookup: Lookup,
): { readonly field: string; readonly strength: 1 | 2 } | null {
  const whole = heading.group === null ? null : fieldNamed(heading, heading.text, lookup);
  return whole ?? fieldNamed(heading, heading.leaf, lookup);
}

/** The field that one of a heading's texts names by itself. */
export function fieldNamed(
  heading: Heading,
  text: string,
  lookup: Lookup,
): { readonly field: string; readonly strength: 1 | 2 } | null {
  for (const form of formsIn(heading, text)) {
    const found = lookup.get(form);
    if (found !== undefined) return found;
  }
  return null;
}

/** The forms of a heading's text; each heading is looked up by every register, under every header it may stand in. */
export function formsIn(heading: Heading, text: string): readonly string[] {
  const known = FORMS.get(heading) ?? new Map<string, readonly string[]>();
  FORMS.set(heading, known);
  const forms = known.get(text) ?? headingForms(text);
  known.set(text, forms);
  return forms;
}

const FORMS = new WeakMap<Heading, Map<string, readonly string[]>>();

/** The header under which a definition finds most of its fields; `null` when none has two of them. */
export function bestMatch(grid: Grid, definition: Sheet, lookup: Lookup): Match | null {
  let best: Match | null = null;
  for (const header of possibleHeaders(grid)) {
    // Nearly all are rows of values that name no field.
    if (!header.headings.some((heading) => fieldOf(heading, lookup) !== null)) continue;
    const match = matchUnder(header, definition, lookup);
    if (match.columns.size < 2) continue;
    if (best === null || match.columns.size > best.columns.size) best = match;
  }
  return best;
}

export function matchUnder(header: Header, definition: Sheet, lookup: Lookup): Match {
  const claims = new Map<string, { heading: Heading; strength: number }>();
  const doubles: { field: string; a: string; b: string }[] = [];
  for (const heading of header.headings) {
    const found = fieldOf(heading, lookup);
    if (found === null) continue;
    const claim = claims.get(found.field);
    if (claim === undefined || found.strength > claim.strength) {
      claims.set(found.field, { heading, strength: found.strength });
    } else if (found.strength === claim.strength) {
      doubles.push({ field: found.field, a: claim.heading.text, b: heading.text });
    }
  }
  const columns = new Map([...claims].map(([field, claim]) => [field, claim.heading]));
  return { definition, header, columns, doubles };
}

/** How strongly a sheet's name says that it is this register: 3 its title, 2 a part of the name, 0 not at all. */
export function nameStrength(name: string, definition: Sheet): 0 | 2 | 3 {
  const key = asKeyText(name);
  const titles = titlesOf(definition);
  if (titles.includes(key)) return 3;
  return titles.some((title) => title.length >= 2 && key.includes(title)) ? 2 : 0;
}

function titlesOf(definition: Sheet): readonly string[] {
  const { title, also } = definition;
  const titles = TITLES.get(definition) ?? [title.zh, title.en, ...also].map(asKeyText);
  TITLES.set(definition, titles);
  return titles;
}

const TITLES = new WeakMap<Sheet, readonly string[]>();
