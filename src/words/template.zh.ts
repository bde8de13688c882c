/** What a blank template 样表 says to people who fill it in. */
export const templateZh = {
  settings: { name: '名称', value: '值', help: '说明' },
  dictionary: {
    title: '数据说明',
    lead: '各工作表的列如下。橙色表头为必填列；列的先后可以调整，可以增加自己的列，表头也可以写成“也认得”里的名称。',
    headings: {
      sheet: '工作表',
      field: '列名',
      help: '怎么填',
      type: '类型',
      required: '必填',
      options: '可选值',
      checks: '校验代码',
      aliases: '也认得',
    },
    required: '是',
    optional: '',
    joiner: '、',
  },
  /** By the name of a column type: what it is called and how it is written. */
  types: {
    text: { name: '文本', help: '文字' },
    feeItem: { name: '收费项目', help: '与“收费标准”里的名称一致，如 物业管理费' },
    certificateNo: { name: '证件号', help: '按文本填写；身份证 18 位，末位可为 X' },
    unitNo: { name: '房号', help: '楼栋-单元-室，如 1-2-301；按文本填写' },
    phoneNo: { name: '电话', help: '手机或座机；有几个时用顿号隔开' },
    decimal: { name: '数', help: '数字，如 12.5' },
    area: { name: '面积', help: '平方米，两位小数，如 89.50' },
    percent: { name: '比例', help: '如 5% 或 0.05' },
    money: { name: '金额', help: '元，两位小数，如 320.50' },
    day: { name: '日期', help: '如 2026-11-01' },
    period: { name: '账期', help: '年-月，如 2026-11' },
    moment: { name: '时间', help: '日期和时间，如 2026-11-01 16:40' },
    oneOf: { name: '选项', help: '从下拉选项里选一个' },
    yesNo: { name: '是/否', help: '填 是 或 否' },
  },
};

/** Sentences of the blank template 样表; zh is the source. */
export type TemplateWords = typeof templateZh;
