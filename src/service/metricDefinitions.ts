import type { Label } from '../kernel/label';

/** A figure's name and how it is made, for the page 口径说明 of the summary. */
export interface MetricDefinition {
  readonly label: Label;
  readonly formula: Label;
}

/** All figures of requests 诉求指标, accepted within the period, as they stand at the as-of moment. */
export const requestMetrics = {
  total: {
    label: { zh: '受理量', en: 'Accepted' },
    formula: { zh: '本期受理的件数', en: 'requests accepted in the period' },
  },
  valid: {
    label: { zh: '有效投诉', en: 'Valid complaints' },
    formula: { zh: '核实责任在我方的投诉件数', en: 'complaints found to be our responsibility' },
  },
  validRate: {
    label: { zh: '有效投诉率', en: 'Valid rate' },
    formula: { zh: '有效投诉÷投诉总数', en: 'valid complaints ÷ complaints' },
  },
  nextDayReplyRate: {
    label: { zh: '次日答复率', en: 'Next-day reply rate' },
    formula: {
      zh: '下一个工作日结束前答复÷受理量（礼6.19.2）；没有答复记录的，以办结为答复',
      en: 'answered by the end of the next working day ÷ accepted (rule 6.19.2); a closing answers what was not answered before',
    },
  },
  reply24Rate: {
    label: { zh: '24小时答复率', en: '24-hour reply rate' },
    formula: { zh: '24小时内答复÷受理量', en: 'answered within 24 hours ÷ accepted' },
  },
  closed: {
    label: { zh: '办结', en: 'Closed' },
    formula: { zh: '已办结的件数', en: 'requests closed' },
  },
  closeRate: {
    label: { zh: '办结率', en: 'Close rate' },
    formula: { zh: '办结÷受理量', en: 'closed ÷ accepted' },
  },
  onTime: {
    label: { zh: '及时办结', en: 'Closed in time' },
    formula: { zh: '在时限内办结的件数', en: 'requests closed within their limit' },
  },
  onTimeRate: {
    label: { zh: '及时办结率', en: 'On-time rate' },
    formula: {
      zh: '时限内办结÷（办结＋超期未结）；办结时间不明或无时限的不计',
      en: 'closed within limit ÷ (closed + open past limit); without a closing time or a limit not counted',
    },
  },
  overdueOpen: {
    label: { zh: '超期未结', en: 'Open past limit' },
    formula: { zh: '未办结且已过时限的件数', en: 'open requests past their limit' },
  },
  avgHours: {
    label: { zh: '平均办结时长（小时）', en: 'Mean hours to close' },
    formula: { zh: '（完成时间－受理时间）合计÷办结件数', en: 'sum of closed − accepted ÷ requests closed' },
  },
  avgWorkingHours: {
    label: { zh: '平均办结时长（仅计工作日，小时）', en: 'Mean hours to close, working days only' },
    formula: {
      zh: '受理至完成之间落在工作日的时长合计÷办结件数',
      en: 'hours from accepting to closing that fall on working days ÷ requests closed',
    },
  },
  visited: {
    label: { zh: '已回访', en: 'Visited' },
    formula: { zh: '办结后已回访的件数', en: 'closed requests with a return visit' },
  },
  visitRate: {
    label: { zh: '回访率', en: 'Visit rate' },
    formula: { zh: '已回访÷办结', en: 'visited ÷ closed' },
  },
  satisfied: {
    label: { zh: '回访满意率', en: 'Satisfaction' },
    formula: { zh: '满意÷有评价的回访', en: 'satisfied ÷ scored visits' },
  },
  satisfiedIncludingBasic: {
    label: { zh: '回访满意率（含基本满意）', en: 'Satisfaction, fairly satisfied included' },
    formula: { zh: '（满意＋基本满意）÷有评价的回访', en: '(satisfied + fairly satisfied) ÷ scored visits' },
  },
  repeat: {
    label: { zh: '重复投诉', en: 'Repeat complaints' },
    formula: {
      zh: '同一房号同一分类30天内再次投诉的件数',
      en: 'complaints of one unit and category within 30 days',
    },
  },
  reworkRate: {
    label: { zh: '返修率', en: 'Rework rate' },
    formula: {
      zh: '办结后30天内重报的维修÷办结的维修',
      en: 'repairs taken up again within 30 days ÷ repairs closed',
    },
  },
  arrivedInTimeRate: {
    label: { zh: '到场及时率', en: 'Arrival in time' },
    formula: { zh: '时限或约定时间内到场÷报修总数', en: 'arrived within limit or as appointed ÷ repairs' },
  },
  per100: {
    label: { zh: '每百户件数', en: 'Per 100 households' },
    formula: { zh: '受理量÷户数×100', en: 'accepted ÷ households × 100' },
  },
  monthOnMonth: {
    label: { zh: '环比', en: 'Month on month' },
    formula: { zh: '（本期－上期）÷上期', en: '(this month − last month) ÷ last month' },
  },
  yearOnYear: {
    label: { zh: '同比', en: 'Year on year' },
    formula: {
      zh: '（本期－去年同期）÷去年同期',
      en: '(this month − same month last year) ÷ same month last year',
    },
  },
} as const satisfies Readonly<Record<string, MetricDefinition>>;

export type RequestMetric = keyof typeof requestMetrics;
