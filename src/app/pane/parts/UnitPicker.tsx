import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { en } from '../../../words/pane/units.en';
import { zh } from '../../../words/pane/units.zh';
import { fill } from '../../../words/fill';
import type { ChosenUnits, UnitChoice } from '../../engine/queries/unitChoice';
import { usePane, useWords } from '../context';
import { useAnswer } from '../useAnswer';

type UnitWords = Readonly<Record<keyof typeof zh, string>>;

const words: { readonly zh: UnitWords; readonly en: UnitWords } = { zh, en };

const WAYS = ['all', 'building', 'arrears', 'rows', 'list'] as const;

type Way = (typeof WAYS)[number];

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS },
  inner: { paddingLeft: tokens.spacingHorizontalXXL, display: 'grid', gap: tokens.spacingVerticalXS },
  buildings: { display: 'flex', flexWrap: 'wrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface UnitPickerProps {
  readonly choice: UnitChoice;
  readonly onChoice: (choice: UnitChoice) => void;
  /** Told what the choice comes to, as soon as that is known. */
  readonly onChosen: (chosen: ChosenUnits) => void;
}

/** Whom a job is for: everyone, buildings, those in arrears, what is selected in the sheet, or a list. */
export function UnitPicker({ choice, onChoice, onChosen }: UnitPickerProps) {
  const styles = useStyles();
  const say = useWords(words);
  const { answer } = useAnswer('unitChoice', choice);
  useEffect(() => {
    if (answer !== null) onChosen(answer);
  }, [answer, onChosen]);
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2">{say.title}</Subtitle2>
      <RadioGroup
        aria-label={say.title}
        value={choice.by}
        onChange={(_, { value }) => {
          onChoice(blank(wayOf(value)));
        }}
      >
        {WAYS.map((way) => (
          <Radio key={way} value={way} label={say[way]} />
        ))}
      </RadioGroup>
      <div className={styles.inner}>
        <Details choice={choice} chosen={answer} onChoice={onChoice} />
        {choice.by !== 'all' && answer !== null && (
          <Caption1 className={styles.quiet} role="status">
            {answer.unknown.length > 0
              ? fill(say.unknown, { units: answer.unknown.join('、') })
              : fill(say.chosen, { n: answer.units.length })}
          </Caption1>
        )}
      </div>
    </section>
  );
}

function wayOf(value: string): Way {
  return WAYS.find((way) => way === value) ?? 'all';
}

function blank(way: Way): UnitChoice {
  switch (way) {
    case 'building':
      return { by: 'building', buildings: [] };
    case 'rows':
      return { by: 'rows', sheet: '', rows: [] };
    case 'list':
      return { by: 'list', text: '' };
    default:
      return { by: way };
  }
}

interface DetailsProps {
  readonly choice: UnitChoice;
  readonly chosen: ChosenUnits | null;
  readonly onChoice: (choice: UnitChoice) => void;
}

function Details({ choice, chosen, onChoice }: DetailsProps) {
  const styles = useStyles();
  const say = useWords(words);
  if (choice.by === 'building') {
    const toggled = (building: string): readonly string[] =>
      choice.buildings.includes(building)
        ? choice.buildings.filter((one) => one !== building)
        : [...choice.buildings, building];
    return (
      <div className={styles.buildings}>
        {(chosen?.buildings ?? []).map((building) => (
          <Checkbox
            key={building}
            label={building}
            checked={choice.buildings.includes(building)}
            onChange={() => {
              onChoice({ by: 'building', buildings: toggled(building) });
            }}
          />
        ))}
      </div>
    );
  }
  if (choice.by === 'rows') return <SelectedRows choice={choice} chosen={chosen} onChoice={onChoice} />;
  if (choice.by !== 'list') return null;
  return (
    <Textarea
      value={choice.text}
      aria-label={say.list}
      placeholder={say['list-hint']}
      onChange={(_, { value }) => {
        onChoice({ by: 'list', text: value });
      }}
    />
  );
}

function SelectedRows({ choice, chosen, onChoice }: DetailsProps) {
  const styles = useStyles();
  const say = useWords(words);
  const { viewer } = usePane().surroundings;
  const isRead = choice.by === 'rows' && choice.sheet !== '';
  const readSelection = async (): Promise<void> => {
    const selected = await viewer.selection();
    if (selected !== null) onChoice({ by: 'rows', sheet: selected.sheet, rows: selected.rows });
  };
  return (
    <>
      <Caption1 className={styles.quiet}>
        {isRead && chosen?.units.length === 0 ? say['rows-none'] : say['rows-hint']}
      </Caption1>
      <div>
        <Button size="small" onClick={() => void readSelection()}>
          {say['rows-read']}
        </Button>
      </div>
    </>
  );
}
