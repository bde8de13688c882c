import { oneOf, yesNo } from '../sheet/choiceTypes';
import { moment } from '../sheet/dayTypes';
import { money } from '../sheet/numberTypes';
import { phoneNo } from '../sheet/phoneType';
import { text } from '../sheet/textTypes';
import { defineSheet, key, optional, type RecordOf } from '../sheet/schema';
import { owners } from './owners';
import { units } from './units';

/** 满意度: one scale for requests and return visits. */
export const scores = oneOf({
  good: { zh: '满意', en: 'Satisfied', also: ['A', 'A满意', '非常满意', '很满意'] },
  fair: { zh: '基本满意', en: 'Fairly satisfied', also: ['B', 'B较满意', '较满意', '一般'] },
  bad: { zh: '不满意', en: 'Dissatisfied', also: ['C', 'C不满意', '非常不满意', '很不满意'] },
});

/** 诉求登记: complaints, repairs, help, enquiries, suggestions and praise in one log with a kind. */
export const requests = defineSheet({
  id: 'requests',
  title: { zh: '诉求登记', en: 'Requests' },
  also: [
    '投诉记录',
    '投诉登记',
    '报修登记',
    '报修记录',
    '诉求记录',
    '投诉报修',
    '投诉台账',
    '报事登记',
    '客户诉求',
    'Complaints',
  ],
  signature: ['reqType', 'accepted', 'content'],
  columns: {
    ticket: key(text, {
      zh: '单号',
      en: 'Ticket',
      also: ['编号', '受理编号', '工单号', '投诉编号', '报修单号'],
      width: 20,
    }),
    reqType: key(
      oneOf({
        complaint: { zh: '投诉', en: 'Complaint' },
        help: { zh: '求助', en: 'Help' },
        repair: { zh: '报修', en: 'Repair', also: ['维修'] },
        enquiry: { zh: '咨询', en: 'Enquiry', also: ['询问'] },
        suggestion: { zh: '建议', en: 'Suggestion', also: ['合理化建议'] },
        praise: { zh: '表扬', en: 'Praise', also: ['感谢'] },
      }),
      {
        zh: '类型',
        en: 'Type',
        also: ['诉求类型', '类别', '受理类型'],
        missing: 'REQ-002',
        unreadable: 'REQ-002',
      },
    ),
    level: optional(
      oneOf({
        minor: { zh: '轻微', en: 'Minor', also: ['一般', '普通'] },
        serious: { zh: '重要', en: 'Serious', also: ['较大'] },
        major: { zh: '重大', en: 'Major' },
        urgent: { zh: '紧急', en: 'Urgent', also: ['急修', '特急'] },
      }),
      { zh: '级别', en: 'Level', also: ['等级', '诉求级别', '紧急程度'] },
    ),
    category: optional(text, { zh: '分类', en: 'Category', also: ['诉求分类', '问题分类'] }),
    channel: optional(
      oneOf({
        call: { zh: '来电', en: 'Call', also: ['电话'] },
        visit: { zh: '来访', en: 'Visit', also: ['上门', '前台'] },
        letter: { zh: '来函', en: 'Letter', also: ['信函', '邮件'] },
        wechat: { zh: '微信', en: 'WeChat', also: ['微信群', 'APP', '小程序'] },
        patrol: { zh: '巡楼', en: 'Patrol', also: ['巡查'] },
        revisit: { zh: '回访', en: 'Return visit' },
        other: { zh: '其他', en: 'Other', also: ['其它'] },
      }),
      { zh: '渠道', en: 'Channel', also: ['方式', '来源', '受理方式', '受理渠道'] },
    ),
    accepted: key(moment, {
      zh: '受理时间',
      en: 'Accepted',
      also: ['登记时间', '投诉时间', '报修时间', '接报时间', '日期', '时间', '受理日期'],
      missing: 'REQ-001',
      unreadable: 'REQ-001',
      width: 18,
    }),
    unit: optional(text, {
      zh: '房号/部位',
      en: 'Unit/place',
      also: [...units.columns.unit.also, '房号', '住址', '地址', '公共部位', '部位'],
      width: 14,
    }),
    person: optional(text, {
      zh: '反映人',
      en: 'Person',
      also: ['投诉人', '报修人', '联系人', ...owners.columns.ownerName.also],
    }),
    phone: optional(phoneNo, { zh: '电话', en: 'Phone', also: owners.columns.phone.also, width: 15 }),
    content: key(text, {
      zh: '内容',
      en: 'Content',
      also: ['投诉内容', '报修内容', '诉求内容', '事项', '问题描述', '反映内容'],
      missing: 'REQ-003',
      width: 36,
    }),
    receiver: optional(text, { zh: '受理人', en: 'Receiver', also: ['接待人', '接听人', '登记人'] }),
    firstReply: optional(moment, {
      zh: '首次答复',
      en: 'First reply',
      also: ['首次答复时间', '答复时间', '回复时间'],
      width: 18,
    }),
    dept: optional(text, {
      zh: '派往部门',
      en: 'Department',
      also: ['责任部门', '转办部门', '处理部门', '派单部门'],
    }),
    handler: optional(text, { zh: '责任人', en: 'Handler', also: ['处理人', '经办人', '维修人'] }),
    sentAt: optional(moment, { zh: '派单时间', en: 'Sent', also: ['派工时间', '派单日期'], width: 18 }),
    appointment: optional(moment, { zh: '约定时间', en: 'Appointment', also: ['预约时间'], width: 18 }),
    arrived: optional(moment, { zh: '到场时间', en: 'Arrived', also: ['到达时间'], width: 18 }),
    closed: optional(moment, {
      zh: '完成时间',
      en: 'Closed',
      also: ['办结时间', '处理完成时间', '完成日期'],
      width: 18,
    }),
    state: optional(
      oneOf({
        open: { zh: '未完成', en: 'Open', also: ['未办结', '待处理', '未处理', '待派单', '新建'] },
        working: { zh: '处理中', en: 'In progress', also: ['已派单', '进行中', '跟进中'] },
        closed: {
          zh: '已完成',
          en: 'Closed',
          also: ['已办结', '完成', '办结', '已处理', '已关闭', '已结单'],
        },
      }),
      { zh: '状态', en: 'State', also: ['处理状态', '办理状态'] },
    ),
    process: optional(text, { zh: '处理过程', en: 'Process', also: ['处理措施', '调查情况'], width: 24 }),
    result: optional(text, { zh: '结果', en: 'Result', also: ['处理结果', '处理情况'], width: 24 }),
    valid: optional(yesNo, { zh: '有效', en: 'Valid', also: ['是否有效投诉', '有效投诉'] }),
    material: optional(money, { zh: '材料费', en: 'Material' }),
    labour: optional(money, { zh: '人工费', en: 'Labour', also: ['工时费'] }),
    signed: optional(yesNo, { zh: '签字', en: 'Signed', also: ['业主签字', '是否签字'] }),
    visited: optional(moment, { zh: '回访时间', en: 'Visited', also: ['回访日期'], width: 18 }),
    visitor: optional(text, { zh: '回访人', en: 'Visitor' }),
    score: optional(scores, {
      zh: '满意度',
      en: 'Score',
      also: ['回访结果', '客户意见', '业主评价', '评价'],
    }),
    opinion: optional(text, { zh: '意见', en: 'Opinion', also: ['业主意见', '回访意见'] }),
    escalated: optional(text, { zh: '上报', en: 'Escalated', also: ['上报对象', '是否上报'] }),
    relatedTo: optional(text, { zh: '关联单号', en: 'Related', also: ['关联工单', '重开单号'] }),
    remark: optional(text, { zh: '备注', en: 'Remark', also: ['说明'], width: 20 }),
  },
});

/** A request 客户诉求. `unit` is a unit number or a public place. */
export type ServiceRequest = RecordOf<typeof requests>;
export type RequestKind = ServiceRequest['reqType'];
