import { HostError } from '../workbook';
import { attribute, flag, type OpenTag, xmlTokens } from './xml';

/** What the workbook part 工作簿部件 says to a reader. */
export interface WorkbookTabs {
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  /** In tab order. */
  readonly tabs: readonly Tab[];
}

export interface Tab {
  readonly name: string;
  readonly sheetId: string;
  /** Relation of the workbook that leads to the sheet's part. */
  readonly relation: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

export function readTabs(xml: string, part: string): WorkbookTabs {
  let date1904 = false;
  let structureProtected = false;
  const tabs: Tab[] = [];
  let prefix: string | null = null;
  for (const token of xmlTokens(xml, part)) {
    if (token.kind !== 'open') continue;
    if (prefix === null && token.name !== 'workbook') throw new HostError('not-a-workbook', { part });
    prefix ??= token.prefix;
    // Extensions have a `workbookPr` of their own.
    if (token.prefix !== prefix) continue;
    if (token.name === 'workbookPr') date1904 = flag(token, 'date1904');
    else if (token.name === 'workbookProtection') structureProtected = flag(token, 'lockStructure');
    else if (token.name === 'sheet') tabs.push(tabIn(token));
  }
  return { date1904, structureProtected, tabs };
}

function tabIn(tag: OpenTag): Tab {
  const state = attribute(tag, 'state');
  return {
    name: attribute(tag, 'name') ?? '',
    sheetId: attribute(tag, 'sheetId') ?? '',
    relation: attribute(tag, ':id') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}
