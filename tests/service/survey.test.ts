import type { Metric } from '../../src/service/metric';
import { type Survey, surveyMetrics } from '../../src/service/survey';
import oracle from '../fixtures/oracle-metrics.json';

const { moveIn, sent, returned, valid, counts, expected } = oracle.survey;
const survey: Survey = {
  households: moveIn,
  sent,
  returned,
  valid,
  counts: {
    veryGood: counts.非常满意,
    good: counts.满意,
    fair: counts.基本满意,
    bad: counts.不满意,
    veryBad: counts.非常不满意,
  },
};

test('意见征询 工1.2.1: the worked example, to the last place', () => {
  const values = Object.entries<Metric>({ ...surveyMetrics(survey) }).map(([name, { value }]) => [
    name,
    value ?? 'n/a',
  ]);
  expect(Object.fromEntries(values)).toEqual(expected);
});

test('nothing returned: no rate, no mean', () => {
  const none = { veryGood: 0, good: 0, fair: 0, bad: 0, veryBad: 0 };
  const metrics = surveyMetrics({ households: 0, sent: 0, returned: 0, valid: 0, counts: none });
  expect(Object.values<Metric>({ ...metrics }).map(({ value }) => value)).toEqual(Array(7).fill(null));
});
