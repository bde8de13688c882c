import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import type { Written } from '../../../host/workbook';
import { fill } from '../../../words/fill';
import { usePane, useShellWords } from '../context';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: { display: 'flex', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface WriteResultProps {
  readonly written: readonly Written[];
  readonly onClose: () => void;
  /** Whether it is there to be printed. */
  readonly prints?: boolean;
  /** Told when it was taken back: what was said of it holds no more. */
  readonly onUndone?: () => void;
}

/** What was written 写入结果: each sheet a click away, ready to print, and the whole of it undone in one. */
export function WriteResult({ written, onClose, prints = false, onUndone }: WriteResultProps) {
  const styles = useStyles();
  const words = useShellWords();
  const { surroundings, session } = usePane();
  const [undone, setUndone] = useState<readonly string[] | null>(null);
  const changed = written.filter((one) => one.added + one.changed > 0);
  const undo = async (): Promise<void> => {
    const sheets = await surroundings.engine.undo();
    setUndone(sheets);
    if (sheets.length > 0) onUndone?.();
    await session.do.read();
  };
  if (undone !== null) {
    const text = undone.length === 0 ? words['undo-none'] : fill(words.undone, { sheets: undone.join('、') });
    return (
      <MessageBar intent={undone.length === 0 ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.root}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>
            {changed.length === 0 ? words['write-same'] : fill(words['write-done'], { n: changed.length })}
          </MessageBarTitle>
          <ul className={styles.list}>
            {written.map(({ sheet }, i) => (
              <SheetLink key={i} sheet={sheet} />
            ))}
          </ul>
          {prints && surroundings.preview === null && words['print-here']}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.buttons}>
        {changed.length > 0 && (
          <Button icon={<ArrowUndoRegular />} onClick={() => void undo()}>
            {words.undo}
          </Button>
        )}
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </div>
  );
}

function SheetLink({ sheet }: { readonly sheet: string }) {
  const styles = useStyles();
  const words = useShellWords();
  const { preview, viewer } = usePane().surroundings;
  return (
    <li className={styles.line}>
      <Link as="button" onClick={() => void viewer.goTo(sheet, null)}>
        {sheet}
      </Link>
      {preview !== null && (
        <Link
          as="button"
          onClick={() => {
            preview(sheet);
          }}
        >
          {words['print-sheet']}
        </Link>
      )}
    </li>
  );
}
