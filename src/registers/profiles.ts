import { type Decimal, decimal } from '../kernel/decimal';
import type { Label } from '../kernel/label';
import { asKeyText } from '../kernel/text';
import type { Settings, StartRule } from './settings';

/** What the law of a region 地区方案 decides; `null` where it decides nothing and the office or its contract must. */
export interface RegionalProfile {
  readonly name: Label;
  readonly also: readonly string[];
  readonly startRule: StartRule | null;
  /** Share of the heating fee owed while heating is stopped 报停. */
  readonly heatStopRatio: Decimal | null;
  readonly heatBasis: Settings['heatBasis'] | null;
  /** Two-part heating 两部制: most that the basic part may be of the area price, and the whole of the area fee. */
  readonly basicHeatCap: Decimal | null;
  readonly heatCap: Decimal | null;
  /** Refund for rooms too cold 不达标退费, by grade, as shares of the fee. */
  readonly underTempRefunds: readonly Decimal[] | null;
  /** Months that may be charged ahead. */
  readonly prepayCap: number | null;
  /** Vacant units 空置: after how many months, and at most what share of the fee. */
  readonly vacancy: { readonly months: number; readonly share: Decimal } | null;
  /** Days within which the law wants a complaint answered; the office's own limit may be stricter. */
  readonly complaintReplyDays: number | null;
  /** The articles behind it. */
  readonly source: string;
}

const NO_RULE = {
  also: [],
  startRule: null,
  heatStopRatio: null,
  heatBasis: null,
  basicHeatCap: null,
  heatCap: null,
  underTempRefunds: null,
  prepayCap: null,
  vacancy: null,
  complaintReplyDays: null,
} as const;

const USUAL_REFUNDS = [decimal('0.2'), decimal('0.5'), decimal('1')];

const SHANDONG = {
  ...NO_RULE,
  name: { zh: '山东', en: 'Shandong' },
  also: '山东省 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 德州 聊城 菏泽'.split(' '),
  heatStopRatio: decimal('0'),
  heatBasis: 'heated',
  basicHeatCap: decimal('0.3'),
  source: '山东省物业管理条例62（按合同）；山东省供热条例23、25',
} as const satisfies RegionalProfile;

/** Regions whose law is known here, by id. Where the law leaves it open, nothing is guessed. */
export const profiles = {
  default: {
    ...NO_RULE,
    name: { zh: '默认', en: 'Default' },
    also: ['default', '通用', '全国', '无'],
    startRule: 'nextMonth',
    heatBasis: 'heated',
    underTempRefunds: USUAL_REFUNDS,
    prepayCap: 12,
    source: '通行做法',
  },
  beijing: {
    ...NO_RULE,
    name: { zh: '北京', en: 'Beijing' },
    startRule: 'nextMonth',
    heatBasis: 'built',
    source: '北京市物业管理条例22；供热合同示范文本报停2022年版30%、2010年版60%，以合同为准',
  },
  shandong: SHANDONG,
  linyi: {
    ...SHANDONG,
    name: { zh: '临沂', en: 'Linyi' },
    also: [],
    heatCap: decimal('1'),
    underTempRefunds: USUAL_REFUNDS,
    source: '临沂市供热条例18、32；山东省供热条例23、25',
  },
  binzhou: {
    ...SHANDONG,
    name: { zh: '滨州', en: 'Binzhou' },
    also: [],
    heatCap: decimal('1.1'),
    underTempRefunds: [decimal('0.3'), decimal('0.5'), decimal('1')],
    vacancy: { months: 6, share: decimal('0.6') },
    source: '滨州市供热条例28、29；滨州市物业管理条例38',
  },
  shanghai: {
    ...NO_RULE,
    name: { zh: '上海', en: 'Shanghai' },
    startRule: 'nextMonth',
    source: '上海市住宅物业管理规定49',
  },
  hangzhou: {
    ...NO_RULE,
    name: { zh: '杭州', en: 'Hangzhou' },
    startRule: 'byDay',
    prepayCap: 12,
    complaintReplyDays: 10,
    source: '杭州市物业管理条例50、55',
  },
  zhengzhou: {
    ...NO_RULE,
    name: { zh: '郑州', en: 'Zhengzhou' },
    prepayCap: 12,
    source: '郑州市物业管理条例42',
  },
  luoyang: {
    ...NO_RULE,
    name: { zh: '洛阳', en: 'Luoyang' },
    source: '洛阳市供热条例（停热12小时以上退费）',
  },
} as const satisfies Readonly<Record<string, RegionalProfile>>;

/** The profile of a region however it is written (`山东`, `临沂市`, `beijing`); `null` for a region not known here. */
export function profileOf(region: string): RegionalProfile | null {
  return BY_NAME.get(asKeyText(region).replace(/[省市]$/u, '')) ?? null;
}

const BY_NAME: ReadonlyMap<string, RegionalProfile> = new Map(
  Object.entries<RegionalProfile>(profiles).flatMap(([id, profile]) =>
    [id, profile.name.zh, profile.name.en, ...profile.also].map(
      (name) => [asKeyText(name).replace(/[省市]$/u, ''), profile] as const,
    ),
  ),
);
