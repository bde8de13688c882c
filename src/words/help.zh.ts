/** 使用说明: the page that comes with the add-in; plain text, printed on two sheets. `{…}` are facts. */
export const zh = {
  title: '物业客服台 使用说明',
  version: '版本 {version}',
  print: '这页可以直接打印（Ctrl+P）。',
  other: 'English',
  'buttons-title': '按钮',
  'buttons-text': '功能区的“物业客服”选项卡；“开始”选项卡里也有最常用的三个。',
  'month-title': '一个月怎样办',
  month: [
    '打开本月的工作簿，按“校验当前表”；有颜色的格子逐个改，按“下一个问题”往下走。红色是错误，黄色是警告，蓝色是提示。',
    '“费用核算”看本期每一笔怎样算出来；和手工表不一样的会指出来。',
    '“本期通知单”排好全部交费通知单，一户一页，按楼栋、单元、楼层的顺序；翻到那张表按 Ctrl+P 打印。',
    '来交费的，“收款”里先看冲抵哪几笔，再记账。',
    '投诉和报修在“诉求”里登记；“催缴”生成三级通知；月底看“主管汇总”。',
  ],
  'keys-title': '快捷键',
  'keys-text':
    '在表格里按；用网页版时，光标在窗格里不起作用。和别的加载项冲突时，Excel 会问您用哪一个。苹果电脑上 Alt 是 Option 键。',
  'pane-keys': [
    '窗格里：Tab 到下一项，Enter 或空格按下，Esc 关闭菜单和预览。',
    '问题清单里：↑ ↓ 换一条，Enter 跳到那个格子。',
    '从表格到窗格：F6（苹果电脑 Control+F6）。',
  ],
  'limits-title': '限度',
  limits: [
    '需要 Microsoft 365、Excel 2021 或更新版本，或网页版 Excel；Excel 2019 及更早版本和 WPS 里不能用窗格，可以用网页工作台。',
    'Excel 不让加载项直接打印：表排好以后，要由您按 Ctrl+P。',
    '不读隐藏的表，不读宏；.xls、.xlsb 要先另存为 .xlsx。',
    '一张打印表最多 1,000 页，超过时按楼栋分表。',
    '受保护的表和结构受保护的工作簿不写；先在“审阅”里取消保护。',
    '“撤销这次写入”只能撤销最后一次，别人改过以后就不能自动撤销。',
  ],
  'data-title': '数据',
  data: [
    '数据只在工作簿里：不上传、不要账号，本程序不联网传送任何内容。',
    '只改本程序生成的表和您点头同意的格子；您的公式、格式、图片、筛选不动。',
    '通知单上电话打码，汇总里姓名打码；催缴文字先检查，出现停水停电等违法措辞不生成。',
    '几个人同时编辑一份工作簿（OneDrive、SharePoint）时，写之前会再读一遍；别人刚改过，会请您重新生成方案。',
  ],
  'trouble-title': '出了问题',
  trouble: [
    ['窗格一直是“正在打开”', '等半分钟，会自动再试两次；还不行，按“重新打开”，或重启 Excel。'],
    ['说没有载入 Excel 的接口', '电脑上不了外网时会这样。请管理员换成自带 Office.js 的版本。'],
    [
      '找不到“物业客服”选项卡',
      '“插入”→“我的加载项”里看有没有物业客服台；没有，请管理员分配，24 小时内生效。',
    ],
    ['说有一个格子正在编辑', '回到表格，按回车或 Esc 结束编辑，会接着办。'],
    ['说工作表有保护', '“审阅”→“撤销工作表保护”，办完再保护起来。'],
    ['说没有认出任何台账', '看窗格首页列出的表；在“设置”表里用“映射”指定哪张表是什么。'],
    ['结果不对', '按“重新读取”；看每一笔的算式；仍不对，请连同算式告诉维护人员。'],
    ['颜色去不掉', '按“清除标色”；表有保护时先取消保护。'],
    ['程序出错', '窗格会给出“详情”。工作簿没有改动；请把详情告诉维护人员，不要附上业主资料。'],
  ],
  'contact-title': '找谁',
  'contact-text':
    '先找本单位安装这个加载项的管理员；反馈时写明版本、Excel 的版本、按了哪个按钮、看到哪句话。',
} as const;

/** A sentence, paragraphs, or pairs of what one sees and what one does. */
export type HelpWords = {
  readonly [K in keyof typeof zh]: (typeof zh)[K] extends string
    ? string
    : (typeof zh)[K] extends readonly string[]
      ? readonly string[]
      : readonly (readonly [seen: string, done: string])[];
};
