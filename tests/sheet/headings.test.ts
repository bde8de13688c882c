import { isFeeItem } from '../../src/registers/feeItems';
import { lookups } from '../../src/registers/recognition';
import { fieldOf } from '../../src/sheet/recognise';
import headers from '../corpus/headers.json';
import aliases from '../fixtures/header-aliases.json';

const known = lookups();

function fields(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  return Object.entries(known).flatMap(([register, lookup]) => {
    const found = fieldOf({ column: 0, text, leaf: text, group: null }, lookup);
    return found === null ? [] : [`${register}.${found.field}`];
  });
}

/** The corpus' neutral names in ours. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  owner: ['owners.ownerName'],
  unit: ['units.unit', 'owners.unit', 'fees.unit'],
  building: ['units.building'],
  area: ['units.builtArea', 'units.billArea'],
  innerArea: ['units.innerArea'],
  phone: ['owners.phone'],
  idNo: ['owners.certNo'],
  moveIn: ['units.handover', 'owners.moveIn'],
  period: ['fees.period'],
  item: ['fees.item', 'tariffs.item'],
  rate: ['tariffs.price', 'fees.price'],
  quantity: ['fees.qty'],
  prev: ['readings.prev'],
  curr: ['readings.curr'],
  due: ['fees.gross'],
  paid: ['fees.received', 'payments.received'],
  owed: ['fees.unpaid', 'fees.arrears'],
  lateFee: ['payments.late', 'demands.late'],
  dueDate: ['fees.due'],
  note: ['fees.remark', 'owners.remark'],
};

describe('a heading names its field', () => {
  const cases = headers.cases.filter((entry) => 'field' in entry.expect);
  test.each(cases.map((entry) => [String(entry.header), (entry.expect as { field: string }).field]))(
    '%j → %s',
    (header, field) => {
      expect(fields(header).filter((found) => NAMES[field]?.includes(found))).not.toEqual([]);
    },
  );
});

test('what is no heading of ours is no field', () => {
  const wrong = headers.cases
    .filter((entry) => 'unknown' in entry.expect)
    .filter((entry) => fields(entry.header).length > 0)
    .map((entry) => entry.header);
  expect(wrong).toEqual([]);
});

test('every alias of the office is a field of some register or a fee item', () => {
  const unknown = Object.values(aliases)
    .flat()
    .filter((alias) => fields(alias).length === 0 && !isFeeItem(alias, new Set()));
  expect(unknown).toEqual([]);
});
