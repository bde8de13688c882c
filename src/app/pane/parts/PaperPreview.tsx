import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { SheetShown } from '../../engine/queries/paperSheet';
import { useShellWords } from '../context';

const Pages = lazy(() => import('./PreviewPages'));

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalM },
});

/** A document as it will print, fitted to the width of the pane; drawn by what also prints it. */
export function PaperPreview({ sheet }: { readonly sheet: SheetShown | null }) {
  const styles = useStyles();
  const words = useShellWords();
  const wait = <Spinner size="small" label={words.working} />;
  if (sheet === null) return wait;
  return (
    <div className={styles.root}>
      <Suspense fallback={wait}>
        <Pages sheet={sheet} />
      </Suspense>
    </div>
  );
}
