import type { CaseMeant } from './caseMeant';
import { Button, Caption1, Text, Title3 } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useState } from 'react';
import type { CaseDetail } from '../../engine/queries/requestCase';
import type { RequestFormShown } from '../../engine/queries/requestForm';
import { fill } from '../../../words/fill';
import { usePane } from '../context';
import { focusFirst } from '../parts/focusFirst';
import { useAnswer } from '../useAnswer';
import { CaseFields } from './CaseFields';
import { CaseSteps } from './CaseSteps';
import { clockText } from './RequestLine';
import { useRequestStyles } from './requestStyles';
import { useRequestWords } from './requestWords';

interface RequestCaseProps {
  readonly meant: CaseMeant;
  readonly form: RequestFormShown;
  readonly onBack: () => void;
}

/** One request: all that is known of it, and the next step. */
export function RequestCase({ meant, form, onBack }: RequestCaseProps) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  const [showPhone, setShowPhone] = useState(false);
  const { answer, isAsking } = useAnswer('requestCase', { ...meant, showPhone });
  return (
    <article className={styles.stack} aria-label={meant.ticket}>
      <div ref={focusFirst}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {say.back}
        </Button>
      </div>
      {answer === null && !isAsking && <Text role="alert">{say['no-case']}</Text>}
      {answer !== null && (
        <>
          <Heading detail={answer} />
          <CaseFields
            detail={answer}
            isPhoneShown={showPhone}
            onPhone={() => {
              setShowPhone(!showPhone);
            }}
          />
          <CaseSteps detail={answer} form={form} />
        </>
      )}
    </article>
  );
}

function Heading({
  detail: { shown, cell, replyDue, arriveDue, visitDue },
}: {
  readonly detail: CaseDetail;
}) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  const { viewer } = usePane().surroundings;
  const dues = [
    [say.reply, replyDue],
    [say.arrive, arriveDue],
    [say.visit, visitDue],
  ] as const;
  const isLate = shown.state === 'overdue' || shown.state === 'closedLate';
  return (
    <div>
      <Title3 as="h2" block>
        {[shown.kindName, shown.level].filter((text) => text !== '').join('·')}　{shown.unit}
      </Title3>
      <Text block className={isLate ? styles.late : styles.quiet}>
        {clockText(shown, say)}
      </Text>
      {dues.map(
        ([label, due]) =>
          due !== null && (
            <Caption1 key={label} block className={styles.quiet}>
              {label}　{fill(say.before, { at: due })}
            </Caption1>
          ),
      )}
      {cell !== null && (
        <Button size="small" onClick={() => void viewer.goTo(cell.sheet, cell.cell)}>
          {say['go-to']}
        </Button>
      )}
    </div>
  );
}
