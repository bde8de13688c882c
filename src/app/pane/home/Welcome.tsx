import { Body1, Body1Strong, Button, Caption1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { usePane } from '../context';
import { roles } from '../roles';
import { useHomeWords } from './homeWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL },
  roles: { display: 'grid', gap: tokens.spacingVerticalS },
  role: {
    display: 'grid',
    textAlign: 'left',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The first run 首次使用: what this is, in four sentences, and what one does here. */
export function Welcome() {
  const styles = useStyles();
  const words = useHomeWords();
  const { session, surroundings } = usePane();
  const { openSample } = surroundings;
  return (
    <div className={styles.root}>
      <Title3 as="h2">{words['welcome-title']}</Title3>
      <Body1>{words['welcome-text']}</Body1>
      <div className={styles.roles}>
        <Body1Strong>{words['welcome-role']}</Body1Strong>
        {roles.map((role) => (
          <button
            key={role}
            type="button"
            className={styles.role}
            onClick={() => {
              session.do.workAs(role);
            }}
          >
            <Body1Strong>{words[`role-${role}`]}</Body1Strong>
            <Caption1 className={styles.quiet}>{words[`role-${role}-text`]}</Caption1>
          </button>
        ))}
      </div>
      {openSample !== null && <Button onClick={() => void openSample()}>{words.sample}</Button>}
    </div>
  );
}
