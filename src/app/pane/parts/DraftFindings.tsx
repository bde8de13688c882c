import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { fill } from '../../../words/fill';
import { useShellWords } from '../context';
import type { Draft } from '../useDraft';
import { FaultsFound } from './FaultsFound';
import { PlanContent } from './PlanContent';

/** What there is to say of a draft: why it is refused, what is found in it, what would not be kept, and every cell. */
export function DraftFindings<S>({ draft: { planned, refusal } }: { readonly draft: Draft<S> }) {
  const words = useShellWords();
  if (refusal !== null) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{refusal}</MessageBarBody>
      </MessageBar>
    );
  }
  if (planned === null) return null;
  const lost = planned.cells.filter(({ cell }) => cell === null).map(({ heading }) => heading);
  return (
    <>
      {planned.issues.length > 0 && (
        <FaultsFound
          title={fill(words['plan-issues'], { n: planned.issues.length })}
          faults={planned.issues}
        />
      )}
      {lost.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{`${lost.join('、')}：${words['plan-not-kept']}`}</MessageBarBody>
        </MessageBar>
      )}
      <Accordion collapsible>
        <AccordionItem value="cells">
          <AccordionHeader>{words['plan-cells']}</AccordionHeader>
          <AccordionPanel>
            <PlanContent planned={{ ...planned, issues: [] }} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}
