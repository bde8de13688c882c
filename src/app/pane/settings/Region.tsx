import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProfileChoice } from '../../../jobs/desk/profileChanges';
import type { SettingField } from '../../../jobs/desk/settingsForm';
import { usePane, useSession } from '../context';
import { PlanView } from '../parts/PlanView';
import { useAnswer } from '../useAnswer';
import { usePlan } from '../usePlan';
import { RegionLaw } from './RegionLaw';
import { useSettingWords } from './settingWords';

interface RegionProps {
  readonly fields: readonly SettingField[];
}

const NOTHING = {};
const OTHER = 'other';

/** 地区方案: a region is chosen, what its law sets is looked at, then written. */
export function Region({ fields }: RegionProps) {
  const say = useSettingWords();
  const language = useSession((session) => session.language);
  const { engine } = usePane().surroundings;
  const { answer: regions } = useAnswer('profiles', NOTHING);
  const written = fields.find(({ id }) => id === 'profile')?.values[0] ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const [isOther, setIsOther] = useState(false);
  const work = usePlan<unknown>();
  const name = typed ?? written;
  const known = regions === null ? undefined : regionNamed(regions, name);
  const asked = name.trim() === '' ? null : { region: name.trim() };
  const { answer: law, isAsking } = useAnswer('profile', asked);
  const choose = (region: string): void => {
    work.drop();
    setTyped(region);
  };
  if (regions === null) return null;
  const isNamed = isOther || (known === undefined && name !== '');
  // A town is kept by its own name, though the law is its province's.
  const edits = law === null || known !== undefined ? law : { ...law, profile: name.trim() };
  return (
    <>
      <Field label={say.region}>
        <Select
          value={isNamed ? OTHER : (known?.id ?? '')}
          onChange={(_, { value }) => {
            setIsOther(value === OTHER);
            choose(regions.find(({ id }) => id === value)?.name[language] ?? '');
          }}
        >
          <option value="">{say['region-none']}</option>
          {regions.map((region) => (
            <option key={region.id} value={region.id}>
              {region.name[language]}
            </option>
          ))}
          <option value={OTHER}>{say['region-other']}</option>
        </Select>
      </Field>
      {isNamed && (
        <Field label={say['region-name']}>
          <Input
            value={name}
            onChange={(_, { value }) => {
              setIsOther(true);
              choose(value);
            }}
          />
        </Field>
      )}
      {asked !== null && edits !== null && (
        <RegionLaw edits={edits} fields={fields} source={known?.source ?? null} />
      )}
      <div>
        <Button
          appearance="primary"
          disabled={asked === null || edits === null || isAsking}
          onClick={() => {
            if (edits !== null) void work.make(() => engine.enter('settings', edits));
          }}
        >
          {say['region-apply']}
        </Button>
      </div>
      <PlanView work={work} />
    </>
  );
}

function regionNamed(regions: readonly ProfileChoice[], name: string): ProfileChoice | undefined {
  return regions.find(({ name: { zh, en } }) => zh === name || en === name);
}
