import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { UnitSearch } from './UnitSearch';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  chosen: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
});

interface UnitChooserProps {
  readonly unit: string | null;
  readonly onUnit: (unit: string | null) => void;
  readonly change: string;
  /** Whether all below is about the unit. */
  readonly isHeading?: boolean;
  /** Given where a place of no number will do as well: its button for what was typed. */
  readonly asPlace?: (typed: string) => string;
}

/** A unit looked for until it is chosen, then shown until it is to be another. */
export function UnitChooser({ unit, onUnit, change, isHeading = false, asPlace }: UnitChooserProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const typed = text.trim();
  const root = useRef<HTMLDivElement>(null);
  const wasChosen = useRef(unit !== null);
  useEffect(() => {
    // Whoever asks for another goes on typing.
    if (wasChosen.current && unit === null) root.current?.querySelector('input')?.focus();
    wasChosen.current = unit !== null;
  }, [unit]);
  const choose = (found: string): void => {
    setText('');
    onUnit(found);
  };
  if (unit !== null) {
    return (
      <div className={styles.chosen}>
        <Text size={500} weight="semibold" as={isHeading ? 'h2' : 'span'}>
          {unit}
        </Text>
        <Button
          size="small"
          onClick={() => {
            onUnit(null);
          }}
        >
          {change}
        </Button>
      </div>
    );
  }
  return (
    <div ref={root} className={styles.root}>
      <UnitSearch text={text} onText={setText} onUnit={choose} />
      {asPlace !== undefined && typed !== '' && (
        <div>
          <Button
            size="small"
            onClick={() => {
              choose(typed);
            }}
          >
            {asPlace(typed)}
          </Button>
        </div>
      )}
    </div>
  );
}
