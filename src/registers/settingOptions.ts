import { oneOf } from '../sheet/choiceTypes';
import { text } from '../sheet/textTypes';
import { type RegionalProfile, profiles } from './profiles';
import { like, type SettingType } from './settingTypes';

/** 计费起始规则. */
export const startRule = like(
  oneOf({
    nextMonth: {
      zh: '次月起',
      en: 'Next month',
      also: ['nextMonth', '次月', '交付次月', '交付次月起', '下月起'],
    },
    byDay: { zh: '按日', en: 'By day', also: ['byDay', '按天', '交付日起', '自交付之日起', '当日起'] },
    halfMonth: { zh: '半月', en: 'Half month', also: ['halfMonth', '按半月', '上半月半月、下半月次月'] },
    fullMonth: { zh: '整月', en: 'Full month', also: ['fullMonth', '当月整月', '当月起', '当月'] },
  }),
);
/** 天数口径. */
export const dayRule = like(
  oneOf({
    actual: { zh: '实际天数', en: 'Actual days', also: ['actual', '当月实际天数', '按实际天数', '实际'] },
    d30: { zh: '每月30天', en: '30-day month', also: ['d30', '30天', '按30天', '30'] },
  }),
);
/** Language of documents 单据语言. */
export const language = like(
  oneOf({
    zh: { zh: '中文', en: 'Chinese', also: ['zh', 'zh-CN', '简体中文'] },
    en: { zh: '英文', en: 'English', also: ['en', 'en-US'] },
  }),
);
/** Paper of notices 通知单版式. */
export const paper = like(oneOf({ A4: { zh: 'A4', en: 'A4' }, A5: { zh: 'A5', en: 'A5' } }));
/** What a payment settles first 冲抵顺序 (民法典560、561). */
export const allocation = like(
  oneOf({
    principalFirst: {
      zh: '先本金后违约金',
      en: 'Principal first',
      also: ['principalFirst', '本金优先', '先本金'],
    },
    civil561: {
      zh: '民法典561条',
      en: 'Civil Code 561',
      also: ['civil561', '先违约金后本金', '先违约金', '561'],
    },
  }),
);
/** Area that heating is charged on 采暖计费面积. */
export const heatBasis = like(
  oneOf({
    built: { zh: '建筑面积', en: 'Built area', also: ['built'] },
    inner: { zh: '套内面积', en: 'Inner area', also: ['inner', '套内建筑面积', '使用面积'] },
    heated: { zh: '供热面积', en: 'Heated area', also: ['heated', '采暖面积', '供热建筑面积'] },
  }),
);
/** 地区: any place may be named; those offered are the ones whose law is known. */
export const region: SettingType<string> = {
  ...like(text),
  options: Object.values<RegionalProfile>(profiles).map(({ name }) => name),
};
