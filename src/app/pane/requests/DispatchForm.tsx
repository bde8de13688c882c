import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RequestFormShown } from '../../engine/queries/requestForm';
import type { CaseShown } from '../../engine/queries/requestList';
import type { PlanStep } from './planStep';
import { textOf } from './requestFields';
import { useRequestStyles } from './requestStyles';
import { useRequestWords } from './requestWords';
import { Suggested } from './Suggested';

export interface StepFormProps {
  readonly shown: CaseShown;
  readonly form: RequestFormShown;
  readonly onPlan: (make: PlanStep) => void;
}

/** To whom a request goes 派单. */
export function DispatchForm({ shown, form, onPlan }: StepFormProps) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  const [dept, setDept] = useState(shown.dept);
  const [handler, setHandler] = useState(shown.handler);
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = dept.trim() === '';
  return (
    <div className={styles.stack}>
      <div className={styles.pair}>
        <Suggested
          label={say.dept}
          value={dept}
          among={form.departments}
          onValue={setDept}
          fault={isAsked && isMissing ? say.needs : null}
        />
        <Suggested label={say.handler} value={handler} among={form.handlers} onValue={setHandler} />
      </div>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            setIsAsked(true);
            if (isMissing) return;
            const input = { ticket: shown.ticket, dept: dept.trim(), handler: textOf(handler) };
            onPlan((enter) => enter('dispatch', input));
          }}
        >
          {say['see-plan']}
        </Button>
      </div>
    </div>
  );
}
