import { nextTicket } from '../../src/service/tickets';
import { day } from './requestBook';

test.each([
  ['the first of a day', 'complaint', [], 'TS-20240610-001'],
  [
    'after the highest, not the count',
    'complaint',
    ['TS-20240610-001', 'TS-20240610-007'],
    'TS-20240610-008',
  ],
  ['whatever the order', 'complaint', ['TS-20240610-007', 'TS-20240610-001'], 'TS-20240610-008'],
  ['other kinds count for themselves', 'repair', ['TS-20240610-007'], 'BX-20240610-001'],
  ['other days too', 'complaint', ['TS-20240609-007'], 'TS-20240610-001'],
  ['typed in small letters', 'complaint', ['ts-20240610-002'], 'TS-20240610-003'],
  ['beyond 999', 'complaint', ['TS-20240610-999'], 'TS-20240610-1000'],
  ['what is no number is no number', 'complaint', ['TS-20240610-12补', 'TS-20240610-'], 'TS-20240610-001'],
  ['求助', 'help', [], 'QZ-20240610-001'],
  ['咨询', 'enquiry', [], 'ZX-20240610-001'],
  ['建议', 'suggestion', [], 'JY-20240610-001'],
  ['表扬', 'praise', [], 'BY-20240610-001'],
] as const)('单号: %s', (_, kind, existing, expected) => {
  expect(nextTicket(kind, day('2024-06-10'), existing)).toBe(expected);
});
