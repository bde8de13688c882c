import {
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { fill } from '../../../words/fill';
import { sayRefusal } from '../../../words/say';
import type { Opened } from '../../engine/shown';
import { usePane, useSession, useShellWords } from '../context';
import { useHomeWords } from './homeWords';

const useStyles = makeStyles({
  title: { marginRight: tokens.spacingHorizontalS },
});

/** What the last check found, in one line; the whole of it is a click away. */
export default function CheckBadge({ opened }: { readonly opened: Opened }) {
  const styles = useStyles();
  const words = useHomeWords();
  const shell = useShellWords();
  const { session } = usePane();
  const language = useSession((state) => state.language);
  const { counts, leftOut, refused } = opened;
  if (refused !== null) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{sayRefusal(refused, language)}</MessageBarBody>
      </MessageBar>
    );
  }
  const { error: errors, warning: warnings, note: notes } = counts;
  const isClean = errors + warnings + notes === 0;
  const intent = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'success';
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>
          {opened.community ?? shell['screen-check']}
        </MessageBarTitle>
        <Link
          as="button"
          inline
          onClick={() => {
            session.do.goTo('check');
          }}
        >
          {isClean ? words['check-clean'] : fill(words['check-found'], { errors, warnings, notes })}
        </Link>
        {leftOut.length > 0 && <div>{fill(words['check-left-out'], { n: leftOut.length })}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
