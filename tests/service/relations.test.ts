import type { ServiceRequest } from '../../src/registers/requests';
import type { RequestCase } from '../../src/service/cases';
import { serviceDesk } from '../../src/service/desk';
import { at, request, requestBook } from './requestBook';

function related(
  rows: readonly Partial<ServiceRequest>[],
): Record<'repeats' | 'reworked' | 'reopened', string[]> {
  const desk = serviceDesk(requestBook({ requests: rows.map(request) }), at('2024-12-31'));
  const { repeats, reworked, reopened } = desk.relations;
  const tickets = (ones: Iterable<RequestCase>): string[] =>
    [...ones].map((one) => one.request.ticket).sort();
  return { repeats: tickets(repeats.keys()), reworked: tickets(reworked), reopened: tickets(reopened) };
}

const CLEANING = { unit: '1-1-101', category: '保洁' } as const;
const FIRST = { ...CLEANING, ticket: 'A', accepted: at('2024-06-03 09:00') } as const;

test.each([
  ['thirty days later', { ...CLEANING, accepted: at('2024-07-03 23:00') }, ['A', 'B']],
  ['thirty-one days later', { ...CLEANING, accepted: at('2024-07-04 00:00') }, []],
  [
    'the same unit spelt otherwise',
    { ...CLEANING, unit: '1栋1单元101', accepted: at('2024-06-10') },
    ['A', 'B'],
  ],
  ['another category', { ...CLEANING, category: '安防', accepted: at('2024-06-10') }, []],
  ['another unit', { ...CLEANING, unit: '1-1-102', accepted: at('2024-06-10') }, []],
  ['no category: nothing to compare', { unit: '1-1-101', accepted: at('2024-06-10') }, []],
  ['a repair is no complaint', { ...CLEANING, reqType: 'repair', accepted: at('2024-06-10') }, []],
] as const)('重复投诉 REQ-010: %s', (_, second, expected) => {
  expect(related([{ ...second, ticket: 'B' }, FIRST]).repeats).toEqual(expected);
});

test('each of a chain of complaints repeats the one before, however long the chain', () => {
  const chain = ['06-03', '06-30', '07-25'].map((date, i) => ({
    ...CLEANING,
    ticket: `C${i}`,
    accepted: at(`2024-${date}`),
  }));
  expect(related(chain).repeats).toEqual(['C0', 'C1', 'C2']);
});

const REPAIR = { reqType: 'repair', ticket: 'R', closed: at('2024-06-04 12:00') } as const;

test.each([
  ['named by a repair within 30 days', { reqType: 'repair', accepted: at('2024-07-04 12:00') }, ['R'], ['R']],
  ['named later than that', { reqType: 'repair', accepted: at('2024-07-04 12:01') }, [], ['R']],
  ['named by a complaint', { accepted: at('2024-06-10') }, [], ['R']],
  ['named before it was closed', { reqType: 'repair', accepted: at('2024-06-04 11:00') }, [], []],
] as const)('返修: a repair %s', (_, next, reworked, reopened) => {
  const found = related([REPAIR, { ...next, ticket: 'S', relatedTo: 'R' }]);
  expect(found).toMatchObject({ reworked, reopened });
});

test('重开单号: the earlier one may name the later as well', () => {
  const later = { ticket: 'S', reqType: 'repair', accepted: at('2024-06-10') } as const;
  expect(related([{ ...REPAIR, relatedTo: 'S' }, later])).toMatchObject({ reworked: ['R'], reopened: ['R'] });
});

test('重开: a closed request whose state was set back is taken up again', () => {
  expect(related([{ ...REPAIR, state: 'working' }]).reopened).toEqual(['R']);
});
