import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { RequestEntry } from '../../../jobs/desk/logRequest';
import type { RequestFormShown } from '../../engine/queries/requestForm';
import { DraftFindings } from '../parts/DraftFindings';
import { PlanView } from '../parts/PlanView';
import { useClerk } from '../useClerk';
import { useDraft } from '../useDraft';
import { usePlan } from '../usePlan';
import { RequestDone } from './RequestDone';
import { blankRequest, requestInput } from './requestFields';
import { RequestForm } from './RequestForm';
import { useRequestStyles } from './requestStyles';
import { RequestTerms } from './RequestTerms';
import { useRequestWords } from './requestWords';

interface RequestLogProps {
  /** The unit to begin with. */
  readonly about: string | null;
  readonly form: RequestFormShown;
  /** Another plan is looked at. */
  readonly isPaused: boolean;
  /** … in sight of the form. */
  readonly isBusy: boolean;
}

/** A new request: typed, with what it is to be met by, saved with one click. */
export function RequestLog({ about, form, isPaused, isBusy }: RequestLogProps) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  const [clerk, setClerk] = useClerk();
  const [fields, setFields] = useState(() => blankRequest(about));
  const work = usePlan<RequestEntry>();
  const { state } = work;
  const isAtWork = state.at !== 'none' && state.at !== 'failed';
  const draft = useDraft('request', requestInput(fields, clerk), isPaused || isAtWork);
  const again = (): void => {
    setFields(blankRequest(null, fields.channel));
    work.drop();
  };
  if (state.at === 'written' && state.planned.shown !== null) {
    return <RequestDone entry={state.planned.shown} written={state.written} onAgain={again} />;
  }
  const entry = draft.planned?.shown ?? null;
  return (
    <section className={styles.stack}>
      <Subtitle2 as="h2">{say.log}</Subtitle2>
      <RequestForm
        {...{ form, fields, clerk, entry }}
        onFields={(changed) => {
          setFields((before) => ({ ...before, ...changed }));
        }}
        onClerk={setClerk}
      />
      <RequestTerms entry={entry} isCurrent={draft.isCurrent} />
      <DraftFindings draft={draft} />
      <div className={styles.row}>
        <Button
          appearance="primary"
          size="large"
          disabled={!draft.isCurrent || draft.planned === null}
          onClick={() => {
            if (draft.planned !== null) void work.carryOut(draft.planned);
          }}
        >
          {say.save}
        </Button>
        {isBusy && <Text className={styles.quiet}>{say.busy}</Text>}
      </div>
      <PlanView work={work} prints />
    </section>
  );
}
