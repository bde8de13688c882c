import { addDays, type Day } from '../../../kernel/calendar';
import { readCreditCode } from '../../../kernel/creditCode';
import type { Owner } from '../../../registers/owners';
import type { Draft } from './draft';
import type { Person } from './people';
import type { Place } from './places';
import type { Random } from './random';
import { STORY } from './story';

/** A row of 业主登记 with its name. */
export type Occupant = Draft<Owner> & { readonly ownerName: string };

/** What it takes to move people in. */
export interface Lived {
  readonly place: Place;
  readonly since: Day;
  readonly persons: number;
  readonly random: Random;
  readonly next: () => Person;
}

/** The owner, and a joint one where there are two. */
export function familyPeople(lived: Lived, kind: string): readonly Occupant[] {
  const owner = { ...ownerIn(lived), isPayer: true };
  if (kind !== 'joint') return [owner];
  return [owner, { ...ownerIn({ ...lived, persons: 0 }), relation: 'joint', isPayer: false }];
}

/** The owner lives elsewhere; the tenant pays. */
export function letPeople(lived: Lived): readonly Occupant[] {
  const owner = {
    ...ownerIn({ ...lived, persons: 0 }),
    isPayer: false,
    address: `建设路${lived.random.int(8, 320)}号`,
  };
  const tenant = lived.next();
  const moveIn = moved(addDays(lived.since, lived.random.int(60, 500)));
  const person = {
    ...certified(tenant, lived.place),
    relation: 'tenant',
    phone: tenant.phone,
    isPayer: true,
  } as const;
  return [owner, { unit: lived.place.unit, ...person, ...personsOf(lived), moveIn, noticeWay: 'wechat' }];
}

/** One owner until the day before, another from the day of transfer 转让. */
export function soldPeople(lived: Lived, day: Day): { readonly before: Occupant; readonly after: Occupant } {
  const before = {
    ...ownerIn({ ...lived, persons: 0 }),
    ownTo: addDays(day, -1),
    isPayer: true,
    remark: '已转让',
  };
  const after = { ...ownerIn({ ...lived, since: day }), isPayer: true };
  return { before, after };
}

/** A company with its credit code. */
export function companyPeople({ place, since, next, random }: Lived, nth: number): readonly Occupant[] {
  const contact = next();
  const base = { unit: place.unit, relation: 'owner', ownFrom: since, moveIn: addDays(since, 90) } as const;
  const name = `${COMPANIES[nth % COMPANIES.length] ?? ''}有限公司`;
  const code = { certType: 'creditCode', certNo: creditCode(nth) } as const;
  const reached = { phone: contact.phone, emergency: contact.name, noticeWay: 'paper' } as const;
  const remark = random.chance(0.5) ? '需开增值税发票' : null;
  return [{ ...base, ownerName: name, ...code, ...reached, isPayer: true, remark }];
}

/** What has not been sold or handed over is the developer's to pay. */
export function developerPeople({ unit }: Place): readonly Occupant[] {
  return [
    {
      unit,
      ownerName: STORY.developer,
      relation: 'developer',
      phone: '0990-5550100',
      isPayer: true,
      noticeWay: 'paper',
    },
  ];
}

const COMPANIES = [
  '北辰商贸',
  '鑫源餐饮管理',
  '家和超市',
  '明德教育咨询',
  '康泰大药房',
  '恒信房产经纪',
  '瑞丰建材',
  '悦享美容服务',
];

function ownerIn(lived: Lived): Occupant {
  const { place, since, random, next } = lived;
  const person = next();
  const moveIn = lived.persons > 0 ? moved(addDays(since, random.int(30, 240))) : null;
  const isHome = place.propType === 'home';
  return {
    unit: place.unit,
    ...certified(person, place),
    relation: 'owner',
    phone: person.phone,
    ...(isHome && random.chance(0.25) ? { emergency: next().name } : {}),
    ownFrom: since,
    moveIn,
    ...personsOf(lived),
    noticeWay: random.pick(['paper', 'paper', 'sms', 'wechat', 'wechat']),
    plate: place.propType === 'parking' ? plateOf(random) : null,
  };
}

/** Nobody has moved in yet on a day that is still to come. */
function moved(day: Day): Day | null {
  return day <= STORY.asOf ? day : null;
}

/** Papers are filed with the home; a parking space or storage room has none of its own. */
function certified({ name, sex, certNo }: Person, { propType }: Place) {
  if (propType === 'parking' || propType === 'storage') return { ownerName: name };
  return { ownerName: name, sex, certType: 'residentId', certNo } as const;
}

function personsOf({ persons }: Lived) {
  return persons === 0 ? {} : { persons: { digits: persons, scale: 0 } };
}

function plateOf(random: Random): string {
  const letters = Array.from('ABCDEFGH');
  return `冀Y${String(random.int(0, 9999)).padStart(4, '0')}${random.pick(letters)}`;
}

/** A code of region 990000, which does not exist, with its right check character. */
function creditCode(nth: number): string {
  const body = `91990000MA0000${String(nth).padStart(3, '0')}`;
  const read = readCreditCode(`${body}0`);
  return 'refused' in read && read.refused === 'check' ? body + read.expected : `${body}0`;
}
