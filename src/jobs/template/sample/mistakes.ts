import type { UserValue } from '../../../documents/userSheet';
import { dayOf, MINUTES_A_DAY } from '../../../kernel/calendar';
import type { RegisterName } from '../../../registers';
import type { IssueCode } from '../../../words/issues';
import type { Cast } from './cast';
import { type SampleRow, shownOf } from './sampleRows';

/** One mistake put into the sample 有意的错误, and where checking finds it. */
export interface Mistake {
  readonly code: IssueCode;
  readonly register: RegisterName;
  /** Fields by which the row is known, as their cells show them. */
  readonly where: Readonly<Record<string, string>>;
  readonly set: Readonly<Record<string, UserValue | ((old: UserValue, row: SampleRow) => UserValue)>>;
  /** The field it is found in. */
  readonly at: string;
  /** Put into a copy below the row, as if it had been entered twice. */
  readonly again?: true;
  /** The row is taken out; the mistake is found in the row below. */
  readonly gone?: true;
}

/** About 35 mistakes of different kinds, each in a unit or request of its own. */
export function mistakesOf(cast: Cast): readonly Mistake[] {
  return [...inUnits(cast), ...inOwners(cast), ...inReadings(cast), ...inMoney(cast), ...inRequests(cast)];
}

type Found = Pick<Mistake, 'code' | 'at' | 'set'> & Partial<Pick<Mistake, 'again' | 'gone'>>;

function inUnits({ plain, newVacant, newFamilies, unsold }: Cast): Mistake[] {
  const put = mistakeIn('units', 'unit');
  return [
    put(plain(0), { code: 'UNIT-002', at: 'unit', set: { remark: text('补录') }, again: true }),
    put(unsold, { code: 'UNIT-003', at: 'unit', set: { unit: { day: dayOf(2026, 6, 8) } } }),
    put(newFamilies(0), { code: 'UNIT-005', at: 'builtArea', set: { builtArea: text('待实测') } }),
    put(plain(1), { code: 'UNIT-007', at: 'innerArea', set: { innerArea: plus(40) } }),
    put(newVacant(0), { code: 'UNIT-010', at: 'state', set: { state: text('未交付') } }),
    put(newVacant(1), { code: 'UNIT-012', at: 'handover', set: { handover: { day: dayOf(2062, 10, 18) } } }),
    put(newFamilies(3), { code: 'WB-009', at: 'heatArea', set: { heatArea: { error: '#REF!' } } }),
  ];
}

function inOwners({ plain, buyer }: Cast): Mistake[] {
  const put = mistakeIn('owners', 'unit');
  return [
    put(plain(3), {
      code: 'OWN-002',
      at: 'unit',
      set: { unit: text('3-4-101'), certType: null, certNo: null },
      again: true,
    }),
    put(plain(4), { code: 'OWN-004', at: 'certNo', set: { certNo: shown((id) => id.slice(0, 17)) } }),
    put(plain(5), {
      code: 'OWN-005',
      at: 'certNo',
      set: { certNo: (old) => ({ number: Number(`${shownOf(old).slice(0, 15)}000`) }) },
    }),
    put(plain(6), {
      code: 'OWN-006',
      at: 'certNo',
      set: { certNo: shown((id) => id.slice(0, 17) + (id.endsWith('3') ? '4' : '3')) },
    }),
    put(plain(7), { code: 'OWN-016', at: 'phone', set: { phone: shown((phone) => phone.slice(0, 10)) } }),
    put(plain(8), { code: 'OWN-008', at: 'sex', set: { sex: shown((sex) => (sex === '男' ? '女' : '男')) } }),
    put(plain(9), { code: 'WB-011', at: 'phone', set: { phone: shown(fullWidth) } }),
    put(plain(10), {
      code: 'OWN-018',
      at: 'phone',
      set: { phone: (old) => ({ number: Number(shownOf(old)) }) },
    }),
    put(plain(11), {
      code: 'OWN-019',
      at: 'phone',
      set: { phone: shown((phone) => `${phone}/0990-5550117`) },
    }),
    // The next owner's title begins months after this one's ended.
    {
      ...put(buyer.unit, { code: 'OWN-021', at: 'ownFrom', set: { ownFrom: later(61) } }),
      where: { ...buyer },
    },
  ];
}

