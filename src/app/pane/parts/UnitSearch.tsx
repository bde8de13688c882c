import { Caption1, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useState } from 'react';
import { useAnswer } from '../useAnswer';
import { useUnitWords } from '../unitCard/unitWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  box: { maxWidth: 'none' },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&[aria-selected="true"]': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface UnitSearchProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onUnit: (unit: string) => void;
}

const MOST = 8;

/** Units by number, name or phone, found while one types; arrows and Enter choose. */
export function UnitSearch({ text, onText, onUnit }: UnitSearchProps) {
  const styles = useStyles();
  const say = useUnitWords();
  const id = useId();
  const [at, setAt] = useState(0);
  const isAsking = text.trim() !== '';
  const { answer } = useAnswer('findUnits', isAsking ? { text, limit: MOST } : null);
  const found = isAsking ? (answer ?? []) : [];
  const choose = (unit: string): void => {
    onUnit(unit);
    setAt(0);
  };
  const onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setAt(Math.min(Math.max(at + by, 0), found.length - 1));
    } else if (event.key === 'Enter') {
      const unit = found[at]?.unit;
      if (unit !== undefined) choose(unit);
    }
  };
  return (
    <div className={styles.root}>
      <SearchBox
        className={styles.box}
        value={text}
        placeholder={say['find-hint']}
        aria-label={say.find}
        onChange={(_, { value }) => {
          onText(value);
          setAt(0);
        }}
        onKeyDown={onKey}
        input={{
          role: 'combobox',
          'aria-expanded': found.length > 0,
          'aria-controls': id,
          'aria-autocomplete': 'list',
          ...(found.length > 0 ? { 'aria-activedescendant': `${id}-${at}` } : {}),
        }}
      />
      {isAsking && answer !== null && found.length === 0 && <Text role="status">{say.none}</Text>}
      {found.length > 0 && (
        <ul id={id} role="listbox" aria-label={say.find} className={styles.list}>
          {found.map(({ unit, names }, i) => (
            // Keys are handled by the box, which keeps the focus.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={unit}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              className={styles.option}
              onClick={() => {
                choose(unit);
              }}
            >
              <Text weight="semibold">{unit}</Text>{' '}
              <Caption1 className={styles.quiet}>{names.join('、')}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
