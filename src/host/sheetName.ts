/** Longest name of a sheet, in UTF-16 units. */
const LONGEST = 31;

/** Names Excel keeps for itself (its change history), in the languages our users have. */
const RESERVED: ReadonlySet<string> = new Set(['history', '历史记录']);

/**
 * A name Excel accepts 工作表名 and no other sheet has: forbidden characters become `_`, and where the name is
 * taken a number follows: `交费通知单 (2)`. Excel compares names without regard to case and width.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const have = new Set<string>();
  for (const name of taken) have.add(sameName(name));
  const first = allowed(wanted);
  if (!have.has(sameName(first))) return first;
  for (let n = 2; ; n += 1) {
    const suffix = ` (${n})`;
    const name = shortened(first, LONGEST - suffix.length) + suffix;
    if (!have.has(sameName(name))) return name;
  }
}

/** Equal keys are one name to Excel. */
export function sameName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function allowed(wanted: string): string {
  const plain = wanted
    .replace(/[:\\/?*[\]]/gu, '_')
    .replace(/[\p{Cc}\uFFFE\uFFFF\uD800-\uDFFF]/gu, '_')
    .replace(/^'+|'+$/gu, (quotes) => '_'.repeat(quotes.length));
  const name = shortened(plain, LONGEST).replace(/'$/u, '_');
  if (name.trim() === '') return 'Sheet';
  return RESERVED.has(sameName(name)) ? `${name}_` : name;
}

/** Never between the halves of a surrogate pair. */
function shortened(name: string, length: number): string {
  if (name.length <= length) return name;
  const last = name.charCodeAt(length - 1);
  return name.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
