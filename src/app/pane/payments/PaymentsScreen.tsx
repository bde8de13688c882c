import { Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession, useShellWords } from '../context';
import { useScreenStyles } from '../parts/screenStyles';
import { UnitChooser } from '../parts/UnitChooser';
import { useAnswer } from '../useAnswer';
import { useUnitWords } from '../unitCard/unitWords';
import { PaymentDesk } from './PaymentDesk';
import { usePaymentWords } from './paymentWords';

/** 收款: what a unit owes, what a payment would do to it before it is saved, then its receipt. */
export default function PaymentsScreen() {
  const styles = useScreenStyles();
  const say = usePaymentWords();
  const shell = useShellWords();
  const none = useUnitWords().none;
  const about = useSession((session) => session.about);
  const [unit, setUnit] = useState(about);
  const [turn, setTurn] = useState(0);
  const card = useAnswer('unitCard', unit === null ? null : { unit });
  const form = useAnswer('paymentForm', unit === null ? null : { unit });
  const isKnown = unit !== null && card.answer?.unit === unit && form.answer !== null;
  return (
    <div className={styles.root}>
      <UnitChooser unit={unit} onUnit={setUnit} change={say.change} isHeading />
      {unit === null && <Text className={styles.quiet}>{say.intro}</Text>}
      {unit !== null && !isKnown && (card.isAsking || form.isAsking) && (
        <Spinner size="small" label={shell.working} />
      )}
      {unit !== null && card.answer === null && !card.isAsking && (
        <Text role="alert">{card.failure ?? none}</Text>
      )}
      {isKnown && (
        <PaymentDesk
          key={`${unit} ${turn}`}
          card={card.answer}
          form={form.answer}
          onAgain={() => {
            setTurn(turn + 1);
            setUnit(null);
          }}
        />
      )}
    </div>
  );
}
