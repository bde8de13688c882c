import { oneOf } from '../sheet/choiceTypes';
import { day, period } from '../sheet/dayTypes';
import { decimal, money } from '../sheet/numberTypes';
import { feeItem, text } from '../sheet/textTypes';
import { defineSheet, key, optional, type RecordOf } from '../sheet/schema';
import { owners } from './owners';
import { tariffs } from './tariffs';
import { unitColumn } from './unitColumn';

/** 费用明细: one row per unit and fee item; a wide sheet (a column per item) is read into the same rows. */
export const fees = defineSheet({
  id: 'charges',
  title: { zh: '费用明细', en: 'Charges' },
  also: [
    '收费表',
    '费用表',
    '收费明细',
    '应收明细',
    '收费明细表',
    '费用明细表',
    '物业费收费表',
    '欠费明细',
    '应收费用',
    'Fees',
  ],
  signature: ['unit', 'item', 'gross'],
  columns: {
    id: optional(text, { zh: '编号', en: 'Id', also: ['单号'] }),
    unit: unitColumn,
    payer: optional(text, { zh: '交费人', en: 'Payer', also: ['缴费人', ...owners.columns.ownerName.also] }),
    item: key(feeItem, { zh: '收费项目', en: 'Item', also: tariffs.columns.item.also, width: 16 }),
    period: optional(period, {
      zh: '账期',
      en: 'Period',
      also: ['费用所属期', '所属期', '月份', '期间', '年月', '计费周期', '收费月份', '费用月份', '所属月份'],
      unreadable: 'FEE-003',
    }),
    from: optional(day, {
      zh: '计费起',
      en: 'From',
      also: ['开始日期', '计费开始', '费用起始', '起始日期', '起', '计费起始时间', '计费起始', '欠费开始'],
      unreadable: 'FEE-003',
    }),
    to: optional(day, {
      zh: '计费止',
      en: 'To',
      also: [
        '结束日期',
        '计费结束',
        '费用截止',
        '终止日期',
        '止',
        '计费结束时间',
        '计费截止',
        '欠费结束',
        '缴至',
        '交至',
      ],
      unreadable: 'FEE-003',
    }),
    prev: optional(decimal, {
      zh: '上次读数',
      en: 'Previous',
      also: ['上期读数', '起码', '起度', '上月表底', '上次', '上期'],
    }),
    curr: optional(decimal, {
      zh: '本次读数',
      en: 'Current',
      also: ['本期读数', '止码', '止度', '本月表底', '本次', '本期'],
    }),
    qty: optional(decimal, { zh: '数量', en: 'Quantity', also: ['用量', '面积/用量', '计费数量'] }),
    price: optional(decimal, { zh: '单价', en: 'Price', also: ['收费标准', '标准', '计费单价', '价格'] }),
    months: optional(decimal, { zh: '月数', en: 'Months' }),
    gross: key(money, {
      zh: '应收',
      en: 'Gross',
      also: ['应收金额', '应缴', '应缴金额', '应交', '应交金额', '金额', '本期应收', '应收费用'],
    }),
    waiver: optional(money, { zh: '减免', en: 'Waiver', also: ['优惠', '折扣', '减免金额', '优惠金额'] }),
    net: optional(money, { zh: '净应收', en: 'Net', also: ['减免后应收', '实际应收'] }),
    due: optional(day, {
      zh: '应缴日',
      en: 'Due',
      also: [
        '截止日期',
        '应缴日期',
        '缴费截止日',
        '缴费期限',
        '最后期限',
        '最迟缴费日',
        '应交日期',
        '交费截止日',
      ],
    }),
    received: optional(money, {
      zh: '已收',
      en: 'Received',
      also: ['实收', '实收金额', '已缴', '已缴金额', '实缴', '实缴金额', '实交', '收款金额', '已交'],
    }),
    unpaid: optional(money, {
      zh: '未收',
      en: 'Unpaid',
      also: ['欠费', '欠费金额', '未缴', '未缴金额', '未交'],
    }),
    arrears: optional(money, {
      zh: '往期欠费',
      en: 'Arrears brought forward',
      also: ['历史欠费', '陈欠', '上期欠费', '累计欠费', '以前欠费', '期初欠费'],
    }),
    noticeNo: optional(text, { zh: '通知单号', en: 'Notice no.' }),
    issued: optional(day, { zh: '出单日期', en: 'Issued', also: ['开单日期'] }),
    basis: optional(text, { zh: '计算说明', en: 'Basis', also: ['口径'], width: 36 }),
    status: optional(
      oneOf({
        open: { zh: '未交', en: 'Unpaid', also: ['未缴', '未收'] },
        part: { zh: '部分', en: 'Part paid', also: ['部分交', '部分缴'] },
        paid: { zh: '已交', en: 'Paid', also: ['已缴', '已收', '结清'] },
        writtenOff: { zh: '核销', en: 'Written off' },
        disputed: { zh: '争议', en: 'Disputed', also: ['有争议'] },
        cancelled: { zh: '已取消', en: 'Cancelled', also: ['取消', '作废'] },
      }),
      { zh: '状态', en: 'Status', also: ['交费状态', '缴费状态'] },
    ),
    remark: optional(text, { zh: '备注', en: 'Remark', also: ['说明', '冲减原因'], width: 20 }),
  },
});

/** A fee as typed 费用明细 for one unit and item. */
export type Fee = RecordOf<typeof fees>;
