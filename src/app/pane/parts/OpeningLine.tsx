import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 16px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  amount: { fontVariantNumeric: 'tabular-nums' },
});

interface OpeningLineProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** At the right edge: an amount. */
  readonly amount: string;
  readonly children: ReactNode;
}

/** A line of a list that opens on what is behind it. */
export function OpeningLine({ isOpen, onToggle, amount, children }: OpeningLineProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.line} aria-expanded={isOpen} onClick={onToggle}>
      <span>{children}</span>
      <span className={styles.amount}>{amount}</span>
      {isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
    </button>
  );
}
