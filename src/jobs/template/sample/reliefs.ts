import { addMonths, type Day, dayOf } from '../../../kernel/calendar';
import { decimal } from '../../../kernel/decimal';
import { fen, type Fen, fenOf, minus, NO_MONEY } from '../../../kernel/money';
import type { Waiver } from '../../../registers/waivers';
import type { Draft } from './draft';
import type { Household } from './households';
import { STORY } from './story';

/** A waiver of the sample with what every waiver says. */
export type Relief = Terms & Pick<Waiver, 'unit'>;
type Terms = Draft<Waiver> & Pick<Waiver, 'item' | 'from' | 'to' | 'kind'>;

/** 减免登记: vacancy by application, an early-payment discount, a developer's gift, a defect made good. */
export function reliefsOf(households: readonly Household[]): readonly Relief[] {
  const settled = households.filter(({ start }) => start === STORY.first);
  const vacant = settled.filter(({ isStopped }) => isStopped);
  const early = settled.filter(({ isPlain, habit }) => isPlain && habit.kind === 'yearly').slice(2, 5);
  const gifted = households
    .filter(({ place, state }) => place.unit.startsWith('6-2-') && state === 'occupied')
    .slice(1, 3);
  const leaking = settled.filter(({ isPlain, habit }) => isPlain && habit.kind === 'monthly').slice(-1);
  return [
    ...vacant.map((household) => reliefOf(household, VACANCY)),
    ...early.map((household) => reliefOf(household, DISCOUNT)),
    ...gifted.map((household) => reliefOf(household, GIFT)),
    ...leaking.map((household) => reliefOf(household, DEFECT)),
  ];
}

/** What is waived of a unit's fee on a day: the share that leaves a rounded rest, or a fixed amount. */
export function waivedOf(own: readonly Relief[], item: string, day: Day, gross: Fen): Fen {
  const relief = own.find((one) => one.item === item && one.from <= day && day <= one.to);
  if (relief === undefined) return NO_MONEY;
  if (relief.rate === undefined || relief.rate === null) return relief.amount ?? NO_MONEY;
  const { digits, scale } = relief.rate;
  return minus(
    gross,
    fenOf([
      { digits: gross, scale: 2 },
      { digits: 10 ** scale - digits, scale },
    ]),
  );
}

const SERVICE = '物业管理费';
const APPROVED = { approver: STORY.staff.manager, bearer: 'company' } as const;
const VACANCY: Terms = {
  ...APPROVED,
  item: SERVICE,
  kind: 'vacancy',
  from: dayOf(2025, 1, 1),
  to: dayOf(2026, 12, 31),
  rate: decimal('0.3'),
  basis: '业主空置申请书，水表未走字',
};
const DISCOUNT: Terms = {
  ...APPROVED,
  item: SERVICE,
  kind: 'discount',
  from: dayOf(2026, 1, 1),
  to: dayOf(2026, 12, 31),
  rate: decimal('0.05'),
  basis: '一次性预交全年优惠方案（2026）',
};
const GIFT: Terms = {
  approver: STORY.staff.manager,
  item: SERVICE,
  kind: 'gift',
  from: dayOf(2026, 11, 1),
  to: dayOf(2027, 1, 31),
  rate: decimal('1'),
  basis: '购房赠送三个月物业费确认单',
  bearer: 'developer',
};
const DEFECT: Terms = {
  ...APPROVED,
  item: SERVICE,
  kind: 'defect',
  from: dayOf(2026, 11, 1),
  to: dayOf(2026, 11, 30),
  amount: fen(10000),
  basis: '10月楼道渗水维修逾期，协商减免',
};

function reliefOf({ place }: Household, terms: Terms): Relief {
  return { unit: place.unit, ...terms, applied: appliedBefore(terms.from) };
}

function appliedBefore(from: Day): Day {
  return addMonths(from, -1);
}
