import { Button, Caption1, makeStyles, SearchBox, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { asKeyText } from '../../../kernel/text';
import { fill } from '../../../words/fill';
import { useShellWords } from '../context';
import { OpeningLine } from './OpeningLine';

export interface PaperLine {
  readonly no: string;
  readonly title: string;
  readonly text: string;
  readonly note: string;
}

interface PaperListProps {
  readonly papers: readonly PaperLine[];
  readonly title: string;
  readonly hint: string;
  /** The document as it will print. */
  readonly preview: (no: string) => ReactNode;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const STEP = 30;

/** Documents to be printed, one line each; a line opens on the document as it will print. */
export function PaperList({ papers, title, hint, preview }: PaperListProps) {
  const styles = useStyles();
  const words = useShellWords();
  const [text, setText] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const [count, setCount] = useState(STEP);
  const wanted = asKeyText(text).toLowerCase();
  const found = papers.filter((one) =>
    asKeyText(`${one.title} ${one.text} ${one.no}`).toLowerCase().includes(wanted),
  );
  if (papers.length === 0) return null;
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      <SearchBox
        value={text}
        placeholder={hint}
        aria-label={`${words.search} ${hint}`}
        onChange={(_, { value }) => {
          setText(value);
          setCount(STEP);
        }}
      />
      {found.length === 0 && <Text>{words['no-result']}</Text>}
      <ul className={styles.list}>
        {found.slice(0, count).map(({ no, title: name, text: more, note }) => (
          <li key={no} className={styles.item}>
            <OpeningLine
              isOpen={open === no}
              onToggle={() => {
                setOpen(open === no ? null : no);
              }}
              amount={note}
            >
              <Text weight="semibold">{name}</Text> <Caption1 className={styles.quiet}>{more}</Caption1>
            </OpeningLine>
            {open === no && preview(no)}
          </li>
        ))}
      </ul>
      {found.length > count && (
        <Button
          size="small"
          onClick={() => {
            setCount(count + STEP);
          }}
        >
          {fill(words.more, { n: Math.min(STEP, found.length - count) })}
        </Button>
      )}
    </section>
  );
}
