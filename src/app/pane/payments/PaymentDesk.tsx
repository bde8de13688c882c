import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PaymentEntry } from '../../../jobs/desk/recordPayment';
import { showDay, dayOfMoment } from '../../../kernel/calendar';
import { yuan } from '../../../kernel/money';
import { fill } from '../../../words/fill';
import type { PaymentFormShown } from '../../engine/queries/paymentForm';
import type { CardShown } from '../../engine/queries/unitCard';
import { usePane } from '../context';
import { DraftFindings } from '../parts/DraftFindings';
import { PlanView } from '../parts/PlanView';
import { useUnitWords } from '../unitCard/unitWords';
import { useClerk } from '../useClerk';
import { useDraft } from '../useDraft';
import { usePlan } from '../usePlan';
import { Allocation } from './Allocation';
import { Owed } from './Owed';
import { PaymentDone } from './PaymentDone';
import { type PaymentFields, paymentInput } from './paymentFields';
import { PaymentForm } from './PaymentForm';
import { usePaymentWords } from './paymentWords';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

interface PaymentDeskProps {
  readonly card: CardShown;
  readonly form: PaymentFormShown;
  readonly onAgain: () => void;
}

/** One payment of one unit: typed, seen, taken. */
export function PaymentDesk({ card, form, onAgain }: PaymentDeskProps) {
  const styles = useStyles();
  const say = usePaymentWords();
  const leftOut = useUnitWords()['left-out'];
  const { now } = usePane().surroundings;
  const [clerk, setClerk] = useClerk();
  const [fields, setFields] = useState<PaymentFields>(() => ({
    ...{ amount: '', isRefund: false, way: 'wechat', day: showDay(dayOfMoment(now())) },
    ...{ payer: null, receiptNo: null, toward: '', items: [], remark: '' },
  }));
  const work = usePlan<PaymentEntry>();
  const isBusy = work.state.at !== 'none' && work.state.at !== 'failed';
  const draft = useDraft('payment', paymentInput(card.unit, fields, clerk), isBusy);
  const { state } = work;
  if (state.at === 'written') {
    const { written, planned } = state;
    return planned.shown && <PaymentDone entry={planned.shown} written={written} onAgain={onAgain} />;
  }
  const entry = draft.planned?.shown ?? null;
  return (
    <div className={styles.root}>
      {card.isLeftOut && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{leftOut}</MessageBarBody>
        </MessageBar>
      )}
      <Owed card={card} />
      <PaymentForm
        {...{ card, form, fields, clerk, entry }}
        onFields={(changed) => {
          setFields({ ...fields, ...changed });
        }}
        onClerk={setClerk}
      />
      <Allocation entry={entry} isCurrent={draft.isCurrent} />
      <DraftFindings draft={draft} />
      <div>
        <Button
          appearance="primary"
          size="large"
          disabled={isBusy || !draft.isCurrent || draft.planned === null}
          onClick={() => {
            if (draft.planned !== null) void work.carryOut(draft.planned);
          }}
        >
          {takeText(entry, say)}
        </Button>
      </div>
      <PlanView work={work} />
    </div>
  );
}

function takeText(entry: PaymentEntry | null, say: ReturnType<typeof usePaymentWords>): string {
  if (entry === null) return say['take-none'];
  const amount = yuan(entry.amount).replace('-', '');
  return fill(entry.amount < 0 ? say['take-refund'] : say.take, { amount });
}
