import { Badge, Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { useState } from 'react';
import type { CardShown } from '../../engine/queries/unitCard';
import { fill } from '../../../words/fill';
import { useAnswer } from '../useAnswer';
import { useUnitWords } from './unitWords';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Who is registered there; phones stay masked until someone asks for them. */
export function UnitPeople({ card: { unit, people } }: { readonly card: CardShown }) {
  const styles = useStyles();
  const say = useUnitWords();
  const [isOpen, setIsOpen] = useState(false);
  const { answer } = useAnswer('phones', isOpen ? { unit } : null);
  const phoneOf = (name: string, masked: string | null): string => {
    const known = isOpen ? answer?.find((one) => one.name === name) : undefined;
    return known === undefined ? (masked ?? '') : [known.phone, known.phone2].filter(Boolean).join(' / ');
  };
  if (people.length === 0) return null;
  return (
    <section>
      <div className={styles.head}>
        <Subtitle2 as="h3">{say.people}</Subtitle2>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <EyeOffRegular /> : <EyeRegular />}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {isOpen ? say['hide-phones'] : say['show-phones']}
        </Button>
      </div>
      <ul className={styles.list}>
        {people.map(({ name, relation, isPayer, phone, since, until }, i) => (
          <li key={i}>
            <Text weight="semibold">{name}</Text>{' '}
            {isPayer && (
              <Badge appearance="tint" size="small">
                {say.payer}
              </Badge>
            )}{' '}
            <span>{phoneOf(name, phone)}</span>
            <Caption1 block className={styles.quiet}>
              {[
                relation,
                since === null ? '' : fill(say.since, { day: since }),
                until === null ? '' : fill(say.until, { day: until }),
              ]
                .filter((text) => text !== '')
                .join(' · ')}
            </Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}
