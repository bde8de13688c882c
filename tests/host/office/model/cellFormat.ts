/** Facts of a cell's look 单元格格式 that are set one by one: `font.bold`, `border.EdgeTop.style`, `wrapText`. */
export type FormatValue = string | number | boolean | null;

/** A look; the same looks are the same object. */
export interface CellFormat {
  readonly facts: Readonly<Record<string, FormatValue>>;
  readonly next: Map<string, CellFormat>;
}

/** Of a cell nobody touched. */
export const FACTS: Readonly<Record<string, FormatValue>> = {
  numberFormat: 'General',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: 'Context',
  'font.name': '等线',
  'font.size': 11,
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.color': '#000000',
  'fill.color': '#FFFFFF',
  'fill.pattern': 'None',
  'protection.locked': true,
  'protection.formulaHidden': false,
};

/** Lines of a cell by the names Excel gives them; those of neighbours are not kept twice. */
export const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'DiagonalDown',
  'DiagonalUp',
] as const;

const LINE: Readonly<Record<string, FormatValue>> = { style: 'None', color: '#000000', weight: 'Thin' };

export const PLAIN: CellFormat = { facts: {}, next: new Map() };

/** A fact of a look, or what an untouched cell has. */
export function factOf(format: CellFormat, name: string): FormatValue {
  return format.facts[name] ?? plainFact(name);
}

function plainFact(name: string): FormatValue {
  const line = /^border\.\w+\.(\w+)$/u.exec(name)?.[1];
  const plain = line === undefined ? FACTS[name] : LINE[line];
  if (plain === undefined) throw new Error(`no fact ${name}`);
  return plain;
}

/** The look with one fact changed; the same change of the same look is found again. */
export function withFact(format: CellFormat, name: string, value: FormatValue): CellFormat {
  if (factOf(format, name) === value) return format;
  const key = JSON.stringify([name, value]);
  let changed = format.next.get(key);
  if (changed === undefined) {
    changed = found({ ...format.facts, [name]: value });
    format.next.set(key, changed);
  }
  return changed;
}

const looks = new Map<string, CellFormat>();

function found(facts: Readonly<Record<string, FormatValue>>): CellFormat {
  const kept = Object.entries(facts)
    .filter(([name, value]) => plainFact(name) !== value)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (kept.length === 0) return PLAIN;
  const key = JSON.stringify(kept);
  let look = looks.get(key);
  if (look === undefined) {
    look = { facts: Object.fromEntries(kept), next: new Map() };
    looks.set(key, look);
  }
  return look;
}
