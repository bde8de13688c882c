import type { AddinWords } from '../../words/addin';
import { fill } from '../../words/fill';
import type { Trouble } from './watchdog';

interface TroubleProps {
  readonly why: Trouble | { readonly kind: 'old'; readonly needed: string };
  readonly words: AddinWords;
  /** Where Office.js should have come from. */
  readonly address: string;
  readonly guide: string;
  readonly onReopen: () => void;
}

/** Why there is no pane 打不开, and what to do: said without the component library, which may not be there either. */
export function TroublePage({ why, words, address, guide, onReopen }: TroubleProps) {
  const facts = {
    address,
    host: why.kind === 'not-excel' ? why.host : '',
    needed: why.kind === 'old' ? why.needed : '',
  };
  return (
    <main className="trouble" role="alert">
      <h1>{words[`${why.kind}-title`]}</h1>
      <p>{fill(words[`${why.kind}-text`], facts)}</p>
      <p>
        <button type="button" onClick={onReopen}>
          {words.reopen}
        </button>{' '}
        <a href={guide} target="_blank" rel="noreferrer">
          {words.help}
        </a>
      </p>
    </main>
  );
}
