import type { Book } from '../../registers';
import type { Owner } from '../../registers/owners';
import { entries } from '../../sheet/register';

/** Whom the desk speaks to of a unit 联系人. */
export interface Contact {
  readonly name: string;
  readonly phone: string | null;
}

/** Who lives or owns there now: with a phone before without, who pays before others; `null` where nobody is known. */
export function contactOf(book: Book, unit: string): Contact | null {
  let best: { readonly owner: Owner; readonly rank: number } | null = null;
  for (const owner of entries(book.owners)) {
    if (owner.unit !== unit) continue;
    const rank = rankOf(owner);
    if (best === null || rank >= best.rank) best = { owner, rank };
  }
  return best === null ? null : { name: best.owner.ownerName, phone: best.owner.phone ?? best.owner.phone2 };
}

/** Who has left counts last; of equals the later row is the later owner. */
function rankOf({ ownTo, phone, phone2, isPayer }: Owner): number {
  return (ownTo === null ? 4 : 0) + ((phone ?? phone2) === null ? 0 : 2) + (isPayer === true ? 1 : 0);
}
