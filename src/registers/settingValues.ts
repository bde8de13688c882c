import type { Day, Period } from '../kernel/calendar';
import type { Decimal } from '../kernel/decimal';
import { profileOf, profiles } from './profiles';
import type { Mapping, Settings } from './settings';

/** What the office wrote in 设置, by id; what it left out is not there. Settings that repeat hold every row. */
export interface SettingValues {
  readonly company?: string;
  readonly community?: string;
  readonly profile?: string;
  readonly period?: Period;
  readonly startRule?: Settings['startRule'];
  readonly dayRule?: Settings['dayRule'];
  readonly account?: string;
  readonly accountName?: string;
  readonly bank?: string;
  readonly accountNo?: string;
  readonly servicePhone?: string;
  readonly target?: Decimal;
  readonly holidays?: readonly (readonly Day[])[];
  readonly workdays?: readonly (readonly Day[])[];
  readonly documentLanguage?: Settings['documentLanguage'];
  readonly payDays?: number;
  readonly noticeLayout?: Settings['noticeLayout'];
  readonly allocation?: Settings['allocation'];
  readonly heatStopRatio?: Decimal;
  readonly heatBasis?: Settings['heatBasis'];
  readonly totalArea?: Decimal;
  readonly prepayCap?: number;
  readonly mapping?: readonly Mapping[];
}

/** Settings, and those that the region's law leaves to the contract and the office has not said 待确认. */
export interface Decided {
  readonly settings: Settings;
  readonly undecided: readonly ('profile' | 'startRule' | 'heatStopRatio')[];
}

/** Everything decided: what was written stands before the region's law, that before the usual way. */
export function decided(given: SettingValues): Decided {
  const known = profileOf(given.profile ?? 'default');
  const law = known ?? profiles.default;
  const startRule = given.startRule ?? law.startRule;
  const heatStopRatio = given.heatStopRatio ?? law.heatStopRatio;
  const open = { profile: known, startRule, heatStopRatio };
  const settings: Settings = {
    isGiven: Object.keys(given).length > 0,
    company: given.company ?? null,
    community: given.community ?? null,
    profile: given.profile ?? null,
    period: given.period ?? null,
    startRule: startRule ?? 'nextMonth',
    dayRule: given.dayRule ?? 'actual',
    account: payee(given),
    servicePhone: given.servicePhone ?? null,
    target: given.target ?? null,
    holidays: new Set(given.holidays?.flat()),
    workdays: new Set(given.workdays?.flat()),
    documentLanguage: given.documentLanguage ?? 'zh',
    payDays: given.payDays ?? 15,
    noticeLayout: given.noticeLayout ?? 'A4',
    allocation: given.allocation ?? 'principalFirst',
    heatStopRatio,
    heatBasis: given.heatBasis ?? law.heatBasis ?? 'heated',
    totalArea: given.totalArea ?? null,
    prepayCap: given.prepayCap ?? law.prepayCap ?? 12,
    mappings: given.mapping ?? [],
  };
  const names = ['profile', 'startRule', 'heatStopRatio'] as const;
  return { settings, undecided: names.filter((name) => open[name] === null) };
}

/** 收款账户 in one cell (`户名 / 开户行 / 账号`, labelled or not) and in cells of its own, which win. */
function payee({ account = '', accountName, bank, accountNo }: SettingValues): Settings['account'] {
  const parts = account
    .split(BETWEEN_PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = { name: null, bank: null, no: null, ...Object.fromEntries(parts.map(partOfAccount)) };
  return { name: accountName ?? found.name, bank: bank ?? found.bank, no: accountNo ?? found.no };
}

/** A sign between parts, or a blank before a label or before the number. */
const BETWEEN_PARTS = /[/,;、|\n／，；]|\s+(?=[^\d\s:：]{2,6}[:：])|(?<=[^\d\s])\s+(?=[\d ]{8})/u;

function partOfAccount(part: string): readonly [keyof Settings['account'], string] {
  const [, label = '', value = ''] = /^([^:：]*)[:：]\s*(.+)$/u.exec(part) ?? ['', '', part];
  if (/账号|帐号|account no/iu.test(label) || /^[\d\s-]{8,}$/u.test(value)) return ['no', value];
  if (/户名|名称|name/iu.test(label)) return ['name', value];
  const isBank = /开户|银行|bank/iu.test(label) || /银行|[支分]行|分理处|信用社|bank/iu.test(value);
  return [isBank ? 'bank' : 'name', value];
}
