import type { PlanStep } from './planStep';
import { Divider } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseDetail } from '../../engine/queries/requestCase';
import type { RequestFormShown } from '../../engine/queries/requestForm';
import type { Entry } from '../../../jobs/desk/entry';
import { Choices } from '../parts/Choices';
import { PlanView } from '../parts/PlanView';
import { useEnter } from '../useEnter';
import { usePlan } from '../usePlan';
import { CloseForm } from './CloseForm';
import { DispatchForm } from './DispatchForm';
import { useRequestStyles } from './requestStyles';
import { useRequestWords } from './requestWords';
import { VisitForm } from './VisitForm';

type Step = 'dispatch' | 'finish' | 'visit-log';

interface CaseStepsProps {
  readonly detail: CaseDetail;
  readonly form: RequestFormShown;
}

/** The next step of a request: handed on, closed, or visited when it is closed. */
export function CaseSteps({ detail: { shown, isVisited }, form }: CaseStepsProps) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  const enter = useEnter();
  const work = usePlan<Entry>();
  const [chosen, setChosen] = useState<Step | null>(null);
  const steps: readonly Step[] = shown.isClosed ? ['visit-log'] : ['dispatch', 'finish'];
  const first = shown.isClosed ? (isVisited ? null : 'visit-log') : shown.dept === '' ? 'dispatch' : 'finish';
  const step = chosen !== null && steps.includes(chosen) ? chosen : first;
  const isShown = work.state.at === 'none' || work.state.at === 'failed';
  const plan = (make: PlanStep): void =>
    void work.make(async () => {
      const planned = await make(enter);
      if (planned === null) throw new Error('a plan that is always wanted');
      return planned;
    });
  const { ticket } = shown;
  return (
    <section className={styles.stack}>
      <Divider />
      {isShown && (
        <>
          <Choices
            label={say.steps}
            choices={steps.map((key) => ({ key, name: say[key] }))}
            chosen={step}
            onChoose={setChosen}
          />
          {step === 'dispatch' && <DispatchForm key={ticket} shown={shown} form={form} onPlan={plan} />}
          {step === 'finish' && <CloseForm key={ticket} shown={shown} form={form} onPlan={plan} />}
          {step === 'visit-log' && <VisitForm key={ticket} shown={shown} form={form} onPlan={plan} />}
        </>
      )}
      <PlanView work={work} />
    </section>
  );
}
