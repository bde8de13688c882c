import type { ServiceRequest } from '../../../src/registers/requests';
import type { ReturnVisit } from '../../../src/registers/visits';
import { serviceDesk } from '../../../src/service/desk';
import type { VisitOutcome } from '../../../src/rules/clock/visitOutcome';
import { at, request, requestBook, visit } from '../../service/requestBook';

const CLOSED = { ticket: 'T', closed: at('2024-06-03 17:00') } as const;

function outcome(own: Partial<ServiceRequest>, logged: readonly Partial<ReturnVisit>[]): VisitOutcome | null {
  const book = requestBook({
    requests: [request({ ...CLOSED, ...own })],
    visits: logged.map((one) => visit({ ticket: 'T', ...one })),
  });
  return serviceDesk(book, at('2024-06-30 18:00')).cases[0]!.visit;
}

test.each([
  ['nothing anywhere', {}, [], null],
  [
    'the row itself',
    { visited: at('2024-06-04'), score: 'good' },
    [],
    { score: 'good', at: at('2024-06-04') },
  ],
  ['a score alone tells of a visit', { score: 'fair' }, [], { score: 'fair', at: null }],
  ['回访记录 by ticket', {}, [{ score: 'bad', way: 'phone' }], { score: 'bad', way: 'phone' }],
  ['a visit of another ticket', {}, [{ ticket: 'U', score: 'bad' }], null],
  ['a routine visit without ticket', {}, [{ ticket: null, score: 'bad' }], null],
  [
    'both tell of one visit: each fills what the other leaves empty',
    { visited: at('2024-06-04'), visitor: '李', score: 'good' },
    [{ date: at('2024-06-04 10:00'), way: 'visit', opinion: '及时' }],
    { at: at('2024-06-04 10:00'), way: 'visit', visitor: '李', score: 'good', opinion: '及时' },
  ],
  [
    'the later visit decides',
    {},
    [{ date: at('2024-06-09'), score: 'good' }, { score: 'bad' }],
    { score: 'good' },
  ],
  [
    'a later visit that asked for no score leaves the score standing, but not who asked',
    {},
    [
      { date: at('2024-06-05'), score: 'bad', visitor: '王' },
      { date: at('2024-06-09'), way: 'phone' },
    ],
    { at: at('2024-06-09'), way: 'phone', score: 'bad', visitor: null },
  ],
  [
    'on the day of closing, no time given',
    { visited: at('2024-06-03'), score: 'good' },
    [],
    { score: 'good' },
  ],
  ['before closing: of an earlier try', {}, [{ date: at('2024-06-02'), score: 'bad' }], null],
  ['after now: not yet', {}, [{ date: at('2024-07-01'), score: 'bad' }], null],
] as const)('回访 工1.2.1: %s', (_, own, logged, expected) => {
  const found = outcome(own, logged);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toMatchObject(expected);
});
