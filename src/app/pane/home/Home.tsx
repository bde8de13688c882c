import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useSession } from '../context';
import { screensOf } from '../roles';
import { screenIds } from '../screenIds';
import { useHomeWords } from './homeWords';
import { RegistersFound } from './RegistersFound';
import { Tiles } from './Tiles';
import { Welcome } from './Welcome';

/** It comes with what was found, never before. */
const CheckBadge = lazy(() => import('./CheckBadge'));

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
      <Suspense>{opened !== null && <CheckBadge opened={opened} />}</Suspense>
      <Tiles title={words['mine-title']} of={mine} isLarge />
      <Tiles title={words['others-title']} of={others} isLarge={false} />
      {opened !== null && <RegistersFound opened={opened} />}
    </div>
  );
}
