import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RegisterGuess, UnknownSheet } from '../../../jobs/desk/unrecognised';
import { fill } from '../../../words/fill';
import { HeadingMeaning } from './HeadingMeaning';
import { freeFields, type Meanings } from './mappingDraft';
import { useSettingWords } from './settingWords';

interface OtherColumnsProps {
  readonly guess: RegisterGuess;
  readonly headings: UnknownSheet['headings'];
  readonly meanings: Meanings;
  readonly onMeanings: (meanings: Meanings) => void;
}

/** What the register may have beside what it must: on demand. */
export function OtherColumns({ guess, headings, meanings, onMeanings }: OtherColumnsProps) {
  const say = useSettingWords();
  const [isOpen, setIsOpen] = useState(false);
  const needed = new Set(guess.missing.map(({ field }) => field));
  const rest = headings.filter(({ text }) => !needed.has(meanings[text] ?? ''));
  const fields = freeFields(guess);
  if (rest.length === 0 || fields.length === 0) return null;
  return (
    <>
      <div>
        <Button
          size="small"
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {fill(say['other-columns'], { n: rest.length })}
        </Button>
      </div>
      {isOpen &&
        rest.map((heading) => (
          <HeadingMeaning
            key={heading.column}
            heading={heading}
            fields={fields}
            meanings={meanings}
            onMeanings={onMeanings}
          />
        ))}
    </>
  );
}
