import type { Language } from '../../kernel/label';
import type { Job } from '../../jobs/job';
import { fill } from '../../words/fill';
import { reportWords } from './report';

/** How the command line is used, with every job by name. */
export function usageText(jobs: readonly Job[], language: Language): string {
  const words = reportWords(language);
  const lines = [
    ...jobs.map(({ id, title }) => [id, title[language]]),
    ['template', words['template-title']],
  ];
  return fill(words.usage, {
    jobs: lines.map(([id = '', title = '']) => `  ${id.padEnd(10)} ${title}`).join('\n'),
  });
}
