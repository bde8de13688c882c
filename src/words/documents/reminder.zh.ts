/** What reminders 催缴 say, by level; linted like everything else that is printed. */
export const reminderZh = {
  sheet: (period: string): string => `催缴通知单 ${period}`,
  buildingSheet: (period: string, building: string, place: number): string => {
    const name = /\d$/u.test(building) ? `${building}栋` : building;
    return `催缴通知单 ${period} ${name}${place === 1 ? '' : `(${place})`}`;
  },
  titles: { 1: '交 费 温 馨 提 示', 2: '催 缴 通 知 单（第 2 次）', 3: '催 告 函（第 3 次）' },
  names: { 1: '交费温馨提示', 2: '催缴通知单', 3: '催告函' },
  headings: {
    no: '序号',
    item: '费用项目',
    span: '欠费期间',
    net: '应收',
    paid: '已收',
    owing: '欠付\n本金',
    due: '应缴日',
    days: '逾期\n天数',
    late: '违约金',
  },
  leads: {
    1: (asOf: string, deadline: string): string =>
      `您好！截至 ${asOf}，您名下房屋尚有下列费用未交，可能是您一时忙碌未能留意。请您方便时于 ${deadline} 前到客户服务中心交纳，或按下列账户转账。如您已交费，请不必理会本提示，并与我们核对账目。感谢您一直以来的支持！`,
    2: (asOf: string, deadline: string): string =>
      `截至 ${asOf}，贵户尚欠下列费用，至今未交。请于 ${deadline} 前（含当日）一次付清。如对费用有疑问，请及时与我们核对。`,
    3: (asOf: string, deadline: string): string =>
      `截至 ${asOf}，贵户仍欠付下列费用，经我公司提示、催交，至今未付。现依据《中华人民共和国民法典》第九百四十四条及物业服务合同的约定，正式向贵户催告：请自收到本函之日起，于 ${deadline} 前（含当日）的合理期限内付清全部欠费。`,
  },
  subtotal: (item: string): string => `小计：${item}`,
  sums: '本金合计／违约金合计',
  carriedOver: '承前页',
  carriedForward: '本页累计（转下页）',
  total: '应付总额',
  totalShort: '应付总额',
  indent: '　　',
  deadline: '付款期限',
  terms: '违约金约定',
  noTerms: '合同没有约定违约金的，不计收',
  termsGiven: (rate: string, clause: string): string =>
    clause === '' ? `${rate}，按逾期本金逐日计算` : `${clause}：${rate}，按逾期本金逐日计算`,
  legal:
    '法律提示：合理期限届满仍不支付的，我公司将依法提起诉讼或者申请仲裁，请求贵户支付欠费本金、违约金，并承担由此产生的诉讼或仲裁费用。',
  objection: (deadline: string, days: number): string =>
    `如对服务质量或费用金额有异议，请于 ${deadline} 前书面提出或到客户服务中心说明，我们将在 ${days} 个工作日内答复。`,
  handler: { 1: '经办人（客服助理）：', 2: '客服主管：', 3: '项目经理：' },
  seal: { 1: '物业服务中心', 2: '物业服务中心（盖章）', 3: '物业服务企业（公章）' },
  stub: '✂ － － － － － － － －　送 达 回 证（物业服务中心留存）　－ － － － － － － －',
  document: '文书名称',
  mailAndPlace: '送达地点：＿＿＿＿＿＿＿＿＿＿＿＿　邮单号：＿＿＿＿＿＿＿＿＿＿　照片号：＿＿＿＿＿＿＿＿',
};
