import { complaintForms } from '../../src/documents/complaintForm';
import { drawn } from '../../src/documents/drawn';
import { pageHeight } from '../../src/documents/paper';
import type { ServiceRequest } from '../../src/registers/requests';
import { serviceDesk } from '../../src/service/desk';
import type { Language } from '../../src/kernel/label';
import { at, request, requestBook } from '../service/requestBook';
import { slotsOf } from './formulas';
import { period } from './given';

function forms(requests: readonly ServiceRequest[], language: Language = 'zh') {
  const { cases } = serviceDesk(requestBook({ requests }), at('2024-06-30 18:00'));
  return complaintForms(cases, { period: period('2024-06'), language }).sheets[0]!;
}

const COMPLAINT = request({
  ticket: 'TS-20240610-003',
  level: 'serious',
  category: '安防',
  channel: 'call',
  unit: '1-2-302',
  person: '李红',
  phone: '13900139000',
  content: '1. 门禁损坏；\n2. 请回电 13900139000。',
  receiver: '张助理',
  firstReply: at('2024-06-03 11:00'),
  dept: '工程',
  handler: '王工',
  sentAt: at('2024-06-03 09:30'),
  closed: at('2024-06-05 17:00'),
  state: 'closed',
  process: '主板烧毁',
  result: '更换主板',
  valid: true,
  visited: at('2024-06-06 10:00'),
  visitor: '刘主管',
  score: 'fair',
  opinion: '还行',
});

test('投诉处理记录表: every block of domain §2.3, boxes ticked, the rest for people', () => {
  expect(drawn(forms([COMPLAINT]).pages[0]!)).toBe(
    [
      '投诉处理记录表',
      '编号：TS-20240610-003',
      '基本情况 | 类型 | 投诉 | 级别 | □ 轻微　☑ 重要　□ 重大　□ 紧急',
      '分类 | 安防 | 渠道 | ☑ 来电　□ 来访　□ 来函　□ 微信　□ 巡楼　□ 回访　□ 其他',
      '受理 | 受理时间 | 2024-06-03 09:00 | 反映人 | 李红 | 房号/部位 | 1-2-302',
      '电话 | 139****9000 | 是否业主 | □ 是　□ 否 | 受理人 | 张助理',
      '内容⏎（逐条） | 1. 门禁损坏；⏎2. 请回电 139****9000。',
      '诉求 | 附件',
      '首次答复 | 答复时间 | 2024-06-03 11:00 | 答复时限 | 2024-06-04 23:59 | 答复人',
      '答复方式 | 答复内容',
      '派单 | 责任部门 | 工程 | 责任人 | 王工 | 派单时间 | 2024-06-03 09:30',
      '要求完成时间 | 2024-06-06 23:59 | 接单签字',
      '调查与处理 | 核实情况 | 主板烧毁',
      '原因分析',
      '处理结果 | 更换主板',
      '有效投诉 | ☑ 是　□ 否 | 完成时间 | 2024-06-05 17:00 | 责任人签字',
      '升级上报 | 上报对象 | 上报时间 | 批示',
      '结果告知 | 告知时间 | 告知方式 | 业主意见',
      '回访 | 回访时间 | 2024-06-06 10:00 | 回访时限 | 2024-06-08 23:59 | 回访人 | 刘主管',
      '满意度 | □ 满意　☑ 基本满意　□ 不满意 | 业主签字',
      '方式 | □ 上门　□ 电话　□ 微信 | 意见 | 还行',
      '改进 | 纠正/⏎预防措施',
      '责任人 | 期限 | 验证',
      '审阅归档 | 客服主管审阅 | 项目经理审批 | 归档号',
      '超期天数 | 未超期',
    ].join('\n'),
  );
});

test.each([0, 200, 2_000, 30_000])('a content of %d characters stays on one sheet of paper', (length) => {
  const sheet = forms([
    request({ content: '楼'.repeat(length + 1), process: '查'.repeat(length), result: '修'.repeat(length) }),
    COMPLAINT,
  ]);
  const room = pageHeight(sheet.setup);
  const heights = sheet.pages.map(({ shape }) => shape.rows.reduce((sum, { height }) => sum + height, 0));
  expect(heights.filter((height) => height > room)).toEqual([]);
  expect(sheet.pages.flatMap(({ shape }) => shape.rows).filter(({ height }) => height > 409)).toEqual([]);
  expect(sheet.pages.map(slotsOf)).toEqual(sheet.pages.map(({ values }) => values.length));
});
