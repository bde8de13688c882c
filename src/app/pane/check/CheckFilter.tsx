import { makeStyles, SearchBox, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { fill } from '../../../words/fill';
import type { IssuesAnswer, IssuesQuestion } from '../../engine/queries/issues';
import { SeverityIcon } from '../parts/IssueLine';
import { useCheckWords } from './checkWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  narrow: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

interface CheckFilterProps {
  readonly question: IssuesQuestion;
  readonly answer: IssuesAnswer;
  readonly onQuestion: (question: IssuesQuestion) => void;
}

const SEVERITIES = ['error', 'warning', 'note'] as const;

/** By severity, by sheet and by text, with how many there are of each. */
export function CheckFilter({ question, answer, onQuestion }: CheckFilterProps) {
  const styles = useStyles();
  const say = useCheckWords();
  const shown = answer.sheets.filter(({ sheet }) => question.sheet === null || sheet === question.sheet);
  const count = (severity: (typeof SEVERITIES)[number]): number =>
    shown.reduce((sum, { counts }) => sum + counts[severity], 0);
  const all = SEVERITIES.reduce((sum, severity) => sum + count(severity), 0);
  return (
    <div className={styles.root} role="search" aria-label={say.filter}>
      <div className={styles.row}>
        <ToggleButton
          size="small"
          className={styles.narrow}
          checked={question.severity === null}
          onClick={() => {
            onQuestion({ ...question, severity: null });
          }}
        >
          {fill(say['filter-all'], { n: all })}
        </ToggleButton>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.narrow}
            icon={<SeverityIcon severity={severity} />}
            checked={question.severity === severity}
            onClick={() => {
              onQuestion({ ...question, severity });
            }}
          >
            {fill(say[`filter-${severity}`], { n: count(severity) })}
          </ToggleButton>
        ))}
      </div>
      <Select
        aria-label={say.sheet}
        value={question.sheet === null ? '*' : `=${question.sheet}`}
        onChange={(_, { value }) => {
          onQuestion({ ...question, sheet: value === '*' ? null : value.slice(1) });
        }}
      >
        <option value="*">{say['sheet-all']}</option>
        {answer.sheets.map(({ sheet, counts }) => (
          <option key={sheet} value={`=${sheet}`}>
            {`${sheet === '' ? say['sheet-none'] : sheet} (${counts.error + counts.warning + counts.note})`}
          </option>
        ))}
      </Select>
      <SearchBox
        value={question.text}
        placeholder={say['search-hint']}
        aria-label={say['search-hint']}
        onChange={(_, { value }) => {
          onQuestion({ ...question, text: value });
        }}
      />
    </div>
  );
}
