import path from 'node:path';
import { dayOfMoment, MINUTES_A_DAY, momentOf, showPeriod } from '../../kernel/calendar';
import { openXlsx } from '../../host/xlsx/xlsxWorkbook';
import { HostError, type Written } from '../../host/workbook';
import { jobs } from '../../jobs';
import type { Job } from '../../jobs/job';
import { propose } from '../../jobs/runJob';
import type { Wishes } from '../../jobs/wishes';
import { fill } from '../../words/fill';
import { type Refusal, sayHostError, sayRefusal } from '../../words/say';
import { type Command, languageOf, readArguments } from './arguments';
import { documentOf, issueOf } from './document';
import { FileError, outputFile, readBytes, writeBytes } from './files';
import { progressOn } from './progress';
import { reportLines, reportWords } from './report';
import type { Terminal } from './terminal';
import { usageText } from './usage';
import { writeTemplate } from './writeTemplate';
import { zlibCodec } from './zlibCodec';

const TEMPLATE = 'template';

/** Exit codes 退出码: all done · done, but errors left something out · refused, nothing written. */
const DONE = 0;
const PARTLY = 1;
const REFUSED = 2;

/** Runs the command line; the exit code is all that comes back. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const command = readArguments(args, [...jobs.map((job) => job.id), TEMPLATE]);
  const voice: Voice = { terminal, language: languageOf(args), json: args.includes('--json') };
  if (command === 'help') {
    terminal.out(`${usageText(jobs, voice.language)}\n`);
    return DONE;
  }
  if ('code' in command) return refuse(command, voice);
  try {
    return await carryOut(command, voice);
  } catch (error) {
    if (error instanceof FileError) return refuse(error.refusal, voice);
    if (!(error instanceof HostError)) throw error;
    const facts = { file: path.basename(command.file ?? ''), ...error.facts };
    return say(error.code, sayHostError({ code: error.code, facts }, voice.language), voice);
  }
}

interface Voice {
  readonly terminal: Terminal;
  readonly language: Command['language'];
  readonly json: boolean;
}

async function carryOut(command: Command, voice: Voice): Promise<number> {
  const { terminal, json, language } = voice;
  if (command.job === TEMPLATE) {
    const file = await writeTemplate(command);
    const document = JSON.stringify({ job: TEMPLATE, file });
    terminal.out(`${json ? document : fill(reportWords(language).saved, { file })}\n`);
    return DONE;
  }
  const job = jobs.find((one) => one.id === command.job);
  if (job === undefined) throw new RangeError(`no job ${command.job}`);
  const { file } = command;
  return file === null
    ? refuse({ code: 'no-file', facts: { job: job.id } }, voice)
    : runOn(job, { ...command, file }, voice);
}

async function runOn(job: Job, command: Command & { readonly file: string }, voice: Voice): Promise<number> {
  const { terminal, json, language } = voice;
  const { file } = command;
  const progress = progressOn(terminal, reportWords(language));
  progress('reading');
  const wishes = wishesOf(command, terminal);
  const workbook = await openXlsx(await readBytes(file), { codec: zlibCodec });
  const contents = await workbook.read();
  progress('working');
  const proposal = propose(job, contents, wishes);
  if ('refused' in proposal) {
    const facts = { file: path.basename(file), ...proposal.refused.facts };
    const issues = proposal.issues.map((one) => issueOf(one, language));
    return refuse({ ...proposal.refused, facts }, voice, { issues });
  }
  const { opened, plan } = proposal;
  const isWritten = plan.changes.length > 0 && !command.dryRun && (job.writesUnasked || command.out !== null);
  let [written, saved]: [readonly Written[], string | null] = [[], null];
  if (isWritten) {
    progress('writing');
    saved = await outputFile(command.out, file, `${job.id}-${showPeriod(opened.period)}`);
    written = await workbook.write(plan.changes);
    await writeBytes(saved, await workbook.save());
  }
  progress(null);
  const outcome = { opened, issues: plan.issues, written, saved, dryRun: command.dryRun, plan };
  const text = json
    ? JSON.stringify(documentOf(job.id, outcome, wishes))
    : reportLines(outcome, language).join('\n');
  terminal.out(`${text}\n`);
  return plan.issues.some((one) => one.severity === 'error') ? PARTLY : DONE;
}

function wishesOf(command: Command, { now }: Terminal): Wishes {
  const today = dayOfMoment(now);
  const asOf = command.asOf ?? today;
  return {
    period: command.period,
    asOf,
    // Another day is looked at from its end: what happened on it has happened.
    now: asOf === today ? now : momentOf(asOf, MINUTES_A_DAY - 1),
    units: command.units,
    language: command.language,
  };
}

function refuse(refusal: Refusal, voice: Voice, more: Readonly<Record<string, unknown>> = {}): number {
  return say(refusal.code, sayRefusal(refusal, voice.language), voice, more);
}

/** One sentence on standard error; with `--json` the same as a document on standard output too. */
function say(
  code: string,
  message: string,
  voice: Voice,
  more: Readonly<Record<string, unknown>> = {},
): number {
  const { terminal, json } = voice;
  if (json) terminal.out(`${JSON.stringify({ refused: { code, message }, ...more })}\n`);
  // A stage shown on the line makes way for the sentence.
  terminal.err(`${terminal.isWatched ? '\r\u001b[K' : ''}${message}\n`);
  return REFUSED;
}
