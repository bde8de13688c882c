import { Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../../words/fill';
import type { IssueWithFix } from '../../engine/queries/issues';
import { useShellWords } from '../context';
import { SeverityIcon } from '../parts/IssueLine';
import type { CheckRow } from './checkRows';
import { useCheckWords } from './checkWords';

const useStyles = makeStyles({
  sheet: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    display: 'flex',
    justifyContent: 'space-between',
  },
  group: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  issue: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  text: {
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    padding: 0,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  place: { color: tokens.colorNeutralForeground2, display: 'block' },
  fix: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

interface CheckLineProps {
  readonly row: CheckRow;
  readonly isCurrent: boolean;
  readonly onShow: () => void;
  readonly onFix: (at: readonly number[], confirmed: boolean) => void;
}

/** A line of the list: a sheet, a group with its corrections, or an issue. */
export function CheckLine({ row, isCurrent, onShow, onFix }: CheckLineProps) {
  const styles = useStyles();
  const say = useCheckWords();
  const shell = useShellWords();
  switch (row.kind) {
    case 'sheet':
      return (
        <div className={styles.sheet}>
          <Body1Strong as="h2">{row.sheet === '' ? say['sheet-none'] : row.sheet}</Body1Strong>
          <Caption1>{row.count}</Caption1>
        </div>
      );
    case 'severity':
      return (
        <div className={styles.group}>
          <SeverityIcon severity={row.severity} />
          <Caption1>{fill(say.group, { severity: shell[row.severity], n: row.count })}</Caption1>
          {row.fixable.length > 0 && (
            <Button
              size="small"
              onClick={() => {
                onFix(row.fixable, false);
              }}
            >
              {fill(say['fix-group'], { n: row.fixable.length })}
            </Button>
          )}
        </div>
      );
    case 'issue':
      return <IssueRow issue={row.issue} {...{ isCurrent, onShow, onFix }} />;
  }
}

function IssueRow({
  issue: { at, code, severity, sheet, cell, sentence, fix },
  isCurrent,
  onShow,
  onFix,
}: { readonly issue: IssueWithFix } & Pick<CheckLineProps, 'isCurrent' | 'onShow' | 'onFix'>) {
  const styles = useStyles();
  const say = useCheckWords();
  return (
    <div className={mergeClasses(styles.issue, isCurrent && styles.current)}>
      <SeverityIcon severity={severity} />
      <div>
        <button type="button" className={styles.text} onClick={onShow} aria-current={isCurrent}>
          {sentence}
          <Caption1 className={styles.place}>
            {[code, sheet === null ? null : cell === null ? sheet : `${sheet}!${cell}`]
              .filter((part) => part !== null)
              .join('　')}
          </Caption1>
        </button>
        {fix !== null && (
          <div className={styles.fix}>
            <Caption1>
              {fix.certain ? say['fix-sure'] : say['fix-ask']}　
              {fill(say['fix-preview'], { before: fix.before, after: fix.after })}
            </Caption1>
            <Button
              size="small"
              onClick={() => {
                onFix([at], true);
              }}
            >
              {say.fix}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
