import { Button, Caption1, Subtitle2 } from '@fluentui/react-components';
import { usePane } from '../context';
import { inTurn } from '../inTurn';
import { PlanView } from '../parts/PlanView';
import { useRequestStyles } from './requestStyles';
import type { PlanWork } from '../usePlan';
import { useRequestWords } from './requestWords';

/** The month's log and its forms, made by the job of that name. */
export function RequestForms({ work }: { readonly work: PlanWork<null> }) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  const { engine } = usePane().surroundings;
  return (
    <section className={styles.stack}>
      <Subtitle2 as="h2">{say.forms}</Subtitle2>
      <Caption1 className={styles.quiet}>{say['forms-hint']}</Caption1>
      <div>
        <Button
          onClick={() => void work.make(() => inTurn(engine, () => engine.plan('requests', { units: [] })))}
        >
          {say['forms-make']}
        </Button>
      </div>
      <PlanView work={work} />
    </section>
  );
}
