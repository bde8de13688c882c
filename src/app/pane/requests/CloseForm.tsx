import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { StepFormProps } from './DispatchForm';
import { textOf } from './requestFields';
import { useRequestStyles } from './requestStyles';
import { useRequestWords } from './requestWords';
import { Suggested } from './Suggested';

/** What came of a request 办结. */
export function CloseForm({ shown, form, onPlan }: StepFormProps) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  const [result, setResult] = useState('');
  const [process, setProcess] = useState('');
  const [handler, setHandler] = useState(shown.handler);
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = result.trim() === '';
  return (
    <div className={styles.stack}>
      <Field
        label={say.result}
        required
        {...(isAsked && isMissing ? { validationMessage: say.needs, validationState: 'error' as const } : {})}
      >
        <Textarea
          rows={2}
          resize="vertical"
          value={result}
          onChange={(_, { value }) => {
            setResult(value);
          }}
        />
      </Field>
      <Suggested label={say.handler} value={handler} among={form.handlers} onValue={setHandler} />
      <Field label={say.process}>
        <Textarea
          rows={2}
          resize="vertical"
          value={process}
          onChange={(_, { value }) => {
            setProcess(value);
          }}
        />
      </Field>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            setIsAsked(true);
            if (isMissing) return;
            const { ticket } = shown;
            const input = {
              ticket,
              result: result.trim(),
              handler: textOf(handler),
              process: textOf(process),
            };
            onPlan((enter) => enter('close', input));
          }}
        >
          {say['see-plan']}
        </Button>
      </div>
    </div>
  );
}
