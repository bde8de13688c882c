import { rules } from '../../src/rules';
import type { IssueCode } from '../../src/words/issues';
import { certificateCases } from './cases/certificates';
import { contactCases } from './cases/contacts';
import { demandCases } from './cases/demands';
import { dueDayCases } from './cases/dueDays';
import { feeAmountCases } from './cases/feeAmounts';
import { feeCases } from './cases/fees';
import { ownerCases } from './cases/owners';
import { paymentCases } from './cases/payments';
import { readingCases } from './cases/readings';
import { requestCases } from './cases/requests';
import { requestTimeCases } from './cases/requestTimes';
import { tariffCases } from './cases/tariffs';
import { tariffTermCases } from './cases/tariffTerms';
import { unitCases } from './cases/units';
import { usageCases } from './cases/usage';
import { waiverCases } from './cases/waivers';
import { type Case, issuesOf, said } from './drawn';

const cases: readonly Case[] = [
  ...unitCases,
  ...ownerCases,
  ...certificateCases,
  ...contactCases,
  ...tariffCases,
  ...tariffTermCases,
  ...readingCases,
  ...usageCases,
  ...feeCases,
  ...feeAmountCases,
  ...dueDayCases,
  ...paymentCases,
  ...waiverCases,
  ...demandCases,
  ...requestCases,
  ...requestTimeCases,
];

// The office finds its mistakes by these sentences, so each is asserted as it is read.
test.each(cases.map((one) => ({ name: `${one[0]}: ${one[1]}`, one })))('$name', ({ one }) => {
  const [code, , sheets, says, settings] = one;
  const issues = issuesOf(sheets, settings).filter((issue) => issue.code === code);
  expect(issues.map(said)).toEqual(says);
});

test('every code of a rule is raised by a case and kept by another, and belongs to one rule', () => {
  const codes = rules.flatMap((rule) => rule.codes);
  const lacking = (has: (one: Case) => boolean): readonly IssueCode[] =>
    codes.filter((code) => !cases.some((one) => one[0] === code && has(one)));
  expect(lacking(([, , , says]) => says.length > 0)).toEqual([]);
  expect(lacking(([, , , says]) => says.length === 0)).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('a rule raises only the codes it names', () => {
  const named = new Set<string>(rules.flatMap((rule) => rule.codes));
  const raised = cases.flatMap(([, , sheets, , settings]) =>
    issuesOf(sheets, settings).map(({ code }) => code),
  );
  expect(raised.filter((code) => !named.has(code))).toEqual([]);
});
