import {
  addDays,
  addPeriods,
  type Day,
  dayOf,
  firstDay,
  type Period,
  periodOfDay,
} from '../../../kernel/calendar';
import type { Owner } from '../../../registers/owners';
import type { Unit } from '../../../registers/units';
import type { Draft } from './draft';
import { type Habit, habitFrom } from './habits';
import {
  companyPeople,
  developerPeople,
  familyPeople,
  letPeople,
  type Lived,
  type Occupant,
  soldPeople,
} from './occupants';
import { type Person, peopleFrom } from './people';
import type { Place } from './places';
import { type Random, randomOf } from './random';
import { STORY } from './story';

/** A unit with those who live in it and pay for it 住户. */
export interface Household {
  readonly place: Place;
  readonly state: NonNullable<Unit['state']>;
  readonly handover: Day | null;
  /** First month charged to whoever pays. */
  readonly start: Period;
  readonly isDevelopers: boolean;
  readonly people: readonly Draft<Owner>[];
  readonly payerIn: (period: Period) => string;
  /** Who lives there; nobody in a vacant unit. */
  readonly persons: number;
  readonly habit: Habit;
  /** Vacant with its heating stopped 报停, on the office's leave. */
  readonly isStopped: boolean;
  /** One owner who lives there since before the company came: nothing special. */
  readonly isPlain: boolean;
}

/** Moves people in. */
export function householdsOf(places: readonly Place[], seed: number): readonly Household[] {
  const random = randomOf(seed, 'households');
  const next = peopleFrom(randomOf(seed, 'people'));
  let homes = 0;
  return places.map((place, at) => {
    if (place.propType === 'home') homes += 1;
    const nth = place.propType === 'home' ? homes : at;
    return householdIn(place, nth, random, next);
  });
}

function householdIn(place: Place, nth: number, random: Random, next: () => Person): Household {
  const kind = kindOf(place, nth);
  const isHome = place.propType === 'home';
  const handover = kind === 'developer' || kind === 'nobody' ? null : handoverOf(place, random);
  const persons = handover === null || kind === 'vacant' || !isHome ? 0 : random.int(1, 5);
  const lived = { since: handover ?? firstDay(STORY.first), persons, place, random, next };
  return {
    place,
    handover,
    start: handover === null ? STORY.first : startAfter(handover),
    persons,
    isDevelopers: kind === 'developer',
    habit: kind === 'developer' ? { kind: 'quarterly' } : habitFrom(random),
    isStopped: kind === 'vacant' && nth % 2 === 0,
    isPlain: kind === 'family' && isHome && Number(place.building.charAt(0)) <= 4,
    ...occupancy(kind, lived, nth),
  };
}

type Occupancy = Pick<Household, 'state' | 'people' | 'payerIn'>;

function occupancy(kind: Kind, lived: Lived, nth: number): Occupancy {
  switch (kind) {
    case 'developer': {
      const people = developerPeople(lived.place);
      return { state: nth % 2 === 0 ? 'undelivered' : 'unsold', people, payerIn: () => STORY.developer };
    }
    case 'nobody':
      return { state: 'unsold', people: [], payerIn: () => '' };
    case 'company':
      return { state: 'occupied', ...paidByOne(companyPeople(lived, nth)) };
    case 'let':
      return { state: 'let', ...paidByOne(letPeople(lived)) };
    case 'sold': {
      const day = dayOf(lived.random.int(isNew(lived) ? 2026 : 2024, 2026), lived.random.int(2, 9), 1);
      const { before, after } = soldPeople(lived, day);
      const payerIn = (period: Period): string => (firstDay(period) < day ? before : after).ownerName;
      return { state: 'occupied', people: [before, after], payerIn };
    }
    default:
      return { state: kind === 'vacant' ? 'vacant' : 'occupied', ...paidByOne(familyPeople(lived, kind)) };
  }
}

function isNew({ since }: Lived): boolean {
  return since > firstDay(STORY.first);
}

function paidByOne(people: readonly Occupant[]): Omit<Occupancy, 'state'> {
  const payer = people.find(({ isPayer }) => isPayer === true)?.ownerName ?? '';
  return { people, payerIn: () => payer };
}

type Kind = 'family' | 'joint' | 'vacant' | 'let' | 'sold' | 'company' | 'developer' | 'nobody';

/** Every so many homes something is special; the numbers share no factor, so that it is spread over the estate. */
function kindOf({ propType, unit }: Place, nth: number): Kind {
  if (propType === 'shop') return nth % 3 === 0 ? 'let' : nth % 3 === 1 ? 'company' : 'family';
  if (propType === 'storage') return unit === UNSOLD_STORAGE ? 'nobody' : 'family';
  if (propType === 'parking') return nth % 11 === 0 ? 'developer' : 'family';
  if (unit.startsWith('6-2-')) return nth % 3 === 0 ? 'family' : 'vacant';
  if (nth % 53 === 0) return 'developer';
  if (nth % 41 === 0) return 'sold';
  if (nth % 83 === 0) return 'company';
  if (nth % 13 === 0) return 'let';
  if (nth % 17 === 0) return 'vacant';
  return nth % 7 === 0 ? 'joint' : 'family';
}

/** Newly entered in the register, nobody's yet. */
export const UNSOLD_STORAGE = '6-8';

/** The first buildings were handed over long before the company came, the last entrance a month ago. */
function handoverOf({ unit, propType }: Place, random: Random): Day {
  if (propType === 'storage' || unit.startsWith('6-1-')) return addDays(dayOf(2025, 6, 9), random.int(0, 18));
  if (unit.startsWith('6-2-')) return addDays(STORY.lateHandover, random.int(0, 10));
  if (unit.startsWith('5-')) return addDays(dayOf(2024, 4, 8), random.int(0, 20));
  return addDays(dayOf(2020, 6, 1), random.int(0, 400));
}

/** The owner pays from the month after the handover; nothing was charged before the company came. */
function startAfter(handover: Day): Period {
  const next = addPeriods(periodOfDay(handover), 1);
  return next < STORY.first ? STORY.first : next;
}
