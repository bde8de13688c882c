import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../../words/severity';
import type { IssueShown } from '../../engine/shown';
import { usePane, useShellWords } from '../context';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'start',
  },
  error: { color: tokens.colorPaletteRedForeground1, marginTop: '2px' },
  warning: { color: tokens.colorStatusWarningForeground3, marginTop: '2px' },
  note: { color: tokens.colorNeutralForeground3, marginTop: '2px' },
  place: { color: tokens.colorNeutralForeground2 },
});

/** One issue: how bad, where, what and what to do; the place is a click away. */
export function IssueLine({ issue }: { readonly issue: IssueShown }) {
  const styles = useStyles();
  const { viewer } = usePane().surroundings;
  const { sheet, cell, code, severity, sentence, unit } = issue;
  return (
    <div className={styles.root}>
      <SeverityIcon severity={severity} />
      <div>
        <div>{sentence}</div>
        <Caption1 className={styles.place}>
          {code}
          {unit !== null && !sentence.includes(unit) && `　${unit}`}
          {sheet !== null && '　'}
          {sheet !== null && (
            <Link as="button" inline onClick={() => void viewer.goTo(sheet, cell)}>
              {cell === null ? sheet : `${sheet}!${cell}`}
            </Link>
          )}
        </Caption1>
      </div>
    </div>
  );
}

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const words = useShellWords();
  const Icon = ICONS[severity];
  return <Icon className={styles[severity]} aria-label={words[severity]} role="img" fontSize={16} />;
}

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoRegular };
