import { Button, Text, Title3 } from '@fluentui/react-components';
import { useState } from 'react';
import type { Written } from '../../../host/workbook';
import type { RequestEntry } from '../../../jobs/desk/logRequest';
import { showMoment } from '../../../kernel/calendar';
import { fill } from '../../../words/fill';
import { focusFirst } from '../parts/focusFirst';
import { WriteResult } from '../parts/WriteResult';
import { useRequestStyles } from './requestStyles';
import { useRequestWords } from './requestWords';

interface RequestDoneProps {
  readonly entry: RequestEntry;
  readonly written: readonly Written[];
  readonly onAgain: () => void;
}

/** A request logged: its number to be told, the way back, and the next one. */
export function RequestDone({ entry: { ticket, terms }, written, onAgain }: RequestDoneProps) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  const [isUndone, setIsUndone] = useState(false);
  const { dept, closeDue } = terms;
  return (
    <section className={styles.stack}>
      {!isUndone && (
        <div role="status">
          <Title3 as="h2" block>
            {fill(say.saved, { ticket })}
          </Title3>
          <Text block>
            {closeDue === null ? dept : fill(say['saved-to'], { dept, due: showMoment(closeDue) })}
          </Text>
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
    </section>
  );
}
