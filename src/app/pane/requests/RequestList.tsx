import { Button, makeStyles, SearchBox, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RequestFormShown } from '../../engine/queries/requestForm';
import type { RequestsQuestion } from '../../engine/queries/requestList';
import { fill } from '../../../words/fill';
import { useShellWords } from '../context';
import { Choices } from '../parts/Choices';
import { useAnswer } from '../useAnswer';
import type { CaseMeant } from './caseMeant';
import { RequestLine } from './RequestLine';
import { useRequestStyles } from './requestStyles';
import { useRequestWords } from './requestWords';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  filter: {
    display: 'grid',
    gridTemplateColumns: '120px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
  search: { maxWidth: 'none', minWidth: 0 },
});

const SHOWN = ['open', 'overdue', 'toVisit', 'all'] as const;
const STEP = 30;

interface RequestListProps {
  readonly form: RequestFormShown;
  /** The one that was opened last: the keyboard goes on from there. */
  readonly last: CaseMeant | null;
  readonly onOpen: (meant: CaseMeant) => void;
}

/** Requests with their clocks 诉求清单, the most pressing first. */
export function RequestList({ form, last, onOpen }: RequestListProps) {
  const styles = useStyles();
  const own = useRequestStyles();
  const say = useRequestWords();
  const words = useShellWords();
  const [filter, setFilter] = useState<RequestsQuestion>({ show: 'open', kind: null, text: '', limit: STEP });
  const { answer, failure } = useAnswer('requests', filter);
  const ask = (changed: Partial<RequestsQuestion>): void => {
    setFilter({ ...filter, limit: STEP, ...changed });
  };
  const rest = answer === null ? 0 : answer.found - answer.cases.length;
  return (
    <section className={own.stack}>
      <Subtitle2 as="h2">{say.list}</Subtitle2>
      <Choices
        label={say.show}
        choices={SHOWN.map((key) => ({
          key,
          name: fill(say[`show-${key}`], { n: answer?.counts[key] ?? '' }),
        }))}
        chosen={filter.show}
        onChoose={(show) => {
          ask({ show });
        }}
      />
      <div className={styles.filter}>
        <Select
          className={own.narrow}
          aria-label={say.kind}
          value={filter.kind ?? ''}
          onChange={(_, { value }) => {
            ask({ kind: form.kinds.find(({ key }) => key === value)?.key ?? null });
          }}
        >
          <option value="">{say['all-kinds']}</option>
          {form.kinds.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
        <SearchBox
          className={styles.search}
          value={filter.text}
          placeholder={say.search}
          aria-label={`${words.search} ${say.search}`}
          onChange={(_, { value }) => {
            ask({ text: value });
          }}
        />
      </div>
      {failure !== null && <Text role="alert">{failure}</Text>}
      {answer?.cases.length === 0 && <Text role="status">{words['no-result']}</Text>}
      <ul className={styles.list}>
        {answer?.cases.map((one) => (
          <RequestLine
            key={`${one.ticket} ${one.place?.row ?? ''}`}
            one={one}
            isLast={last !== null && last.ticket === one.ticket && last.row === (one.place?.row ?? null)}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button
            size="small"
            onClick={() => {
              ask({ limit: filter.limit + STEP });
            }}
          >
            {fill(words.more, { n: Math.min(STEP, rest) })}
          </Button>
        </div>
      )}
    </section>
  );
}
