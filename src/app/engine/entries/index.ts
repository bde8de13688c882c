import { closeRequest, type CloseInput } from '../../../jobs/desk/closeRequest';
import { type DispatchInput, dispatchRequest } from '../../../jobs/desk/dispatchRequest';
import { editSettings, type SettingEdits } from '../../../jobs/desk/editSettings';
import { logRequest, type RequestInput } from '../../../jobs/desk/logRequest';
import { type MapInput, mapSheet } from '../../../jobs/desk/mapSheet';
import { type PaymentInput, recordPayment } from '../../../jobs/desk/recordPayment';
import { recordVisit, type VisitInput } from '../../../jobs/desk/recordVisit';
import type { Wishes } from '../../../jobs/wishes';
import type { Moment } from '../../../kernel/calendar';
import type { Desk } from '../desk';
import { fixesEntry } from './fixes';

/** Every change the pane may enter into the user's registers 登记: name → (desk, input) → entry or refusal. */
export const entries = {
  fixes: fixesEntry,
  payment: ({ opened, wishes }: Desk, input: PaymentInput) => recordPayment(opened, input, wishes),
  request: ({ opened, wishes }: Desk, input: RequestInput) => logRequest(opened, input, from(wishes, input)),
  dispatch: ({ opened, wishes }: Desk, input: DispatchInput) =>
    dispatchRequest(opened, input, from(wishes, input)),
  close: ({ opened, wishes }: Desk, input: CloseInput) => closeRequest(opened, input, from(wishes, input)),
  visit: ({ opened, wishes }: Desk, input: VisitInput) => recordVisit(opened, input, from(wishes, input)),
  settings: ({ opened, wishes }: Desk, input: SettingEdits) => editSettings(opened, input, wishes),
  mapping: ({ opened, wishes }: Desk, input: MapInput) => mapSheet(opened, input, wishes),
};

export type Entries = typeof entries;

/** What is entered now is not in the future of a workbook that was read some minutes ago. */
function from(wishes: Wishes, { at }: { readonly at?: Moment }): Wishes {
  return at === undefined || at <= wishes.now ? wishes : { ...wishes, now: at };
}
