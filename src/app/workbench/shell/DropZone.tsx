import { useEffect, useState } from 'react';
import type { WorkbenchWords } from '../../../words/workbench';
import type { Bench } from './bench';
import { waitingOf } from './pickFile';

/** Takes a workbook that is dropped anywhere on the page 拖放. */
export function DropZone({ bench, words }: { readonly bench: Bench | null; readonly words: WorkbenchWords }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const file = files[0];
      if (files.length > 1) bench?.store.setState({ notice: { intent: 'warning', text: words['one-file'] } });
      else if (file !== undefined) void bench?.open(waitingOf(file));
    };
    // Before the grid sees them: it would take a file for something to paste.
    const options = { capture: true };
    window.addEventListener('dragover', over, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    return () => {
      window.removeEventListener('dragover', over, options);
      window.removeEventListener('dragleave', leave, options);
      window.removeEventListener('drop', drop, options);
    };
  }, [bench, words]);
  return isOver ? <div className="bench-drop">{words.drop}</div> : null;
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}
