import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { fill } from '../../../words/fill';
import { workbenchWords } from '../../../words/workbench';
import type { Bench } from './bench';
import type { BenchState } from './benchState';

/** Asks what becomes of unsaved changes before another file is opened. */
export function LeaveDialog({ bench, state }: { readonly bench: Bench | null; readonly state: BenchState }) {
  const words = workbenchWords(state.language);
  if (state.waiting === null || bench === null) return null;
  return (
    <Dialog open modalType="alert" onOpenChange={() => void bench.decide('stay')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words['leave-title']}</DialogTitle>
          <DialogContent>{fill(words['leave-text'], { file: state.file ?? '' })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void bench.decide('save')}>
              {words['leave-save']}
            </Button>
            <Button onClick={() => void bench.decide('drop')}>{words['leave-drop']}</Button>
            <Button onClick={() => void bench.decide('stay')}>{words['leave-stay']}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
