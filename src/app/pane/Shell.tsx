import {
  Button,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { lazy, Suspense } from 'react';
import { showPeriod } from '../../kernel/calendar';
import { fill } from '../../words/fill';
import { usePane, useSession, useShellWords } from './context';
import { screens } from './screens';

/** What opens over the pane weighs as much as the pane. */
const ScreenMenu = lazy(() => import('./ScreenMenu'));
const Tidings = lazy(() => import('./Tidings'));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: '300px' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Excel lays its own menu button over the top right corner of a pane: 34 × 32 px stay free there.
  inExcel: { paddingRight: '40px' },
  title: {
    flexGrow: 1,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    marginLeft: tokens.spacingHorizontalXS,
  },
  period: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200 },
  progress: { height: '2px' },
  main: { flexGrow: 1, overflowY: 'scroll', overflowX: 'hidden', position: 'relative' },
  wait: { padding: tokens.spacingVerticalXXL },
});

/** The frame of every screen 框架: where one is, the month, everything else a step away. */
export function Shell() {
  const styles = useStyles();
  const words = useShellWords();
  const screen = useSession((session) => session.screen);
  const isOpening = useSession((session) => session.isOpening);
  const Body = screens[screen];
  return (
    <div className={styles.root}>
      <TopBar />
      <div className={styles.progress}>{isOpening && <ProgressBar aria-label={words.opening} />}</div>
      <Suspense>
        <Tidings />
      </Suspense>
      <main className={styles.main} aria-label={words[`screen-${screen}`]}>
        <Suspense fallback={<Spinner className={styles.wait} label={words.working} />}>
          <Body />
        </Suspense>
      </main>
    </div>
  );
}

function TopBar() {
  const styles = useStyles();
  const words = useShellWords();
  const { session, surroundings } = usePane();
  const screen = useSession((state) => state.screen);
  const opened = useSession((state) => state.opened);
  return (
    <div className={mergeClasses(styles.bar, surroundings.place === 'excel' && styles.inExcel)}>
      <Button
        appearance="subtle"
        icon={<HomeRegular />}
        aria-label={words.back}
        title={words.back}
        onClick={() => {
          session.do.goTo('home');
        }}
      />
      <Subtitle2 as="h1" className={styles.title}>
        {screen === 'home' ? words.product : words[`screen-${screen}`]}
      </Subtitle2>
      {opened !== null && (
        <span className={styles.period}>{fill(words.period, { period: showPeriod(opened.period) })}</span>
      )}
      <Button
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        aria-label={words.reread}
        title={words.reread}
        onClick={() => void session.do.read()}
      />
      <Suspense
        fallback={
          <Button appearance="subtle" icon={<NavigationRegular />} aria-label={words.menu} disabled />
        }
      >
        <ScreenMenu />
      </Suspense>
    </div>
  );
}
