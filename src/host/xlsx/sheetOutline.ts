import { type Area, parseCellName } from '../../sheet/grid';
import { HostError } from '../workbook';
import { MARK_NAME } from './sheetMark';
import { attribute, flag, type OpenTag, xmlTokens } from './xml';

/** What stands around the rows of a sheet. */
export interface SheetOutline {
  readonly merges: readonly Area[];
  readonly protected: boolean;
  /** Relation id of our mark. */
  readonly markRelation: string | null;
}

/** `xml` is the whole sheet without its rows. */
export function sheetOutline(xml: string, part: string): SheetOutline {
  const merges: Area[] = [];
  let isProtected = false;
  let markRelation: string | null = null;
  let prefix: string | null = null;
  for (const token of xmlTokens(xml, part)) {
    if (token.kind !== 'open') continue;
    prefix ??= token.prefix;
    if (token.prefix !== prefix) continue;
    if (token.name === 'mergeCell') merges.push(areaIn(token, part));
    else if (token.name === 'sheetProtection') isProtected = flag(token, 'sheet');
    else if (token.name === 'customPr' && attribute(token, 'name') === MARK_NAME) {
      markRelation = attribute(token, ':id') ?? null;
    }
    if (merges.length > MAX_MERGES)
      throw new HostError('too-many-cells', { part, limit: String(MAX_MERGES) });
  }
  return { merges, protected: isProtected, markRelation };
}

const MAX_MERGES = 250_000;

function areaIn(tag: OpenTag, part: string): Area {
  const [first, last] = (attribute(tag, 'ref') ?? '').split(':');
  const from = parseCellName(first ?? '');
  const to = parseCellName(last ?? first ?? '');
  if (from === null || to === null) throw new HostError('package-corrupt', { part, at: String(tag.start) });
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
