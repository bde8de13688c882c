import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Text,
  Title3,
  tokens,
} from '@fluentui/react-components';
import type { CardShown } from '../../engine/queries/unitCard';
import { fill } from '../../../words/fill';
import { usePane } from '../context';
import { UnitBalance } from './UnitBalance';
import { UnitPeople } from './UnitPeople';
import { useUnitWords } from './unitWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  late: { color: tokens.colorPaletteRedForeground1 },
});

/** A unit at a glance. */
export function UnitCard({ card }: { readonly card: CardShown }) {
  const styles = useStyles();
  const say = useUnitWords();
  const { session } = usePane();
  return (
    <article className={styles.root} aria-label={card.unit}>
      <div>
        <Title3 as="h2">{card.unit}</Title3>
        <Caption1 className={styles.quiet} block>
          {card.facts.join(' · ')}
        </Caption1>
      </div>
      {card.isLeftOut && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say['left-out']}</MessageBarBody>
        </MessageBar>
      )}
      <UnitBalance card={card} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            session.do.goTo('payments', card.unit);
          }}
        >
          {say.pay}
        </Button>
        <Button
          onClick={() => {
            session.do.goTo('requests', card.unit);
          }}
        >
          {say.request}
        </Button>
      </div>
      <UnitPeople card={card} />
      <Past card={card} />
      {card.requests.length > 0 && <Requests card={card} />}
    </article>
  );
}

function Past({ card: { lastNotice, lastReminder, payments } }: { readonly card: CardShown }) {
  const styles = useStyles();
  const say = useUnitWords();
  return (
    <section>
      {lastNotice !== null && (
        <Text block>{fill(say['last-notice'], { no: lastNotice.no, day: lastNotice.issued })}</Text>
      )}
      {lastReminder !== null && (
        <Text block>{fill(say['last-reminder'], { level: lastReminder.level, day: lastReminder.at })}</Text>
      )}
      {payments.length > 0 && <Subtitle2 as="h3">{say.payments}</Subtitle2>}
      <ul className={styles.list}>
        {payments.slice(0, 6).map(({ day, amount, way, receiptNo }, i) => (
          <li key={i} className={styles.line}>
            <span>
              {day} <Caption1 className={styles.quiet}>{[way, receiptNo].join(' ').trim()}</Caption1>
            </span>
            <span>{amount}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Requests({ card: { requests } }: { readonly card: CardShown }) {
  const styles = useStyles();
  const say = useUnitWords();
  return (
    <section>
      <Subtitle2 as="h3">{say.requests}</Subtitle2>
      <ul className={styles.list}>
        {requests.slice(0, 8).map((one) => (
          <li key={one.ticket}>
            <Text block>
              {one.kindName}　{one.content}
            </Text>
            <Caption1 className={styles.quiet}>
              {one.ticket}　{one.accepted}　
            </Caption1>
            {one.isClosed ? (
              <Caption1 className={styles.quiet}>{say['request-closed']}</Caption1>
            ) : (
              <Caption1 className={one.overdueDays > 0 ? styles.late : styles.quiet}>
                {one.overdueDays > 0
                  ? fill(say['request-overdue'], { n: one.overdueDays })
                  : one.due !== null && fill(say['request-due'], { due: one.due })}
              </Caption1>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
