import { makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../context';
import { screensOf } from '../roles';
import { screenIds } from '../screenIds';
import { CheckBadge } from './CheckBadge';
import { useHomeWords } from './homeWords';
import { RegistersFound } from './RegistersFound';
import { Tiles } from './Tiles';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

/** 首页: what one does most, and at a glance what was recognised and what is wrong. */
export function Home() {
  const styles = useStyles();
  const words = useHomeWords();
  const role = useSession((session) => session.role);
  const opened = useSession((session) => session.opened);
  if (role === null) {
    return (
      <div className={styles.root}>
        <Welcome />
      </div>
    );
  }
  const mine = screensOf[role];
  const others = screenIds.filter((id) => id !== 'home' && !mine.includes(id));
  return (
    <div className={styles.root}>
      {opened !== null && <CheckBadge opened={opened} />}
      <Tiles title={words['mine-title']} of={mine} isLarge />
      <Tiles title={words['others-title']} of={others} isLarge={false} />
      {opened !== null && <RegistersFound opened={opened} />}
    </div>
  );
}
