import { oneOf } from '../sheet/choiceTypes';
import { day } from '../sheet/dayTypes';
import { money, percent } from '../sheet/numberTypes';
import { feeItem, text } from '../sheet/textTypes';
import { defineSheet, key, optional, type RecordOf } from '../sheet/schema';
import { tariffs } from './tariffs';
import { unitColumn } from './unitColumn';

/** 减免登记: one row per waiver granted. */
export const waivers = defineSheet({
  id: 'waivers',
  title: { zh: '减免登记', en: 'Waivers' },
  also: ['减免', '减免表', '优惠登记', '减免台账'],
  signature: ['unit', 'item', 'kind'],
  columns: {
    unit: unitColumn,
    item: key(feeItem, { zh: '项目', en: 'Item', also: ['收费项目', ...tariffs.columns.item.also] }),
    from: key(day, { zh: '期间起', en: 'From', also: ['开始日期', '起始日期', '起', '减免起'] }),
    to: key(day, { zh: '期间止', en: 'To', also: ['结束日期', '终止日期', '止', '减免止'] }),
    kind: key(
      oneOf({
        vacancy: { zh: '空置', en: 'Vacancy', also: ['空置减免'] },
        discount: { zh: '优惠', en: 'Discount', also: ['折扣', '预交优惠'] },
        defect: { zh: '瑕疵', en: 'Service defect', also: ['服务瑕疵'] },
        gift: { zh: '开发商赠送', en: 'Developer gift', also: ['赠送', '建设单位承担'] },
        writeOff: { zh: '核销', en: 'Write-off' },
      }),
      { zh: '类型', en: 'Kind', also: ['减免类型'] },
    ),
    rate: optional(percent, { zh: '比例', en: 'Rate', also: ['减免比例', '折扣率'] }),
    amount: optional(money, { zh: '金额', en: 'Amount', also: ['减免金额'] }),
    basis: optional(text, {
      zh: '依据',
      en: 'Basis',
      also: ['减免依据', '原因'],
      missing: 'WAV-001',
      width: 20,
    }),
    applied: optional(day, { zh: '申请日', en: 'Applied', also: ['申请日期'] }),
    approver: optional(text, { zh: '审批人', en: 'Approver', also: ['批准人'], missing: 'WAV-001' }),
    bearer: optional(
      oneOf({
        company: { zh: '物业', en: 'Company', also: ['物业公司'] },
        developer: { zh: '建设单位', en: 'Developer', also: ['开发商'] },
      }),
      { zh: '承担方', en: 'Bearer' },
    ),
    remark: optional(text, { zh: '备注', en: 'Remark', also: ['说明'], width: 20 }),
  },
});

/** A waiver 减免. `rate` is the share taken off (0.3 = 30 % less). */
export type Waiver = RecordOf<typeof waivers>;
