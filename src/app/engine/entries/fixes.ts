import type { Entry, Refused } from '../../../jobs/desk/entry';
import { fixEntry, fixFor } from '../../../jobs/desk/fixes';
import type { Desk } from '../desk';

export interface FixesInput {
  /** Places in the list of issues. */
  readonly at: readonly number[];
  /** Whether those that are only probable are meant too: people looked at them one by one. */
  readonly confirmed: boolean;
}

/** The suggested corrections of some issues 建议修改. */
export function fixesEntry(desk: Desk, { at, confirmed }: FixesInput): Entry | Refused {
  const issues = desk.issues();
  const fixes = at.flatMap((i) => {
    const issue = issues[i];
    const fix = issue === undefined ? null : fixFor(desk.opened, issue);
    return fix !== null && (fix.certain || confirmed) ? [fix] : [];
  });
  return fixEntry(desk.opened, fixes, desk.wishes);
}
