import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useSession } from '../context';
import { documentWishes, type NoticeOptions } from './noticeOptions';
import { useNoticeWords } from './noticeWords';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
  narrow: { minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
});

interface NoticeOptionsFormProps {
  readonly options: NoticeOptions;
  readonly onOptions: (options: NoticeOptions) => void;
}

/** Layout, language and due day of this run's notices; the settings stay as they are. */
export function NoticeOptionsForm({ options, onOptions }: NoticeOptionsFormProps) {
  const styles = useStyles();
  const say = useNoticeWords();
  const documentLanguage = useSession((session) => session.opened?.documentLanguage ?? 'zh');
  const layout = useSession((session) => session.opened?.noticeLayout ?? 'A4');
  const isWrong = documentWishes(options) === null;
  return (
    <div className={styles.root}>
      <Field label={say.layout}>
        <Select
          className={styles.narrow}
          value={options.layout ?? layout}
          onChange={(_, { value }) => {
            onOptions({ ...options, layout: value === 'A5' ? 'A5' : 'A4' });
          }}
        >
          <option value="A4">{say['layout-A4']}</option>
          <option value="A5">{say['layout-A5']}</option>
        </Select>
      </Field>
      <Field label={say.language}>
        <Select
          className={styles.narrow}
          value={options.language ?? documentLanguage}
          onChange={(_, { value }) => {
            onOptions({ ...options, language: value === 'en' ? 'en' : 'zh' });
          }}
        >
          <option value="zh">{say['language-zh']}</option>
          <option value="en">{say['language-en']}</option>
        </Select>
      </Field>
      <Field
        className={styles.wide}
        label={say.due}
        {...(isWrong
          ? { validationMessage: say['due-wrong'], validationState: 'error' as const }
          : { hint: say['due-hint'] })}
      >
        <Input
          value={options.due}
          type="date"
          onChange={(_, { value }) => {
            onOptions({ ...options, due: value });
          }}
        />
      </Field>
    </div>
  );
}
