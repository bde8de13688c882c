import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Written } from '../../../host/workbook';
import { fill } from '../../../words/fill';
import type { CellChange, Planned } from '../../engine/shown';
import { useShellWords } from '../context';
import { IssueList } from './IssueList';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  what: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  change: {
    display: 'grid',
    gap: '2px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** What a plan would do, sheet by sheet and cell by cell; whom it leaves out and why. */
export function PlanContent<S>({ planned }: { readonly planned: Planned<S> }) {
  const styles = useStyles();
  const words = useShellWords();
  const { sheets, cells, leftOut, issues } = planned;
  if (planned.id === 0) return <Text>{words['plan-nothing']}</Text>;
  const blocked = leftOut.length > 0;
  return (
    <>
      <Subtitle2 as="h2">{words['plan-title']}</Subtitle2>
      <ul className={styles.list}>
        {sheets.map((sheet, i) => (
          <SheetLine key={i} written={sheet} />
        ))}
      </ul>
      {cells.length > 0 && <Cells cells={cells} />}
      {(blocked || issues.length > 0) && (
        <Accordion multiple collapsible>
          {blocked && (
            <AccordionItem value="left-out">
              <AccordionHeader>{fill(words['plan-left-out'], { n: leftOut.length })}</AccordionHeader>
              <AccordionPanel>
                <ul className={styles.list}>
                  {leftOut.map(({ unit, why }) => (
                    <li key={unit}>
                      <strong>{unit}</strong>　{why}
                    </li>
                  ))}
                </ul>
              </AccordionPanel>
            </AccordionItem>
          )}
          {issues.length > 0 && (
            <AccordionItem value="issues">
              <AccordionHeader>{fill(words['plan-issues'], { n: issues.length })}</AccordionHeader>
              <AccordionPanel>
                <IssueList issues={issues} />
              </AccordionPanel>
            </AccordionItem>
          )}
        </Accordion>
      )}
      <Caption1 className={styles.note}>{words['plan-only']}</Caption1>
    </>
  );
}

function SheetLine({ written: { sheet, rows, added, changed } }: { readonly written: Written }) {
  const styles = useStyles();
  const words = useShellWords();
  const parts = [
    ...(added > 0 ? [fill(words['plan-sheet-new'], { added })] : []),
    ...(changed > 0 ? [fill(words['plan-sheet-changed'], { changed })] : []),
    ...(added + changed === 0 ? [words['plan-sheet-same']] : []),
    fill(words['plan-rows'], { rows }),
  ];
  return (
    <li className={styles.line}>
      <Text weight="semibold">{sheet}</Text>
      <span className={styles.what}>{parts.join(' · ')}</span>
    </li>
  );
}

function Cells({ cells }: { readonly cells: readonly CellChange[] }) {
  const styles = useStyles();
  const words = useShellWords();
  return (
    <>
      <Subtitle2 as="h3">{words['plan-cells']}</Subtitle2>
      <ul className={styles.list}>
        {cells.map(({ sheet, cell, heading, before, after }, i) => (
          <li key={i} className={styles.change}>
            <Caption1 className={styles.note}>
              {[sheet, cell, heading].filter((part) => part !== null && part !== '').join(' · ')}
            </Caption1>
            <span>
              {before !== '' && <span className={styles.before}>{before}</span>}
              {before !== '' && ' → '}
              {after === '' ? words['plan-empty'] : after}
            </span>
            {cell === null && <Caption1>{words['plan-not-kept']}</Caption1>}
          </li>
        ))}
      </ul>
    </>
  );
}
