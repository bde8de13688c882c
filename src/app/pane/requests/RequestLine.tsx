import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef } from 'react';
import type { CaseShown } from '../../engine/queries/requestList';
import { fill } from '../../../words/fill';
import type { CaseMeant } from './caseMeant';
import { type RequestWords, useRequestWords } from './requestWords';
import { useRequestStyles } from './requestStyles';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 16px',
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
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: {
    display: 'block',
    // Two lines tell what it is about; the rest is a click away.
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    lineHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
});

interface RequestLineProps {
  readonly one: CaseShown;
  readonly isLast: boolean;
  readonly onOpen: (meant: CaseMeant) => void;
}

/** A request of the list: what, where, whose turn and how long still. */
export function RequestLine({ one, isLast, onOpen }: RequestLineProps) {
  const styles = useStyles();
  const own = useRequestStyles();
  const say = useRequestWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isLast) button.current?.focus();
  }, [isLast]);
  const { ticket, kindName, level, unit, content, dept, handler, state, place } = one;
  const clock = state === 'overdue' || state === 'closedLate' ? own.late : own.quiet;
  return (
    <li className={styles.item}>
      <button
        ref={button}
        type="button"
        className={styles.line}
        onClick={() => {
          onOpen({ ticket, sheet: place?.sheet ?? null, row: place?.row ?? null });
        }}
      >
        <span>
          <Text weight="semibold">
            {[kindName, level].filter((text) => text !== '').join('·')}　{unit}
          </Text>
          <span className={styles.content}>{content}</span>
          <Caption1 className={clock}>{clockText(one, say)}</Caption1>
          <Caption1 className={own.quiet}>
            {'　'}
            {[dept, handler, ticket].filter((text) => text !== '').join(' ')}
          </Caption1>
        </span>
        <ChevronRightRegular aria-hidden />
      </button>
    </li>
  );
}

/** How a request stands by its clock, in words. */
export function clockText({ state, due, overdueDays }: CaseShown, say: RequestWords): string {
  if (state === 'open') return due === null ? say['clock-none'] : fill(say['clock-open'], { due });
  return fill(say[`clock-${state}`], { n: overdueDays });
}
