import type { SheetModel } from '../../documents/sheetModel';
import type { Area } from '../../sheet/grid';
import type { Drafts } from './drafts';
import type { Journal } from './journal';

/** What the pane remembers between writes 会话记忆; the workbook itself is always looked at afresh. */
export interface Session {
  readonly drafts: Drafts;
  /** What we wrote last into a sheet, by its id; what people did to it since is not in it. */
  readonly models: Map<string, SheetModel>;
  readonly merges: Map<string, readonly Area[]>;
  /** Names under which we asked for sheets: a blank one of such a name without a mark is what came of a broken write. */
  readonly begun: Set<string>;
  /** How the last write is taken back; `null`: there is none, or it cannot be. */
  journal: Journal | null;
}
