import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Written } from '../../../host/workbook';
import type { PaymentEntry } from '../../../jobs/desk/recordPayment';
import { yuan } from '../../../kernel/money';
import { fill } from '../../../words/fill';
import { focusFirst } from '../parts/focusFirst';
import { WriteResult } from '../parts/WriteResult';
import { Allocation } from './Allocation';
import { usePaymentWords } from './paymentWords';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

interface PaymentDoneProps {
  readonly entry: PaymentEntry;
  readonly written: readonly Written[];
  readonly onAgain: () => void;
}

/** A payment taken: what goes onto the receipt, the way back, and the next one. */
export function PaymentDone({ entry, written, onAgain }: PaymentDoneProps) {
  const styles = useStyles();
  const say = usePaymentWords();
  const [isUndone, setIsUndone] = useState(false);
  const amount = yuan(entry.amount).replace('-', '');
  return (
    <div className={styles.root}>
      {!isUndone && (
        <div role="status">
          <Title3 as="h2" block>
            {fill(entry.amount < 0 ? say['done-refund'] : say.done, { amount })}
          </Title3>
          <Text block>{fill(say['done-no'], { no: entry.receiptNo })}</Text>
          <Text block>{entry.capital}</Text>
        </div>
      )}
      <div ref={focusFirst}>
        <Button appearance="primary" onClick={onAgain}>
          {say.again}
        </Button>
      </div>
      <WriteResult
        written={written}
        onClose={onAgain}
        onUndone={() => {
          setIsUndone(true);
        }}
      />
      {!isUndone && <Allocation entry={entry} isCurrent />}
    </div>
  );
}
