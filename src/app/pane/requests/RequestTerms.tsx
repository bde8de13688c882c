import { Caption1, mergeClasses, Subtitle2, Text } from '@fluentui/react-components';
import type { RequestEntry } from '../../../jobs/desk/logRequest';
import { showMoment } from '../../../kernel/calendar';
import { fill } from '../../../words/fill';
import { useRequestStyles } from './requestStyles';
import { useRequestWords } from './requestWords';

interface RequestTermsProps {
  readonly entry: RequestEntry | null;
  readonly isCurrent: boolean;
}

/** What a request is to be met by 办理要求, before it is saved. */
export function RequestTerms({ entry, isCurrent }: RequestTermsProps) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  return (
    <section
      className={mergeClasses(styles.box, entry !== null && !isCurrent && styles.old)}
      aria-label={say.terms}
      aria-live="polite"
      aria-busy={!isCurrent}
    >
      <Subtitle2 as="h3">{say.terms}</Subtitle2>
      {entry === null ? <Text className={styles.quiet}>{say['terms-wait']}</Text> : <Terms entry={entry} />}
    </section>
  );
}

function Terms({ entry: { ticket, unit, terms } }: { readonly entry: RequestEntry }) {
  const styles = useRequestStyles();
  const say = useRequestWords();
  const dues = [
    [say.reply, terms.replyDue],
    [say.arrive, terms.arriveDue],
    [say.close, terms.closeDue],
  ] as const;
  const known = dues.filter(([, due]) => due !== null);
  return (
    <>
      <dl className={styles.facts}>
        <dt className={styles.quiet}>{say.ticket}</dt>
        <dd className={styles.fact}>
          {ticket}　{unit}
        </dd>
        {known.map(([label, due]) => (
          <Due
            key={label}
            label={label}
            text={due === null ? '' : fill(say.before, { at: showMoment(due) })}
          />
        ))}
        {known.length === 0 && <Due label={say.close} text={say['no-limit']} />}
      </dl>
      {terms.source !== null && (
        <Caption1 className={styles.quiet}>{fill(say.source, { source: terms.source })}</Caption1>
      )}
    </>
  );
}

function Due({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useRequestStyles();
  return (
    <>
      <dt className={styles.quiet}>{label}</dt>
      <dd className={styles.fact}>{text}</dd>
    </>
  );
}
