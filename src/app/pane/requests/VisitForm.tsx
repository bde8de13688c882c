import { Button, Checkbox, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { VisitInput } from '../../../jobs/desk/recordVisit';
import { Choices } from '../parts/Choices';
import { useClerk } from '../useClerk';
import type { StepFormProps } from './DispatchForm';
import { textOf } from './requestFields';
import { useRequestStyles } from './requestStyles';
import { useRequestWords } from './requestWords';
import { Suggested } from './Suggested';

/** What the return visit 回访 found. */
export function VisitForm({ shown, form, onPlan }: StepFormProps) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  const [visitor, setVisitor] = useClerk();
  const [way, setWay] = useState<NonNullable<VisitInput['way']>>('phone');
  const [score, setScore] = useState<VisitInput['score']>(null);
  const [opinion, setOpinion] = useState('');
  const [isFollowed, setIsFollowed] = useState<boolean | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  // Whoever is dissatisfied is to be heard again (REQ-013).
  const follow = isFollowed ?? score === 'bad';
  return (
    <div className={styles.stack}>
      <Choices label={say.score} choices={form.scores} chosen={score} onChoose={setScore} />
      {isAsked && score === null && (
        <Text role="alert" className={styles.late}>
          {say.needs}
        </Text>
      )}
      <Choices label={say['visit-way']} choices={form.visitWays} chosen={way} onChoose={setWay} />
      <Field label={say.opinion}>
        <Textarea
          rows={2}
          resize="vertical"
          value={opinion}
          onChange={(_, { value }) => {
            setOpinion(value);
          }}
        />
      </Field>
      <Suggested label={say.visitor} value={visitor} onValue={setVisitor} />
      <Checkbox
        label={say.follow}
        checked={follow}
        onChange={(_, { checked }) => {
          setIsFollowed(checked === true);
        }}
      />
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            setIsAsked(true);
            if (score === null) return;
            const { ticket } = shown;
            const found = { score, way, opinion: textOf(opinion), visitor: textOf(visitor), follow };
            onPlan((enter) => enter('visit', { ticket, ...found }));
          }}
        >
          {say['see-plan']}
        </Button>
      </div>
    </div>
  );
}
