import { between, zeroOrMore } from '../sheet/checks';
import { oneOf, yesNo } from '../sheet/choiceTypes';
import { day } from '../sheet/dayTypes';
import { decimal, money, percent } from '../sheet/numberTypes';
import { feeItem, text } from '../sheet/textTypes';
import { defineSheet, key, optional, type RecordOf } from '../sheet/schema';

/** 收费标准: one row per fee item and span of validity. */
export const tariffs = defineSheet({
  id: 'rates',
  title: { zh: '收费标准', en: 'Fee standards' },
  also: ['收费标准表', '费用标准', '价格表', '收费项目表', '收费项目', '标准', 'Rates', 'Tariffs'],
  signature: ['item', 'price', 'method'],
  columns: {
    item: key(feeItem, {
      zh: '收费项目',
      en: 'Fee item',
      also: ['费用名称', '费用项目', '收费名称', '费项', '项目', '科目', '费用类型', '项目名称', 'Item'],
      width: 16,
    }),
    method: key(
      oneOf({
        area: { zh: '面积', en: 'Area', also: ['按面积', '建筑面积', '面积计费', 'area'] },
        fixed: { zh: '固定', en: 'Fixed', also: ['按户', '固定金额', '每户', '定额', 'fixed'] },
        meter: { zh: '计量', en: 'Meter', also: ['按读数', '按用量', '抄表', '读数', 'meter'] },
        tier: { zh: '阶梯', en: 'Tiers', also: ['阶梯价', '阶梯计价', '按阶梯', 'tier'] },
        share: { zh: '公摊', en: 'Share', also: ['分摊', '按公摊', 'share'] },
        heat: { zh: '采暖面积', en: 'Heated area', also: ['供热面积', '按采暖面积', '按供热面积', 'heat'] },
        heat2: { zh: '采暖两部制', en: 'Heating, two-part', also: ['两部制', '热计量', 'heat2'] },
        manual: { zh: '手工', en: 'Manual', also: ['手工录入', '人工', '按次', 'manual'] },
      }),
      { zh: '计费方式', en: 'Method', also: ['计算方式', '收费方式', '计费方法', '计费类型'] },
    ),
    price: optional(decimal, {
      zh: '单价',
      en: 'Price',
      also: ['收费标准', '标准', '计费单价', '价格', '收费单价'],
      unreadable: 'RATE-002',
      checks: [between('WB-021', -1e5, 1e5)],
    }),
    addPerMonth: optional(money, {
      zh: '月附加',
      en: 'Monthly add-on',
      also: ['附加费', '附加', '月附加费'],
    }),
    tiers: optional(text, { zh: '阶梯', en: 'Tiers', also: ['阶梯价格', '阶梯设置', '阶梯标准'], width: 24 }),
    tierCycle: optional(
      oneOf({
        month: { zh: '月', en: 'Month', also: ['按月', '月度'] },
        year: { zh: '年', en: 'Year', also: ['按年', '年度'] },
      }),
      { zh: '阶梯周期', en: 'Tier cycle' },
    ),
    personsBase: optional(decimal, { zh: '人口起点', en: 'Persons base' }),
    addPerPerson: optional(decimal, { zh: '每人增量', en: 'Per-person add' }),
    propType: optional(text, {
      zh: '适用类型',
      en: 'Applies to',
      also: ['适用物业类型', '适用范围', '适用业态'],
    }),
    validFrom: optional(day, {
      zh: '生效起',
      en: 'Valid from',
      also: ['生效日期', '起始日期', '执行日期', '生效起始'],
    }),
    validTo: optional(day, { zh: '生效止', en: 'Valid to', also: ['失效日期', '终止日期', '生效截止'] }),
    cycle: optional(
      oneOf({
        month: { zh: '月', en: 'Month', also: ['按月', '每月', '月度'] },
        quarter: { zh: '季', en: 'Quarter', also: ['按季', '季度', '每季'] },
        half: { zh: '半年', en: 'Half-year', also: ['按半年'] },
        year: { zh: '年', en: 'Year', also: ['按年', '年度', '每年'] },
        season: { zh: '采暖季', en: 'Heating season', also: ['供暖季', '采暖期'] },
      }),
      { zh: '周期', en: 'Cycle', also: ['收费周期', '计费周期', '缴费周期'] },
    ),
    dueRule: optional(text, {
      zh: '应缴日规则',
      en: 'Due rule',
      also: ['应缴日', '应交日规则', '缴费期限', '交费期限'],
      width: 14,
    }),
    round: optional(
      oneOf({
        once: { zh: '行一次', en: 'Once', also: ['一次', '一次取整'] },
        monthly: { zh: '按月', en: 'Monthly', also: ['逐月'] },
        perTier: { zh: '逐档', en: 'Per tier', also: ['按档'] },
      }),
      { zh: '取整', en: 'Rounding', also: ['取整方式', '尾数'] },
    ),
    passThrough: optional(yesNo, { zh: '代收', en: 'Pass-through', also: ['是否代收', '代收代缴'] }),
    isDeposit: optional(yesNo, { zh: '押金', en: 'Deposit', also: ['是否押金'] }),
    lateOn: optional(yesNo, { zh: '计违约金', en: 'Late fee on', also: ['是否计违约金', '计滞纳金'] }),
    lateRate: optional(percent, {
      zh: '日费率',
      en: 'Daily rate',
      also: ['违约金日费率', '违约金费率', '滞纳金比例'],
      checks: [zeroOrMore('WB-015')],
    }),
    lateClause: optional(text, { zh: '合同条款', en: 'Clause', also: ['违约金条款', '合同依据'], width: 20 }),
    lateCap: optional(percent, { zh: '违约金上限', en: 'Late fee cap', also: ['违约金封顶'] }),
    grace: optional(decimal, { zh: '宽限天数', en: 'Grace days', also: ['宽限期'] }),
    graceMode: optional(
      oneOf({
        waive: { zh: '免计', en: 'Waive', also: ['期内免计'] },
        shift: { zh: '顺延', en: 'Shift', also: ['顺延起算'] },
      }),
      { zh: '宽限方式', en: 'Grace mode' },
    ),
    heatPrice: optional(decimal, { zh: '热量单价', en: 'Heat price', also: ['计量热价', '用热单价'] }),
    areaPrice: optional(decimal, { zh: '面积热价', en: 'Area price as cap', also: ['封顶面积热价'] }),
    capRatio: optional(percent, { zh: '封顶比例', en: 'Cap ratio', also: ['两部制封顶比例'] }),
    remark: optional(text, { zh: '备注', en: 'Remark', also: ['说明'], width: 20 }),
  },
});

/** A fee standard 收费标准. Price in yuan per m²·month, unit of usage, month or season, by `method`. */
export type Tariff = RecordOf<typeof tariffs>;
