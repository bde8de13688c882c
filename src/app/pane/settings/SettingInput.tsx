import { type FieldControlProps, Input, type InputProps, Select, Textarea } from '@fluentui/react-components';
import type { SettingField } from '../../../jobs/desk/settingsForm';
import { parsePeriod } from '../../../kernel/calendar';
import type { Label } from '../../../kernel/label';
import { fill } from '../../../words/fill';
import { useSession } from '../context';
import { useSettingWords } from './settingWords';

interface SettingInputProps {
  /** What the field around it names and describes it by. */
  readonly control: FieldControlProps;
  readonly field: SettingField;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The control for a kind of setting; what is typed is read by the setting's own type when it is planned. */
export function SettingInput({ field, text, onText, control }: SettingInputProps) {
  const { options, isOpen, repeats, kind } = field;
  if (options !== null && !isOpen) {
    return <ChoiceInput control={control} field={field} options={options} text={text} onText={onText} />;
  }
  if (repeats) {
    return (
      <Textarea
        {...control}
        value={text}
        resize="vertical"
        onChange={(_, { value }) => {
          onText(value);
        }}
      />
    );
  }
  return (
    <Input
      {...control}
      {...typing(kind, text)}
      value={text}
      onChange={(_, { value }) => {
        onText(value);
      }}
    />
  );
}

/** A month is picked, unless it stands there in words that a picker cannot show. */
function typing(kind: SettingField['kind'], text: string): Pick<InputProps, 'type' | 'inputMode'> {
  if (kind === 'period') return text === '' || parsePeriod(text) !== null ? { type: 'month' } : {};
  if (kind === 'phone') return { type: 'tel' };
  return kind === 'number' || kind === 'share' ? { inputMode: 'decimal' } : {};
}

interface ChoiceInputProps extends SettingInputProps {
  readonly options: readonly Label[];
}

/** Options are written as the workbook's documents speak; one that was typed otherwise stays as it is. */
function ChoiceInput({ field: { usual }, options, text, onText, control }: ChoiceInputProps) {
  const say = useSettingWords();
  const language = useSession((session) => session.language);
  const documents = useSession((session) => session.opened?.documentLanguage ?? 'zh');
  const chosen = options.find(({ zh, en }) => zh === text || en === text);
  const valueOf = (option: Label): string => (option === chosen ? text : option[documents]);
  return (
    <Select
      {...control}
      value={text}
      onChange={(_, { value }) => {
        onText(value);
      }}
    >
      <option value="">
        {usual === null ? say.unset : fill(say['unset-usual'], { usual: usual[language] })}
      </option>
      {text !== '' && chosen === undefined && <option value={text}>{text}</option>}
      {options.map((option) => (
        <option key={option.zh} value={valueOf(option)}>
          {option[language]}
        </option>
      ))}
    </Select>
  );
}
