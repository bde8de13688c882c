import { parseCellName } from '../../sheet/grid';
import { rowPlaces } from './rowPlaces';
import { areaName } from './sheetFrame';
import { shiftedFormula } from './shiftedFormula';
import { spliced, type Splice } from './splice';
import { attribute, xmlTokens } from './xml';
import { textXml } from './xmlText';
import { childNamed, childrenNamed, rootOf, type XmlElement } from './xmlTree';

/** A formula that others in the sheet only point to, gone with the cell that held it. */
export interface LostMaster {
  readonly row: number;
  readonly column: number;
  /** Number of the group. */
  readonly si: string;
  readonly formula: string;
}

/** The master formula of a cell, if it holds one. */
export function masterIn(source: string, cell: XmlElement, row: number, column: number): LostMaster | null {
  const tag = childNamed(cell, 'f');
  const si = tag === undefined ? undefined : attribute(tag.tag, 'si');
  if (tag === undefined || si === undefined || tag.tag.empty) return null;
  let formula = '';
  for (const token of xmlTokens(source.slice(tag.tag.start, tag.end), 'f')) {
    if (token.kind === 'text') formula += token.text;
  }
  return formula === '' ? null : { row, column, si, formula };
}

/** Gives each group that lost its master a new one 共享公式: the first cell that is left, the formula moved there. */
export function withNewMasters(source: string, lost: readonly LostMaster[], part: string): string {
  return lost.reduce((text, master) => withNewMaster(text, master, part), source);
}

function withNewMaster(source: string, master: LostMaster, part: string): string {
  const followers = followersOf(source, master.si, part);
  const first = followers[0];
  if (first === undefined) return source;
  const formula = shiftedFormula(master.formula, first.row - master.row, first.column - master.column);
  const area = areaName({
    top: first.row,
    left: followers.reduce((left, { column }) => Math.min(left, column), first.column),
    bottom: followers.reduce((bottom, { row }) => Math.max(bottom, row), first.row),
    right: followers.reduce((right, { column }) => Math.max(right, column), first.column),
  });
  const text = `<${first.name} t="shared" ref="${area}" si="${master.si}">${textXml(formula)}</${first.name}>`;
  return spliced(source, [{ start: first.start, end: first.end, text }]);
}

interface Follower extends Omit<Splice, 'text'> {
  readonly row: number;
  readonly column: number;
  /** `f`, with its prefix. */
  readonly name: string;
}

function followersOf(source: string, si: string, part: string): Follower[] {
  const followers: Follower[] = [];
  const pointer = new RegExp(`\\ssi\\s*=\\s*["']${si}["']`, 'u');
  for (const place of rowPlaces(source)?.places ?? []) {
    const row = source.slice(place.start, place.end);
    if (!pointer.test(row)) continue;
    let column = -1;
    for (const cell of childrenNamed(rootOf(row, part), 'c')) {
      column = parseCellName(attribute(cell.tag, 'r') ?? '')?.column ?? column + 1;
      const f = childNamed(cell, 'f');
      if (f === undefined || attribute(f.tag, 'si') !== si) continue;
      const name = f.tag.prefix === '' ? 'f' : `${f.tag.prefix}:f`;
      followers.push({
        row: place.row,
        column,
        name,
        start: place.start + f.tag.start,
        end: place.start + f.end,
      });
    }
  }
  return followers;
}
