/** Choosing whom a job is for 办理范围. */
export const zh = {
  title: '给谁',
  all: '全部住户',
  building: '按楼栋',
  arrears: '只给欠费的',
  rows: '表格里选中的',
  list: '指定房号',
  'rows-hint': '先在表格里选中几行（房屋、业主、费用等台账都可以），再点“读取选区”。',
  'rows-read': '读取选区',
  'rows-none': '选中的行里没有房号。',
  'list-hint': '房号之间用逗号、空格或换行分开，例如 1-1-101、1-1-102',
  unknown: '找不到：{units}',
  chosen: '{n} 户',
} as const;
