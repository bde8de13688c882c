import { showDecimal, times } from '../../kernel/decimal';
import type { Label, Language } from '../../kernel/label';
import { profileOf, profiles, type RegionalProfile } from '../../registers/profiles';
import { settingList } from '../../registers/settingList';
import type { SettingType } from '../../registers/settingTypes';
import type { SettingEdits } from './editSettings';

/** A region whose law is known 地区方案, for a list to choose from. */
export interface ProfileChoice {
  readonly id: keyof typeof profiles;
  readonly name: Label;
  /** The articles behind it. */
  readonly source: string;
}

export function profileChoices(): readonly ProfileChoice[] {
  return Object.entries<RegionalProfile>(profiles).map(([id, { name, source }]) => ({
    id: id as keyof typeof profiles, // its own keys
    name,
    source,
  }));
}

/**
 * What a region's law sets, for `editSettings`: what the law decides is written down, what it leaves to the contract
 * stays as the office has it. A region that is not known sets its name alone.
 */
export function profileChanges(region: string, language: Language = 'zh'): SettingEdits {
  const law = profileOf(region);
  if (law === null) return { profile: region };
  const { name, startRule, heatStopRatio, heatBasis, prepayCap } = law;
  return {
    profile: name[language],
    ...(startRule === null ? {} : { startRule: named(settingList.startRule.type, startRule, language) }),
    ...(heatStopRatio === null ? {} : { heatStopRatio: `${showDecimal(times(heatStopRatio, HUNDRED))}%` }),
    ...(heatBasis === null ? {} : { heatBasis: named(settingList.heatBasis.type, heatBasis, language) }),
    ...(prepayCap === null ? {} : { prepayCap: String(prepayCap) }),
  };
}

const HUNDRED = { digits: 100, scale: 0 };

/** The name under which an option is read back as the value. */
function named<T>({ options = [], read }: SettingType<T>, value: T, language: Language): string {
  const option = options.find((one) => {
    const reading = read({ kind: 'text', value: one[language] });
    return 'value' in reading && reading.value === value;
  });
  if (option === undefined) throw new RangeError(`no option reads as ${String(value)}`);
  return option[language];
}
