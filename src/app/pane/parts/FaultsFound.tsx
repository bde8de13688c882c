import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { IssueShown } from '../../engine/shown';
import { IssueList } from './IssueList';

interface FaultsFoundProps {
  readonly title: string;
  readonly faults: readonly IssueShown[];
}

/** What the documents' own check found 自检. */
export function FaultsFound({ title, faults }: FaultsFoundProps) {
  const isBad = faults.some(({ severity }) => severity === 'error');
  return (
    <MessageBar intent={isBad ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <IssueList issues={faults} />
      </MessageBarBody>
    </MessageBar>
  );
}
