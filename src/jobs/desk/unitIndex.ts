import { compareUnits, readUnitKey } from '../../kernel/unitKey';
import { asKeyText } from '../../kernel/text';
import { entries } from '../../sheet/register';
import type { OpenedBook } from '../openBook';
import { unitsOf } from './unitWish';

/** A unit found while people type 查找住户. */
export interface UnitFound {
  readonly unit: string;
  /** Everybody registered there now, else whoever was last. */
  readonly names: readonly string[];
  /** What of it the text was found in. */
  readonly by: 'unit' | 'name' | 'phone';
}

/**
 * Units by their number however it is spelt, a name or digits of a phone, the closest first. The workbook is looked
 * through once; after that each key typed costs a walk over short texts.
 */
export function findUnits(opened: OpenedBook, text: string, limit: number): readonly UnitFound[] {
  const wanted = wishOf(text);
  if (wanted === null || limit <= 0) return [];
  const buckets: UnitFound[][] = RANKS.map(() => []);
  let exact = 0;
  for (const entry of indexOf(opened)) {
    const rank = rankOf(entry, wanted);
    const bucket = rank === null ? undefined : buckets[rank];
    if (rank === null || bucket === undefined || bucket.length >= limit) continue;
    bucket.push({ unit: entry.unit, names: entry.names, by: RANKS[rank] ?? 'unit' });
    if (rank === 0) exact += 1;
    if (exact >= limit) break;
  }
  return buckets.flat().slice(0, limit);
}

/** What ranks mean: the number itself, its beginning, a name's beginning, inside a number, inside a name, a phone. */
const RANKS = ['unit', 'unit', 'name', 'unit', 'name', 'phone'] as const satisfies readonly UnitFound['by'][];

interface IndexEntry {
  readonly unit: string;
  readonly form: string;
  /** The number without its dashes: people type 12301 for 1-2-301. */
  readonly digits: string;
  readonly names: readonly string[];
  readonly nameForms: readonly string[];
  readonly phones: string;
}

interface Wish {
  readonly exact: string | null;
  readonly unit: string;
  readonly digits: string;
  readonly name: string;
}

/** `1栋2单元3` is looked up as `1-2-3`, unfinished as it is. */
function wishOf(text: string): Wish | null {
  const name = asKeyText(text);
  if (name === '') return null;
  const read = readUnitKey(text);
  const unit = name
    .replace(/号楼|号栋|单元|[栋幢座#楼门梯]/gu, '-')
    .replace(/室$/u, '')
    .replace(/-{2,}/gu, '-')
    .replace(/-$/u, '');
  const digits = /^[\d\s-]+$/u.test(name) ? name.replace(/\D/gu, '') : '';
  return { exact: 'ok' in read ? read.ok.toLowerCase() : null, unit, digits, name };
}

function rankOf({ form, digits, nameForms, phones }: IndexEntry, wish: Wish): number | null {
  if (form === wish.exact || form === wish.unit) return 0;
  if (
    wish.unit !== '' &&
    (form.startsWith(wish.unit) || (wish.digits.length >= 2 && digits.startsWith(wish.digits)))
  )
    return 1;
  if (nameForms.some((one) => one.startsWith(wish.name))) return 2;
  if (wish.unit !== '' && form.includes(wish.unit)) return 3;
  if (nameForms.some((one) => one.includes(wish.name))) return 4;
  return wish.digits.length >= 3 && phones.includes(wish.digits) ? 5 : null;
}

/** In order of delivery, so that what is found needs no sorting. */
function indexOf(opened: OpenedBook): readonly IndexEntry[] {
  const known = INDEXES.get(opened) ?? made(opened);
  INDEXES.set(opened, known);
  return known;
}

/** An opened workbook never changes. */
const INDEXES = new WeakMap<OpenedBook, readonly IndexEntry[]>();

interface Household {
  readonly now: Set<string>;
  readonly before: Set<string>;
  readonly phones: Set<string>;
}

function made(opened: OpenedBook): readonly IndexEntry[] {
  const households = new Map<string, Household>();
  for (const { unit, ownerName, ownTo, phone, phone2 } of entries(opened.book.owners)) {
    const home = households.get(unit) ?? { now: new Set(), before: new Set(), phones: new Set() };
    households.set(unit, home);
    (ownTo === null ? home.now : home.before).add(ownerName);
    for (const one of [phone, phone2]) if (one !== null) home.phones.add(one.replace(/[^\d、]/gu, ''));
  }
  return [...unitsOf(opened)].sort(compareUnits).map((unit): IndexEntry => {
    const home = households.get(unit);
    const names = [...(home === undefined ? [] : home.now.size > 0 ? home.now : home.before)];
    const form = unit.toLowerCase();
    return {
      unit,
      form,
      digits: form.replaceAll('-', ''),
      names,
      nameForms: names.map(asKeyText),
      phones: [...(home?.phones ?? [])].join('、'),
    };
  });
}
