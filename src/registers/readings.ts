import { oneOf, yesNo } from '../sheet/choiceTypes';
import { day, period } from '../sheet/dayTypes';
import { decimal } from '../sheet/numberTypes';
import { text } from '../sheet/textTypes';
import { defineSheet, key, optional, type RecordOf } from '../sheet/schema';
import { unitColumn } from './unitColumn';

/** 抄表记录: one row per meter and reading. */
export const readings = defineSheet({
  id: 'meters',
  title: { zh: '抄表记录', en: 'Meter readings' },
  also: ['抄表', '抄表登记', '水电抄表', '水表抄表', '电表抄表', '抄表表', 'Readings', 'Meters'],
  signature: ['unit', 'meter', 'curr'],
  columns: {
    unit: unitColumn,
    meter: key(
      oneOf({
        water: { zh: '水', en: 'Water', also: ['水表', '冷水', '冷水表', '自来水', '水费'] },
        hotWater: { zh: '热水', en: 'Hot water', also: ['热水表'] },
        power: { zh: '电', en: 'Power', also: ['电表', '电费', '用电'] },
        gas: { zh: '燃气', en: 'Gas', also: ['燃气表', '煤气', '天然气', '气表', '气'] },
        heat: { zh: '热', en: 'Heat', also: ['热表', '热量表', '暖', '采暖'] },
      }),
      { zh: '表种', en: 'Meter', also: ['表类型', '表具类型', '类型', '仪表类型', '表计类型'] },
    ),
    meterNo: optional(text, { zh: '表号', en: 'Meter no.', also: ['表具编号', '水表号', '电表号'] }),
    prev: optional(decimal, {
      zh: '上次读数',
      en: 'Previous',
      also: [
        '上期读数',
        '起码',
        '起度',
        '上月表底',
        '上期止码',
        '期初',
        '上次抄表',
        '表底',
        '上月抄表',
        '期初读数',
        '起数',
        '底数',
        '表底数',
        '入伙底数',
        '水电表底',
        '交房读数',
        '初始读数',
      ],
    }),
    curr: optional(decimal, {
      zh: '本次读数',
      en: 'Current',
      also: ['本期读数', '止码', '止度', '本月表底', '期末', '本次抄表', '本月抄表', '期末读数', '止数'],
    }),
    ratio: optional(decimal, { zh: '倍率', en: 'Multiplier', also: ['变比', '互感器倍率'] }),
    digits: optional(decimal, { zh: '位数', en: 'Digits', also: ['表位数', '表盘位数'] }),
    rollover: optional(yesNo, { zh: '翻转', en: 'Rollover', also: ['是否翻转', '满度翻转', '回零'] }),
    oldEnd: optional(decimal, {
      zh: '换表旧止码',
      en: 'Old end',
      also: ['旧表止码', '旧表止数', '换表止码'],
    }),
    newStart: optional(decimal, {
      zh: '新表起码',
      en: 'New start',
      also: ['新表起数', '新表底数', '换表起码'],
    }),
    readDate: optional(day, { zh: '抄表日期', en: 'Read date', also: ['抄表时间', '日期'] }),
    period: optional(period, {
      zh: '账期',
      en: 'Period',
      also: ['费用所属期', '所属期', '月份', '年月', '抄表月份'],
    }),
    estimated: optional(yesNo, { zh: '估抄', en: 'Estimated', also: ['是否估抄'] }),
    reader: optional(text, { zh: '抄表人', en: 'Reader', also: ['抄表员'] }),
    remark: optional(text, { zh: '备注', en: 'Remark', also: ['说明'], width: 20 }),
  },
});

/** A meter reading 抄表. Readings in the meter's own unit. */
export type MeterReading = RecordOf<typeof readings>;