function inReadings({ plain, vacant }: Cast): Mistake[] {
  const put = mistakeIn('readings', 'unit', { period: '2026-11', meter: '水' });
  return [
    put(plain(12), { code: 'MTR-001', at: 'curr', set: { curr: null } }),
    put(plain(13), { code: 'MTR-002', at: 'curr', set: { curr: (_, row) => plus(-9)(row.prev ?? null) } }),
    put(plain(14), { code: 'MTR-003', at: 'prev', set: { prev: plus(-2) } }),
    put(plain(15), { code: 'MTR-004', at: 'curr', set: { curr: plus(90) } }),
    put(plain(16), { code: 'WB-010', at: 'curr', set: { curr: (old) => text(shownOf(old)) } }),
    put(vacant(1), { code: 'MTR-006', at: 'curr', set: { curr: plus(3) } }),
  ];
}

function inMoney({ plain, vacant, receipt, skipped }: Cast): Mistake[] {
  const fee = mistakeIn('fees', 'unit', { period: '2026-08', item: '物业管理费' });
  const other = {
    item: text('装修垃圾清运费'),
    qty: null,
    price: null,
    months: null,
    gross: { number: 300 },
  };
  const paid = mistakeIn('payments', 'receiptNo');
  return [
    fee(plain(17), { code: 'FEE-004', at: 'period', set: {}, again: true }),
    fee(plain(18), { code: 'FEE-002', at: 'item', set: other, again: true }),
    fee(plain(19), { code: 'WB-016', at: 'due', set: { due: text('2026-08-32') } }),
    // Typed a tenth of a cent more than can be paid; it rounds to what is right.
    fee(plain(20), { code: 'FEE-007', at: 'gross', set: { gross: plus(0.004) } }),
    fee(plain(21), { code: 'FEE-006', at: 'gross', set: { gross: plus(9) } }),
    paid(receipt(0), { code: 'RCV-001', at: 'receiptNo', set: {}, again: true }),
    paid(receipt(1), { code: 'RCV-004', at: 'payDate', set: { payDate: later(365) } }),
    paid(receipt(2), { code: 'RCV-007', at: 'receiptNo', set: {}, gone: true }),
    mistakeIn('waivers', 'unit')(vacant(0), { code: 'WAV-001', at: 'approver', set: { approver: null } }),
    { code: 'NTC-009', register: 'demands', where: { ...skipped }, at: 'level', set: {}, gone: true },
  ];
}

function inRequests({ repair, complaint }: Cast): Mistake[] {
  const put = mistakeIn('requests', 'ticket');
  return [
    put(repair(0), { code: 'REQ-004', at: 'closed', set: { closed: later(-1) } }),
    put(repair(1), { code: 'REQ-005', at: 'result', set: { result: null, process: null } }),
    put(repair(2), { code: 'REQ-003', at: 'content', set: { content: null } }),
    put(repair(3), { code: 'REQ-014', at: 'signed', set: { signed: null } }),
    mistakeIn('visits', 'ticket')(complaint(0), {
      code: 'REQ-013',
      at: 'score',
      set: { score: text('不满意') },
    }),
  ];
}

function mistakeIn(register: RegisterName, key: string, also: Readonly<Record<string, string>> = {}) {
  return (value: string, found: Found): Mistake => ({ register, where: { [key]: value, ...also }, ...found });
}

function text(value: string): UserValue {
  return { text: value };
}

function shown(change: (text: string) => string): (old: UserValue) => UserValue {
  return (old) => text(change(shownOf(old)));
}

/** Thousandths are enough for areas, readings and amounts. */
function plus(n: number): (old: UserValue) => UserValue {
  return (old) => {
    const before = old !== null && 'number' in old ? old.number : 0;
    return { number: Math.round((before + n) * 1000) / 1000 };
  };
}

/** So many days later, earlier if negative. */
function later(days: number): (old: UserValue) => UserValue {
  return (old) => {
    if (old !== null && 'day' in old) return { day: old.day + days };
    if (old !== null && 'moment' in old) {
      return { moment: (Math.round(old.moment * MINUTES_A_DAY) + days * MINUTES_A_DAY) / MINUTES_A_DAY };
    }
    return old;
  };
}

function fullWidth(digits: string): string {
  return digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
