import { oneOf } from '../sheet/choiceTypes';
import { day, moment } from '../sheet/dayTypes';
import { money } from '../sheet/numberTypes';
import { text } from '../sheet/textTypes';
import { defineSheet, key, optional, type RecordOf } from '../sheet/schema';
import { unitColumn } from './unitColumn';

/** 催缴记录: one row per demand made of a unit. */
export const demands = defineSheet({
  id: 'dunning',
  title: { zh: '催缴记录', en: 'Dunning log' },
  also: ['催费记录', '催缴登记', '催缴台账', 'Demands'],
  signature: ['unit', 'level', 'at'],
  columns: {
    no: optional(text, { zh: '编号', en: 'No.', also: ['催缴编号', '单号'], width: 22 }),
    unit: unitColumn,
    level: key(
      oneOf({
        tip: { zh: '1提示', en: '1 Reminder', also: ['1', '提示', '温馨提示', '第1次', '第一次'] },
        demand: { zh: '2催缴', en: '2 Demand', also: ['2', '催缴', '催缴通知单', '第2次', '第二次'] },
        formal: { zh: '3催告函', en: '3 Formal demand', also: ['3', '催告函', '催告', '第3次', '第三次'] },
        lawyer: { zh: '4律师函', en: "4 Lawyer's letter", also: ['4', '律师函'] },
        suit: { zh: '5起诉', en: '5 Suit', also: ['5', '起诉', '诉讼'] },
      }),
      { zh: '次数', en: 'Level', also: ['第几次', '催缴次数', '级别', '催缴级别'] },
    ),
    way: optional(
      oneOf({
        phone: { zh: '电话', en: 'Phone' },
        sms: { zh: '短信', en: 'SMS' },
        wechat: { zh: '微信', en: 'WeChat' },
        visit: { zh: '上门', en: 'Visit' },
        post: { zh: '张贴', en: 'Posted on door' },
        mail: { zh: '邮寄EMS', en: 'Registered mail', also: ['邮寄', 'EMS', '快递'] },
      }),
      { zh: '方式', en: 'Way', also: ['催缴方式'] },
    ),
    at: key(moment, { zh: '时间', en: 'Time', also: ['催缴时间', '催缴日期', '日期'], width: 18 }),
    period: optional(text, { zh: '欠费期间', en: 'Periods', also: ['欠费月份', '期间'], width: 20 }),
    principal: optional(money, { zh: '本金', en: 'Principal', also: ['欠费本金', '欠费金额'] }),
    late: optional(money, { zh: '违约金', en: 'Late fee', also: ['滞纳金'] }),
    total: optional(money, { zh: '合计', en: 'Total', also: ['应付总额'] }),
    deadline: optional(day, { zh: '期限', en: 'Deadline', also: ['付款期限', '缴费期限'] }),
    feedback: optional(
      oneOf({
        promised: { zh: '承诺交费', en: 'Promised' },
        later: { zh: '暂缓', en: 'Later', also: ['暂未明确'] },
        objection: { zh: '服务异议', en: 'Objects to service', also: ['异议'] },
        unreachable: { zh: '联系不上', en: 'Unreachable' },
        refused: { zh: '拒交', en: 'Refused', also: ['拒缴'] },
      }),
      { zh: '反馈', en: 'Feedback', also: ['反馈类别'] },
    ),
    promise: optional(day, { zh: '承诺日', en: 'Promise date', also: ['承诺日期'] }),
    delivered: optional(
      oneOf({
        signed: { zh: '签收', en: 'Signed' },
        refused: { zh: '拒收', en: 'Refused' },
        returned: { zh: '退回', en: 'Returned' },
        arrived: { zh: '到达', en: 'Arrived' },
      }),
      { zh: '送达结果', en: 'Delivery', also: ['送达'] },
    ),
    signer: optional(text, { zh: '签收人', en: 'Signer' }),
    signerRel: optional(
      oneOf({
        self: { zh: '本人', en: 'Self' },
        family: { zh: '同住成年家属', en: 'Adult family member', also: ['家属'] },
        agent: { zh: '受托人', en: 'Agent' },
        mailroom: { zh: '单位收发', en: 'Mail room' },
      }),
      { zh: '与业主关系', en: 'Relation', also: ['与业主的关系'] },
    ),
    evidence: optional(text, { zh: '证据号', en: 'Evidence no.' }),
    handler: optional(text, { zh: '经办人', en: 'Handler', also: ['催缴人'] }),
    remark: optional(text, { zh: '备注', en: 'Remark', also: ['说明'], width: 20 }),
  },
});

/** A demand 催缴 made of a unit. */
export type Demand = RecordOf<typeof demands>;
