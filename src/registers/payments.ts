import { oneOf } from '../sheet/choiceTypes';
import { moment } from '../sheet/dayTypes';
import { money } from '../sheet/numberTypes';
import { feeItem, text, unitNo } from '../sheet/textTypes';
import { defineSheet, key, optional, type RecordOf } from '../sheet/schema';
import { units } from './units';

/** 收款记录: one row per receipt. */
export const payments = defineSheet({
  id: 'receipts',
  title: { zh: '收款记录', en: 'Receipts' },
  also: ['收款登记', '收费记录', '缴费记录', '交费记录', '收款明细', '收款', 'Payments'],
  signature: ['unit', 'payDate', 'received'],
  columns: {
    receiptNo: optional(text, {
      zh: '收据号',
      en: 'Receipt no.',
      also: ['票据号', '发票号', '收据编号', '收据'],

      width: 16,
    }),
    unit: key(unitNo, {
      zh: '房号',
      en: 'Unit',
      also: units.columns.unit.also,
      missing: 'RCV-002',
      width: 14,
    }),
    payer: optional(text, {
      zh: '交款人',
      en: 'Payer',
      also: ['缴款人', '付款人', '业主姓名', '业主', '姓名', '交费人', '缴费人'],
    }),
    payDate: key(moment, {
      zh: '收款日期',
      en: 'Date',
      also: ['缴费日期', '缴费时间', '交费日期', '收款时间', '日期'],
      width: 18,
    }),
    received: key(money, {
      zh: '金额',
      en: 'Amount',
      also: ['收款金额', '实收', '实收金额', '缴费金额', '交费金额', '已收', '实缴金额'],
    }),
    payWay: optional(
      oneOf({
        cash: { zh: '现金', en: 'Cash' },
        card: { zh: '刷卡', en: 'Card', also: ['POS', 'pos机', '银行卡'] },
        transfer: { zh: '转账', en: 'Transfer', also: ['银行转账', '汇款', '对公转账'] },
        wechat: { zh: '微信', en: 'WeChat', also: ['微信支付', '扫码'] },
        alipay: { zh: '支付宝', en: 'Alipay' },
        debit: { zh: '托收', en: 'Direct debit', also: ['代扣', '银行托收'] },
        other: { zh: '其他', en: 'Other', also: ['其它'] },
      }),
      { zh: '方式', en: 'Way', also: ['收款方式', '缴费方式', '支付方式', '交费方式'] },
    ),
    toHistory: optional(money, { zh: '归往期', en: 'To history', also: ['往期'] }),
    toCurrent: optional(money, { zh: '归本期', en: 'To current', also: ['本期'] }),
    toFuture: optional(money, {
      zh: '归预存',
      en: 'To prepay',
      also: ['预存', '预存余额', '预收', '预缴', '预交'],
    }),
    late: optional(money, { zh: '归违约金', en: 'Late fee', also: ['违约金', '滞纳金'] }),
    deposit: optional(money, { zh: '押金', en: 'Deposit', also: ['归押金'] }),
    designate: optional(feeItem, {
      zh: '指定项目',
      en: 'Designated item',
      also: ['收费项目', '费用项目', '项目', '缴费项目'],
    }),
    cashier: optional(text, { zh: '收款人', en: 'Cashier', also: ['收银员', '经办人'] }),
    remark: optional(text, { zh: '备注', en: 'Remark', also: ['说明'], width: 20 }),
  },
});

/** A receipt 收款. */
export type Payment = RecordOf<typeof payments>;
