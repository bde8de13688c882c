import { type Day, type Moment, momentOf, parseDay } from '../../src/kernel/calendar';
import type { RequestBook } from '../../src/service/cases';
import type { ServiceRequest } from '../../src/registers/requests';
import type { Settings } from '../../src/registers/settings';
import type { Unit } from '../../src/registers/units';
import type { ReturnVisit } from '../../src/registers/visits';
import type { Register } from '../../src/sheet/register';

/** `2024-06-14`. */
export function day(text: string): Day {
  return parseDay(text)!;
}

/** `2024-06-14 16:40`, `2024-06-14T16:40` or a day alone, which is its midnight. */
export function at(text: string): Moment {
  const [date = '', time = '00:00'] = text.split(/[ T]/u);
  return momentOf(day(date), Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
}

/** A complaint of 2024-06-03 09:00 about cleaning, but for what is said otherwise. */
export function request(given: Partial<ServiceRequest>): ServiceRequest {
  return {
    ...EMPTY_REQUEST,
    ticket: 'TS-20240603-001',
    reqType: 'complaint',
    accepted: at('2024-06-03 09:00'),
    content: '楼道未清扫',
    ...given,
  };
}

/** A return visit of 2024-06-04, but for what is said otherwise. */
export function visit(given: Partial<ReturnVisit>): ReturnVisit {
  return {
    ticket: null,
    unit: null,
    kind: null,
    date: at('2024-06-04'),
    way: null,
    person: null,
    score: null,
    opinion: null,
    follow: null,
    visitor: null,
    remark: null,
    ...given,
  };
}

export interface Rows {
  readonly requests: readonly ServiceRequest[];
  readonly visits?: readonly ReturnVisit[];
  readonly units?: readonly Partial<Unit>[];
  readonly settings?: Partial<Settings>;
  /** Columns of 诉求登记 that the office does not keep. */
  readonly without?: readonly (keyof ServiceRequest)[];
}

/** A book over arrays, with the registers that requests need. */
export function requestBook({
  requests,
  visits = [],
  units = [],
  settings = {},
  without = [],
}: Rows): RequestBook {
  return {
    requests: registerOf('requests', requests, (field) => !without.includes(field)),
    visits: registerOf('visits', visits, () => visits.length > 0),
    units: registerOf(
      'units',
      units.map((unit) => ({ ...EMPTY_UNIT, ...unit })),
      () => true,
    ),
    settings: { ...PLAIN_SETTINGS, ...settings },
  };
}

function registerOf<R>(
  id: string,
  rows: readonly R[],
  has: (field: keyof R & string) => boolean,
): Register<R> {
  return {
    id,
    present: rows.length > 0,
    size: rows.length,
    // As from a sheet, a record is a view: its fields are not its own, so spreading it gives nothing.
    at: (i) => Object.create(rows[i]!) as (typeof rows)[number],
    cell: (i) => ({ sheet: id, row: i + 1, column: null }),
    has,
    codes: () => new Int32Array(rows.length),
    rejectedUnits: new Set(),
  };
}

const EMPTY_REQUEST = {
  level: null,
  category: null,
  channel: null,
  unit: null,
  person: null,
  phone: null,
  receiver: null,
  firstReply: null,
  dept: null,
  handler: null,
  sentAt: null,
  appointment: null,
  arrived: null,
  closed: null,
  state: null,
  process: null,
  result: null,
  valid: null,
  material: null,
  labour: null,
  signed: null,
  visited: null,
  visitor: null,
  score: null,
  opinion: null,
  escalated: null,
  relatedTo: null,
  remark: null,
} as const satisfies Partial<ServiceRequest>;

const EMPTY_UNIT: Unit = {
  unit: '1-1-101',
  building: null,
  entrance: null,
  roomNo: null,
  floor: null,
  propType: null,
  builtArea: null,
  innerArea: null,
  billArea: null,
  heatArea: null,
  height: null,
  state: null,
  handover: null,
  billFrom: null,
  vacantFrom: null,
  vacantTo: null,
  remark: null,
};

const PLAIN_SETTINGS: Settings = {
  isGiven: true,
  company: null,
  community: null,
  profile: null,
  period: null,
  startRule: 'nextMonth',
  dayRule: 'actual',
  account: { name: null, bank: null, no: null },
  servicePhone: null,
  target: null,
  holidays: new Set(),
  workdays: new Set(),
  documentLanguage: 'zh',
  payDays: 20,
  noticeLayout: 'A4',
  allocation: 'principalFirst',
  heatStopRatio: null,
  heatBasis: 'built',
  totalArea: null,
  prepayCap: 12,
  mappings: [],
};
