/** The first screen 首页. */
export const zh = {
  'welcome-title': '欢迎使用物业客服台',
  'welcome-text':
    '它读您工作簿里的房屋、业主、收费等台账，找出写错的格子，算好每户的费用，生成通知单、催缴单、登记表和主管汇总。全部在本机完成，不上传任何数据；您的格子，没有您点头不会改。',
  'welcome-role': '您平时做什么？（以后可在“设置”里改）',
  'role-archivist': '资料员',
  'role-archivist-text': '管房屋和业主台账',
  'role-supervisor': '主管',
  'role-supervisor-text': '做收费表、通知单和汇总',
  'role-assistant': '客服助理 / 前台',
  'role-assistant-text': '收款、登记诉求、查住户',
  sample: '用示例小区试一试',
  'mine-title': '常用',
  'others-title': '其他',
  'found-title': '认出的台账',
  'found-rows': '{rows} 行',
  'found-unknown': '有 {n} 列没有认出',
  'unrecognised-text': '{sheets}。可以在“设置”里指定它们是哪种台账。',
  'unrecognised-go': '去指定',
  'check-clean': '没有发现问题',
  'check-found': '{errors} 个错误 · {warnings} 个警告 · {notes} 条提示',
  'check-left-out': '{n} 户因错误暂不出单',
} as const;
