import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef, useState } from 'react';
import { fill } from '../../../words/fill';
import { usePane } from '../context';
import { CheckLine } from './CheckLine';
import type { CheckRow } from './checkRows';
import { useCheckWords } from './checkWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  box: {
    height: 'calc(100vh - 350px)',
    minHeight: '260px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inner: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface CheckListProps {
  readonly rows: readonly CheckRow[];
  readonly onFix: (at: readonly number[], confirmed: boolean) => void;
}

/** The issues themselves: thousands of them without lag; arrow keys walk, Enter jumps to the cell. */
export function CheckList({ rows, onFix }: CheckListProps) {
  const styles = useStyles();
  const say = useCheckWords();
  const { viewer } = usePane().surroundings;
  const box = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<number | null>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions go no further than this component
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (i) => (rows[i]?.kind === 'issue' ? 72 : 36),
    overscan: 8,
  });
  const places = issuePlaces(rows);
  const step = (by: 1 | -1): number | null => {
    if (current === null) return places[0] ?? null;
    const next = places.indexOf(current) + by;
    return places[Math.min(Math.max(next, 0), places.length - 1)] ?? null;
  };
  const show = async (i: number | null): Promise<void> => {
    const row = i === null ? undefined : rows[i];
    if (i === null || row?.kind !== 'issue') return;
    setCurrent(i);
    virtual.scrollToIndex(i, { align: 'auto' });
    if (row.issue.sheet !== null) await viewer.goTo(row.issue.sheet, row.issue.cell);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (by === null && event.key !== 'Enter') return;
    event.preventDefault();
    void show(by === null ? current : step(by));
  };
  const at = current === null ? 0 : places.indexOf(current) + 1;
  return (
    <section className={styles.root}>
      <div className={styles.bar}>
        <Button
          size="small"
          icon={<ChevronUpRegular />}
          aria-label={say.previous}
          title={say.previous}
          onClick={() => void show(step(-1))}
        />
        <Button
          size="small"
          icon={<ChevronDownRegular />}
          aria-label={say.next}
          title={say.next}
          onClick={() => void show(step(1))}
        />
        <Caption1 role="status">{fill(say.position, { at, of: places.length })}</Caption1>
      </div>
      {/* One stop for the keyboard: the arrows walk inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as a list scrolls by its arrows */}
      <div
        ref={box}
        className={styles.box}
        role="group"
        aria-label={say.list}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
        tabIndex={0}
        onKeyDown={onKey}
      >
        <div className={styles.inner} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <div
                key={index}
                ref={virtual.measureElement}
                data-index={index}
                className={styles.line}
                style={{ transform: `translateY(${start}px)` }}
              >
                <CheckLine
                  row={row}
                  isCurrent={index === current}
                  onShow={() => void show(index)}
                  onFix={onFix}
                />
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}

function issuePlaces(rows: readonly CheckRow[]): readonly number[] {
  return rows.flatMap(({ kind }, i) => (kind === 'issue' ? [i] : []));
}
