/** What the front desk says while it enters, corrects and sets 前台用语. `{…}` are facts. */
export const zh = {
  /** Where requests usually go, until the register shows where this office sends them. */
  departments: {
    engineering: '工程部',
    security: '安防部',
    cleaning: '保洁部',
    greening: '绿化部',
    service: '客服中心',
    finance: '财务部',
    developer: '建设单位',
  },
  /** Beside a value that finds no column. */
  notKept: '工作表“{sheet}”没有“{col}”列，这一项没有保存。',
  newSheet: '工作簿里没有“{register}”，将新建工作表“{sheet}”。',
  allocation: {
    line: '{period} {item}：{amount} 元',
    late: '{period} {item} 违约金：{amount} 元',
    toPrepaid: '转入预存：{amount} 元',
    toDeposit: '收押金：{amount} 元',
    left: '仍欠 {amount} 元',
    settled: '已结清',
  },
  terms: {
    reply: '最迟答复：{time}',
    arrive: '最迟到场：{time}',
    close: '最迟办结：{time}',
    none: '没有时限',
  },
  /** Why a correction is suggested. */
  fixes: {
    number: '文本改成数字',
    cleaned: '去掉全角和看不见的字符',
    rounded: '四舍五入到分',
    unitFromDate: '可能是这个房号，请核对',
    unitAsText: '房号改成文本',
    unitSpelling: '房屋台账里只有这一个相近的房号，请核对',
    phoneAsText: '电话改成文本',
    phonesApart: '几个电话用顿号隔开',
    upperCase: '末位改成大写 X',
    newId: '15 位升为 18 位，请核对',
    sex: '按身份证号，请核对',
    certificateType: '按证件号判断',
    total: '按明细之和',
    net: '按应收减去减免，请核对',
    standard: '按收费标准，请核对',
    lastReading: '按上次止码，请核对',
    ticketKind: '按单号判断',
  },
  /** Kinds of value a setting takes. */
  settingKinds: {
    text: '文字',
    choice: '从选项里选',
    period: '年-月，如 2026-11',
    number: '数字',
    share: '百分比，如 92%',
    days: '日期，一天或一段',
    account: '账号，按文本填写',
    phone: '电话',
    mapping: '工作表=台账: 表头=字段',
  },
};

/** Sentences of the desk; zh is the source. */
export type DeskWords = typeof zh;
