import { dayOf, firstDay } from '../../../kernel/calendar';
import { decimal } from '../../../kernel/decimal';
import { fen } from '../../../kernel/money';
import type { Tariff } from '../../../registers/tariffs';
import type { Draft } from './draft';
import { STORY } from './story';

/** A standard of the sample with what every standard says. */
export type SampleStandard = Draft<Tariff> & Pick<Tariff, 'item' | 'method'>;

const FROM = firstDay(STORY.first);
const RISE = dayOf(2026, 1, 1);
const NO = { passThrough: false, isDeposit: false, lateOn: false } as const;
const COLLECTED = { ...NO, passThrough: true } as const;
const SERVICE = {
  item: '物业管理费',
  method: 'area',
  cycle: 'month',
  dueRule: '当月28日',
  round: 'once',
  passThrough: false,
  isDeposit: false,
  lateOn: true,
  lateRate: decimal('0.0005'),
  lateClause: '《物业服务合同》第十二条',
  lateCap: decimal('1'),
} as const;
const LIFT = { addPerMonth: fen(1500), remark: '月附加15元为电梯运行维护费' } as const;
const METERED = { cycle: 'month', dueRule: '次月10日', ...COLLECTED } as const;
const HEATED = {
  item: '采暖费',
  method: 'heat',
  cycle: 'season',
  dueRule: '11月30日',
  ...COLLECTED,
} as const;
const CLEARED = { item: '垃圾清运费', method: 'fixed', cycle: 'year', dueRule: '1月31日', ...NO } as const;

/** 收费标准: every kind of fee the office charges; the service fee rose with the year 2026. */
export const sampleStandards: readonly SampleStandard[] = [
  {
    ...SERVICE,
    ...LIFT,
    price: decimal('1.65'),
    propType: '住宅',
    validFrom: FROM,
    validTo: dayOf(2025, 12, 31),
  },
  { ...SERVICE, ...LIFT, price: decimal('1.85'), propType: '住宅', validFrom: RISE },
  { ...SERVICE, price: decimal('2.8'), propType: '商铺', validFrom: FROM },
  { ...SERVICE, price: decimal('0.6'), propType: '储藏室', validFrom: FROM },
  {
    item: '水费',
    method: 'tier',
    tiers: '180:3.85;300:5.10;:9.40',
    tierCycle: 'year',
    propType: '住宅',
    validFrom: FROM,
    round: 'perTier',
    ...METERED,
    remark: '居民阶梯水价，按年累计',
  },
  { item: '水费', method: 'meter', price: decimal('5.6'), propType: '商铺', validFrom: FROM, ...METERED },
  {
    item: '电费',
    method: 'meter',
    price: decimal('0.8235'),
    propType: '商铺',
    validFrom: FROM,
    ...METERED,
    remark: '住宅由供电公司直收',
  },
  { ...HEATED, price: decimal('22'), propType: '住宅', validFrom: FROM, remark: '报停按30%收取基本热费' },
  { ...HEATED, price: decimal('28'), propType: '商铺', validFrom: FROM },
  { ...CLEARED, price: decimal('5'), propType: '住宅', validFrom: FROM, remark: '每户每年60元' },
  { ...CLEARED, price: decimal('12'), propType: '商铺', validFrom: FROM, remark: '每户每年144元' },
  {
    item: '停车费',
    method: 'fixed',
    price: decimal('80'),
    propType: '车位',
    validFrom: FROM,
    cycle: 'month',
    dueRule: '当月28日',
    ...NO,
  },
  {
    ...NO,
    item: '装修押金',
    method: 'manual',
    isDeposit: true,
    validFrom: FROM,
    remark: '验收合格后30日内退还',
  },
];
