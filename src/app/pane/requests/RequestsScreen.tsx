import { useState } from 'react';
import { useSession } from '../context';
import { useScreenStyles } from '../parts/screenStyles';
import { useAnswer } from '../useAnswer';
import { usePlan } from '../usePlan';
import type { CaseMeant } from './caseMeant';
import { RequestCase } from './RequestCase';
import { RequestLog } from './RequestLog';
import { RequestForms } from './RequestForms';
import { RequestList } from './RequestList';
import { useRequestStyles } from './requestStyles';

/** How many departments and people are suggested. */
const NAMES = 30;

/** 诉求: logged in a few clicks, then followed by their clocks until they are closed and visited. */
export default function RequestsScreen() {
  const styles = useScreenStyles();
  const own = useRequestStyles();
  const about = useSession((session) => session.about);
  const [meant, setMeant] = useState<CaseMeant | null>(null);
  const [last, setLast] = useState<CaseMeant | null>(null);
  const forms = usePlan();
  const { answer } = useAnswer('requestForm', { limit: NAMES });
  const isBusy = !['none', 'failed', 'written'].includes(forms.state.at);
  if (answer === null) return null;
  return (
    <div className={styles.root}>
      {meant !== null && (
        <RequestCase
          key={`${meant.ticket} ${meant.row ?? ''}`}
          meant={meant}
          form={answer}
          onBack={() => {
            setLast(meant);
            setMeant(null);
          }}
        />
      )}
      {/* What was typed stays while one looks at another request. */}
      <div hidden={meant !== null} className={meant === null ? own.far : undefined}>
        <RequestLog about={about} form={answer} isPaused={isBusy || meant !== null} isBusy={isBusy} />
        <RequestList form={answer} last={last} onOpen={setMeant} />
        <RequestForms work={forms} />
      </div>
    </div>
  );
}
