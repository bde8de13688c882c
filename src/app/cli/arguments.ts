import { parseArgs } from 'node:util';
import { type Day, parseDay, parsePeriod, type Period } from '../../kernel/calendar';
import type { Language } from '../../kernel/label';
import type { Refusal, RefusalCode } from '../../words/say';
import { errorCode } from './errorCode';

/** The command line as understood 命令行. */
export interface Command {
  readonly job: string;
  readonly file: string | null;
  readonly period: Period | null;
  readonly asOf: Day | null;
  readonly out: string | null;
  readonly units: readonly string[];
  readonly language: Language;
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly sample: boolean;
}

const OPTIONS = {
  period: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string', short: 'o' },
  units: { type: 'string', multiple: true },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  sample: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments: a command, the first thing not understood, or the wish for help. */
export function readArguments(args: readonly string[], jobs: readonly string[]): Command | Refusal | 'help' {
  const given = parsed(args);
  if (given === null)
    return refusal('bad-option', { option: badOption(args), options: optionNames().join(' ') });
  const { values, positionals } = given;
  const [job, ...files] = positionals;
  if (values.help === true || job === 'help') return 'help';
  if (job === undefined) return refusal('no-job', { jobs: jobs.join(' ') });
  if (!jobs.includes(job)) return refusal('unknown-job', { job, jobs: jobs.join(' ') });
  if (files.length > 1) return refusal('two-files', { n: String(files.length), files: files.join(' ') });
  const { lang = 'zh', period = null, 'as-of': asOf = null } = values;
  if (lang !== 'zh' && lang !== 'en') return refusal('bad-language', { value: lang });
  const month = period === null ? null : parsePeriod(period);
  if (period !== null && month === null) return refusal('bad-period', { value: period });
  const day = asOf === null ? null : parseDay(asOf);
  if (asOf !== null && day === null) return refusal('bad-day', { value: asOf });
  return {
    job,
    file: files[0] ?? null,
    period: month,
    asOf: day,
    out: values.out ?? null,
    units: (values.units ?? []).flatMap((list) => list.split(/[,，、\s]+/u)).filter((unit) => unit !== ''),
    language: lang,
    json: values.json ?? false,
    dryRun: values['dry-run'] ?? false,
    sample: values.sample ?? false,
  };
}

/** The language asked for, wherever it stands and whatever else is wrong: refusals are said in it too. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'zh';
}

type Given = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;

function parsed(args: readonly string[]): Given | null {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (errorCode(error).startsWith('ERR_PARSE_ARGS')) return null;
    throw error;
  }
}

function refusal(code: RefusalCode, facts: Refusal['facts']): Refusal {
  return { code, facts };
}

function optionNames(): string[] {
  return Object.keys(OPTIONS).map((name) => `--${name}`);
}

function badOption(args: readonly string[]): string {
  const names = new Set([...optionNames(), '-o', '-h']);
  return args.find((arg) => arg.startsWith('-') && !names.has(arg.split('=')[0] ?? '')) ?? args.join(' ');
}
