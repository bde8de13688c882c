import type { ReportWords } from './report';
import type { Terminal } from './terminal';

export type Stage = 'reading' | 'working' | 'writing';

/** Shows which stage a job is in, on one line that goes when it is done; to a person only, never into a pipe. */
export function progressOn(terminal: Terminal, words: ReportWords): (stage: Stage | null) => void {
  if (!terminal.isWatched) return () => undefined;
  const names = { reading: words.reading, working: words.working, writing: words.writing } as const;
  return (stage) => {
    terminal.err(`\r\u001b[K${stage === null ? '' : names[stage]}`);
  };
}
