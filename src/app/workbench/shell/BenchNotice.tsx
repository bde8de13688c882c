import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect } from 'react';
import { workbenchWords } from '../../../words/workbench';
import type { Bench } from './bench';
import type { BenchState } from './benchState';

const SUCCESS_STAYS = 4000;

/** What happened, as a sentence 消息条: refusals stay until they are closed, good news goes by itself. */
export function BenchNotice({ bench, state }: { readonly bench: Bench | null; readonly state: BenchState }) {
  const { notice } = state;
  useEffect(() => {
    if (notice?.intent !== 'success') return undefined;
    const timer = setTimeout(() => bench?.dismiss(), SUCCESS_STAYS);
    return () => {
      clearTimeout(timer);
    };
  }, [bench, notice]);
  if (notice === null) return null;
  return (
    <MessageBar className="bench-notice" intent={notice.intent} layout="multiline">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={workbenchWords(state.language).close}
            icon={<DismissRegular />}
            onClick={() => bench?.dismiss()}
          />
        }
      />
    </MessageBar>
  );
}
