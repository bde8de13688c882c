import { issue, type Issue } from '../sheet/issue';
import type { Settings } from '../registers/settings';
import type { DocumentWords } from '../words/documents';

/** Where money is paid to 收款账户, with every part there. */
export interface Payee {
  readonly name: string;
  readonly bank: string;
  readonly no: string;
}

/** The payee of documents; `null` where money is paid at the desk alone. */
export interface PayeeFound {
  readonly payee: Payee | null;
  readonly issues: readonly Issue[];
}

/**
 * The payee of the settings. A part that is missing keeps every notice from being made (NTC-007); where the workbook
 * has no 设置 at all, notices send people to the desk, and say so as a warning.
 */
export function payeeOf({ account, isGiven }: Pick<Settings, 'account' | 'isGiven'>): PayeeFound {
  const [name, bank, no] = [filledIn(account.name), filledIn(account.bank), filledIn(account.no)];
  if (name !== null && bank !== null && no !== null) return { payee: { name, bank, no }, issues: [] };
  const missing = issue('NTC-007', { register: 'settings' }, {});
  return { payee: null, issues: [isGiven ? missing : { ...missing, severity: 'warning' }] };
}

/** Whether an error keeps every document from being made. */
export function isBlocked({ issues }: PayeeFound): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/** What a document prints as the account. */
export function accountText(payee: Payee | null, { notice }: DocumentWords): string {
  return payee === null ? notice.accountAtDesk : notice.accountGiven(payee.name, payee.bank, payee.no);
}

function filledIn(part: string | null): string | null {
  return part === null || part.trim() === '' ? null : part.trim();
}
