import { checkRegisters } from './checkRegisters';
import { computeCharges } from './computeCharges';
import { issueNotices } from './issueNotices';
import type { Job } from './job';
import { logRequests } from './logRequests';
import { runAll } from './runAll';
import { sendReminders } from './sendReminders';
import { writeSummary } from './writeSummary';

/** Every job, in the order of a month's work. */
export const jobs: readonly Job[] = [
  checkRegisters,
  computeCharges,
  issueNotices,
  sendReminders,
  logRequests,
  writeSummary,
  runAll,
];
