import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePane, useSession, useShellWords } from './context';

/** What the person must know whatever screen it is: the workbook cannot be read, or was edited since. */
export default function Tidings() {
  const words = useShellWords();
  const { session } = usePane();
  const failure = useSession((state) => state.failure);
  const isStale = useSession((state) => state.isStale && state.opened !== null);
  if (failure !== null) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{failure}</MessageBarBody>
      </MessageBar>
    );
  }
  if (!isStale) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.do.read()}>
          {words['stale-again']}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
