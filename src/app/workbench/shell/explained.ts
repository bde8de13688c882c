import { HostError } from '../../../host/workbook';
import { fill } from '../../../words/fill';
import { sayHostError } from '../../../words/say';
import { workbenchWords } from '../../../words/workbench';
import type { BenchStore } from './benchState';

/** Shows an error as a sentence. What a host refuses has its own; anything else is a bug, and is reported as one too. */
export function explained(store: BenchStore, error: unknown, file = store.getState().file ?? ''): void {
  const { language } = store.getState();
  let text = '';
  if (error instanceof HostError) {
    text = sayHostError({ code: error.code, facts: { file, ...error.facts } }, language);
  } else {
    const what = error instanceof Error ? error.message : String(error);
    text = fill(workbenchWords(language)['went-wrong'], { what });
    reportError(error);
  }
  store.setState({ busy: null, notice: { intent: 'error', text } });
}
