import { period } from '../sheet/dayTypes';
import { decimal } from '../sheet/numberTypes';
import { phoneNo } from '../sheet/phoneType';
import { text } from '../sheet/textTypes';
import { mapping } from './settingMapping';
import { allocation, dayRule, heatBasis, language, paper, region, startRule } from './settingOptions';
import type { Setting } from './settingRows';
import { count, days, digits, like, share } from './settingTypes';
import type { SettingValues } from './settingValues';

/** Settings that may stand in several rows. */
type Repeated = 'holidays' | 'workdays' | 'mapping';
type ValueOf<K extends keyof SettingValues> = K extends Repeated
  ? NonNullable<SettingValues[K]>[number]
  : NonNullable<SettingValues[K]>;
type Names = readonly [zh: string, en: string, also: string];
type Entry<T> = Omit<Setting<T>, 'id'>;

/** Names, help and kind of value of every setting, by id, in the order of a blank sheet. */
export const settingList: { readonly [K in keyof SettingValues]-?: Entry<ValueOf<K>> } = {
  company: one(
    like(text),
    ['公司名称', 'Company', '物业公司、公司、物业服务企业、企业名称'],
    ['印在各种单据的抬头', 'Heads every printed document'],
  ),
  community: one(
    like(text),
    ['小区名称', 'Community', '小区、项目名称、项目、物业项目、大厦名称'],
    ['印在各种单据的抬头', 'Heads every printed document'],
  ),
  profile: one(
    region,
    ['地区方案', 'Regional profile', '地区、城市、所在地区、所在城市、Region'],
    ['各地规定不同的参数按地区取值，下面单独填写的优先', 'Local law decides what is not set below'],
    '默认',
  ),
  period: one(
    like(period),
    ['账期', 'Billing period', '本期账期、当前账期、计费月份、收费月份、费用所属期、所属期、Period'],
    ['如 2026-11；不填则按办理日期所在月', 'Such as 2026-11; left empty: the month of the day of work'],
  ),
  startRule: one(
    startRule,
    ['计费起始规则', 'Start rule', '起计规则、计费起始、计费起点、起收规则'],
    [
      '新业主从何时起交费，合同另有约定的按合同',
      'From when a new owner pays, unless the contract says otherwise',
    ],
    '次月起',
  ),
  dayRule: one(
    dayRule,
    ['天数口径', 'Day rule', '不足月口径、天数计算、按天口径'],
    ['不足一个月的部分如何折算', 'How a part of a month counts'],
    '实际天数',
  ),
  account: one(
    like(text),
    ['收款账户', 'Payee account', '收款帐户、银行账户、收款信息、Account'],
    ['户名 / 开户行 / 账号；也可在下面三行分开填写', 'Name / bank / number, or in the three rows below'],
  ),
  accountName: one(
    like(text),
    ['收款户名', 'Account name', '户名、账户名称、账户名、收款单位'],
    ['开户名称', 'Name of the account'],
  ),
  bank: one(
    like(text),
    ['开户行', 'Bank', '开户银行、收款银行、银行'],
    ['开户银行及支行', 'Bank and branch'],
  ),
  accountNo: one(
    digits,
    ['收款账号', 'Account no.', '账号、帐号、银行账号、银行帐号、收款帐号'],
    ['以文本填写，免得末几位被置 0', 'As text, lest Excel zero its last digits'],
  ),
  servicePhone: one(
    like(phoneNo),
    ['客服电话', 'Service phone', '物业电话、服务电话、咨询电话、联系电话、客服热线、服务热线'],
    ['印在单据上，供业主核对', 'Printed for owners to ask'],
  ),
  target: one(
    share,
    ['收费指标', 'Collection target', '收缴率指标、收费率指标、收缴指标、目标收缴率、收费目标'],
    ['当期收缴率目标，如 92%', 'Target of the collection rate, such as 92%'],
  ),
  holidays: many(
    days,
    ['节假日', 'Holidays', '节假日表、法定节假日、放假、放假日期、休息日、Holiday/make-up days'],
    [
      '一行一天或一段，如 2026-10-01至2026-10-07；可填多行',
      'A day or span a row; several rows may be filled',
    ],
  ),
  workdays: many(
    days,
    ['调休', 'Make-up days', '调休上班、调休上班日、调休工作日、补班、补班日、上班日'],
    ['周末补班的日子；可填多行', 'Weekend days worked; several rows may be filled'],
  ),
  documentLanguage: one(
    language,
    ['单据语言', 'Document language', '文书语言、通知单语言'],
    ['交给业主的单据用何种语言', 'Language of what is handed to owners'],
    '中文',
  ),
  payDays: one(
    count,
    ['交费期限天数', 'Days to pay', '交费天数、缴费天数、付款天数、出单后天数、交费期限'],
    ['收费标准没有应缴日规则时，出单后几天到期', 'Days from issue to due date where no standard says so'],
    '15',
  ),
  noticeLayout: one(
    paper,
    ['通知单版式', 'Notice layout', '通知单纸张、纸张、版式'],
    ['A4 一页一户，A5 一页两户', 'A4: one unit a page; A5: two'],
    'A4',
  ),
  allocation: one(
    allocation,
    ['收款冲抵顺序', 'Allocation', '冲抵顺序、分配顺序、冲账顺序'],
    ['没有指定项目的收款先冲什么', 'What a payment without designation settles first'],
    '先本金后违约金',
  ),
  heatStopRatio: one(
    share,
    ['报停收费比例', 'Heating stop ratio', '停暖收费比例、停供比例、报停比例、热能损耗费比例'],
    ['报停用热仍收的比例；各地不同，没有填写就不计算', 'Share owed while heating is stopped; never guessed'],
  ),
  heatBasis: one(
    heatBasis,
    ['采暖计费面积', 'Heating basis', '采暖面积口径、供热计费面积、供热面积口径'],
    [
      '采暖费按哪种面积计算；没有供热面积的房屋按建筑面积',
      'Area that heating is charged on; the built area where none is given',
    ],
    '供热面积',
  ),
  totalArea: one(
    like(decimal),
    ['项目总面积', 'Total area', '总建筑面积、总面积、小区总面积'],
    ['㎡，用于核对房屋台账', 'm², to check the unit register by'],
  ),
  prepayCap: one(
    count,
    ['预收上限月数', 'Prepayment cap', '预收上限、预存上限、最长预收月数'],
    ['最多可预收几个月', 'Months that may be charged ahead'],
    '12',
  ),
  mapping: many(
    mapping,
    ['映射', 'Mapping', '工作表映射、表头映射、列映射'],
    [
      '认不出的表：工作表=台账: 表头=字段; 表头=字段，如 房屋清单=房屋台账: 房间=房号',
      'A sheet that is not recognised: sheet=register: heading=field; heading=field',
    ],
  ),
};

/** A setting with one row; `usual` is what holds where neither it nor the region says anything. */
function one<T>(
  type: Entry<T>['type'],
  [zh, en, also]: Names,
  [helpZh, helpEn]: readonly [string, string],
  usual = '',
): Entry<T> {
  const label = { zh, en };
  return { type, label, also: also.split('、'), help: { zh: helpZh, en: helpEn }, usual, repeats: false };
}

function many<T>(type: Entry<T>['type'], names: Names, help: readonly [string, string]): Entry<T> {
  return { ...one(type, names, help), repeats: true };
}
