import { type Metric, NOT_RECORDED, percent, ratio } from './metric';

/** Answers of a yearly opinion survey 意见征询: households, sheets sent, returned and usable, and usable ones by answer. */
export interface Survey {
  readonly households: number;
  readonly sent: number;
  readonly returned: number;
  readonly valid: number;
  readonly counts: SurveyCounts;
}

/** 非常满意 · 满意 · 基本满意 · 不满意 · 非常不满意. */
export interface SurveyCounts {
  readonly veryGood: number;
  readonly good: number;
  readonly fair: number;
  readonly bad: number;
  readonly veryBad: number;
}

export interface SurveyMetrics {
  /** 发放率、回收率. */
  readonly sendRate: Metric;
  readonly returnRate: Metric;
  /** 满意率: the two best answers; with 基本满意 the three best. */
  readonly satRate2: Metric;
  readonly satRate3: Metric;
  /** 均分 of 5 points, and the same of 100 满意度指数, which is not a share of people. */
  readonly mean: Metric;
  readonly index: Metric;
  /** Not to be had of a five-step question; it needs one from 0 to 10. */
  readonly nps: Metric;
}

export function surveyMetrics({ households, sent, returned, valid, counts }: Survey): SurveyMetrics {
  const { veryGood, good, fair, bad, veryBad } = counts;
  const points = 5 * veryGood + 4 * good + 3 * fair + 2 * bad + veryBad;
  return {
    sendRate: percent(sent, households),
    returnRate: percent(returned, sent),
    satRate2: percent(veryGood + good, valid),
    satRate3: percent(veryGood + good + fair, valid),
    mean: { value: valid === 0 ? null : ratio(points, valid), numerator: points, denominator: valid },
    index: {
      value: valid === 0 ? null : ratio(points * 20, valid),
      numerator: points * 20,
      denominator: valid,
    },
    nps: NOT_RECORDED,
  };
}
