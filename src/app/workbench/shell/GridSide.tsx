import { Spinner } from '@fluentui/react-components';
import { type RefObject, useSyncExternalStore } from 'react';
import type { WorkbenchWords } from '../../../words/workbench';
import { Drawings } from '../drawings/Drawings';
import type { Bench } from './bench';
import type { BenchState } from './benchState';

export interface GridSideProps {
  readonly bench: Bench | null;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly state: BenchState;
  readonly words: WorkbenchWords;
}

/** The spreadsheet with its drawings over it. While rows of the open tab are still to come, nothing is typed into it. */
export function GridSide({ bench, place, state, words }: GridSideProps) {
  const seen = useSyncExternalStore(
    bench?.seen.subscribe ?? never,
    () => bench?.seen.getState().seen ?? null,
  );
  const isFilling = seen?.isFilling ?? false;
  return (
    <section className="bench-grid" aria-label={words.grid} data-theme={state.theme}>
      <div className="bench-place" ref={place} inert={isFilling} />
      {seen !== null && <Drawings view={seen.view} frame={seen.frame} />}
      {isFilling && (
        <div className="bench-filling">
          <Spinner size="extra-tiny" label={words['loading-rows']} />
        </div>
      )}
      {state.file === null && (
        <div className="bench-wait">
          <Spinner label={state.busy ?? words['loading-grid']} />
        </div>
      )}
    </section>
  );
}

function never(): () => void {
  return () => undefined;
}
