import { Field, Select } from '@fluentui/react-components';
import { usePane, useSession } from '../context';
import { useHomeWords } from '../home/homeWords';
import { roles } from '../roles';
import { useSettingWords } from './settingWords';

const LANGUAGES = ['zh', 'en'] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;

/** How the pane itself looks and speaks, and whose work stands first; kept on this machine, not in the workbook. */
export function PaneChoices() {
  const say = useSettingWords();
  const home = useHomeWords();
  const { session } = usePane();
  const role = useSession((state) => state.role);
  const language = useSession((state) => state.language);
  const theme = useSession((state) => state.theme);
  return (
    <>
      <Choice
        label={say.role}
        value={role}
        options={roles.map((id) => [id, home[`role-${id}`]])}
        onChoose={session.do.workAs}
      />
      <Choice
        label={say.language}
        value={language}
        options={LANGUAGES.map((id) => [id, say[`language-${id}`]])}
        onChoose={session.do.speak}
      />
      <Choice
        label={say.theme}
        value={theme}
        options={THEMES.map((id) => [id, say[`theme-${id}`]])}
        onChoose={session.do.paint}
      />
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly (readonly [id: T, name: string])[];
  readonly onChoose: (id: T) => void;
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      <Select
        value={value ?? ''}
        onChange={(_, { value: chosen }) => {
          const option = options.find(([id]) => id === chosen);
          if (option !== undefined) onChoose(option[0]);
        }}
      >
        {value === null && <option value="" />}
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
