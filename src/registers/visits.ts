import { oneOf, yesNo } from '../sheet/choiceTypes';
import { moment } from '../sheet/dayTypes';
import { text, unitNo } from '../sheet/textTypes';
import { defineSheet, key, optional, type RecordOf } from '../sheet/schema';
import { scores } from './requests';
import { units } from './units';

/** 回访记录: one row per return visit. */
export const visits = defineSheet({
  id: 'visits',
  title: { zh: '回访记录', en: 'Return visits' },
  also: ['回访登记', '回访', '回访记录表', '回访台账'],
  signature: ['date', 'score', 'visitor'],
  columns: {
    ticket: optional(text, {
      zh: '单号',
      en: 'Ticket',
      also: ['派工单号', '诉求单号', '投诉编号', '编号', '工单号'],
      width: 20,
    }),
    unit: optional(unitNo, { zh: '房号', en: 'Unit', also: units.columns.unit.also }),
    kind: optional(
      oneOf({
        complaint: { zh: '投诉', en: 'Complaint' },
        repair: { zh: '维修', en: 'Repair', also: ['报修'] },
        help: { zh: '求助', en: 'Help' },
        routine: { zh: '例行', en: 'Routine', also: ['例行回访', '定期'] },
        moveIn: { zh: '入住', en: 'Move-in', also: ['入伙'] },
        fitOut: { zh: '装修', en: 'Fit-out' },
        enquiry: { zh: '咨询', en: 'Enquiry' },
      }),
      { zh: '类型', en: 'Kind', also: ['回访类型'] },
    ),
    date: key(moment, { zh: '日期', en: 'Date', also: ['回访日期', '回访时间'], width: 18 }),
    way: optional(
      oneOf({
        visit: { zh: '上门', en: 'Visit', also: ['上门回访'] },
        phone: { zh: '电话', en: 'Phone', also: ['电话回访'] },
        wechat: { zh: '微信', en: 'WeChat' },
      }),
      { zh: '方式', en: 'Way', also: ['回访方式'] },
    ),
    person: optional(text, { zh: '受访人', en: 'Person', also: ['被访人', '业主姓名', '业主'] }),
    score: optional(scores, { zh: '满意度', en: 'Score', also: ['反馈', '回访结果', '评价', '客户意见'] }),
    opinion: optional(text, { zh: '意见', en: 'Opinion', also: ['客户意见', '业主意见'], width: 24 }),
    follow: optional(yesNo, { zh: '需跟进', en: 'Follow up', also: ['是否跟进'] }),
    visitor: optional(text, { zh: '回访人', en: 'Visitor' }),
    remark: optional(text, { zh: '备注', en: 'Remark', also: ['主管批注', '说明'], width: 20 }),
  },
});

/** A return visit 回访. */
export type ReturnVisit = RecordOf<typeof visits>;
