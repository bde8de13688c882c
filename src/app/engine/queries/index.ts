import { contactOf } from '../../../jobs/desk/contact';
import { profileChanges, profileChoices } from '../../../jobs/desk/profileChanges';
import { settingsForm } from '../../../jobs/desk/settingsForm';
import { phonesOf } from '../../../jobs/desk/unitCard';
import { findUnits } from '../../../jobs/desk/unitIndex';
import { unrecognised } from '../../../jobs/desk/unrecognised';
import type { Desk } from '../desk';
import { chargesQuery } from './charges';
import { issuesQuery } from './issues';
import { noticeListQuery, noticePreviewQuery } from './noticeList';
import { reminderListQuery, reminderPreviewQuery } from './reminderList';
import { paymentFormQuery } from './paymentForm';
import { requestCaseQuery } from './requestCase';
import { requestFormQuery } from './requestForm';
import { requestListQuery } from './requestList';
import { summaryQuery } from './summary';
import { unitCardQuery } from './unitCard';
import { unitChoiceQuery } from './unitChoice';

/** Every question the pane may ask 查询: name → (desk, question) → answer. One file each; all of it can be cloned. */
export const queries = {
  issues: issuesQuery,
  charges: chargesQuery,
  notices: noticeListQuery,
  noticePreview: noticePreviewQuery,
  reminders: reminderListQuery,
  reminderPreview: reminderPreviewQuery,
  unitChoice: unitChoiceQuery,
  requests: requestListQuery,
  requestForm: requestFormQuery,
  requestCase: requestCaseQuery,
  paymentForm: paymentFormQuery,
  /** Who lives there, with the phone: for a request taken down for them. */
  contact: ({ opened }: Desk, { unit }: { readonly unit: string }) => contactOf(opened.book, unit),
  summary: summaryQuery,
  findUnits: ({ opened }: Desk, { text, limit }: { readonly text: string; readonly limit: number }) =>
    findUnits(opened, text, limit),
  unitCard: unitCardQuery,
  /** Asked only when someone wants to see them. */
  phones: ({ opened }: Desk, { unit }: { readonly unit: string }) => phonesOf(opened, unit),
  settings: ({ opened }: Desk) => settingsForm(opened),
  profiles: () => profileChoices(),
  /** In the words of the workbook, whatever the pane speaks: they are written into it. */
  profile: ({ opened }: Desk, { region }: { readonly region: string }) =>
    profileChanges(region, opened.book.settings.documentLanguage),
  unrecognised: ({ opened }: Desk) => unrecognised(opened),
};

export type Queries = typeof queries;
