import type { FieldProps } from '@fluentui/react-components';
import type { Language } from '../../../kernel/label';
import type { Issue } from '../../../sheet/issue';
import { sayIssue } from '../../../words/say';

/** What a field says is wrong with what is written for it; nothing where nothing is. */
export function faultOf(
  [worst]: readonly Issue[],
  language: Language,
): Pick<FieldProps, 'validationMessage' | 'validationState'> {
  if (worst === undefined) return {};
  return {
    validationMessage: sayIssue(worst, language),
    validationState: worst.severity === 'error' ? 'error' : 'warning',
  };
}
