import type { SheetModel } from '../../documents/sheetModel';
import type { CellWriter } from '../xlsx/cellXml';
import { listDraft } from '../xlsx/listDraft';
import { printDraft } from '../xlsx/printDraft';
import { reportDraft } from '../xlsx/reportDraft';
import type { SheetDraft } from '../xlsx/sheetDraft';
import { openStyles } from '../xlsx/styles';

/** What identifies a sheet of ours; the same in Excel and in a file, so that each goes on with the other's. */
export type Draft = Pick<SheetDraft, 'sum' | 'fingerprint' | 'count'>;

/** Works out drafts, each model once. Refuses what no sheet can hold. */
export type Drafts = (model: SheetModel) => Draft;

export function draftsOf(): Drafts {
  const known = new WeakMap<SheetModel, Draft>();
  // Styles and cells go nowhere: only sums are wanted.
  const writer: CellWriter = { styles: openStyles(null), date1904: false, addressed: false };
  return (model) => {
    const found = known.get(model);
    if (found !== undefined) return found;
    const { sum, fingerprint, count } = drafted(writer, model);
    const draft = { sum, fingerprint, count };
    known.set(model, draft);
    return draft;
  };
}

function drafted(writer: CellWriter, model: SheetModel): SheetDraft {
  if (model.kind === 'list') return listDraft(writer, model);
  return model.kind === 'print' ? printDraft(writer, model) : reportDraft(writer, model);
}
