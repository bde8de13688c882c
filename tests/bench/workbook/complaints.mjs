import { padded } from './random.mjs';
import { nameOf } from './property.mjs';

const PLACES = ['客厅', '主卧', '次卧', '厨房', '卫生间', '阳台', '走廊', '电梯厅', '地下车库', '单元门'];
const TROUBLES = [
  '漏水',
  '渗水',
  '灯不亮',
  '门锁坏',
  '下水堵',
  '噪音大',
  '有异味',
  '墙皮脱落',
  '跳闸',
  '信号差',
];

export function complaints(homes, count, random) {
  const people = Array.from({ length: 40 }, () => nameOf(random));
  const rows = [];
  for (let i = 0; i < count; i += 1) {
    const accepted = 45292 + random.whole(0, 170) + random.whole(500, 1080) / 1440;
    const replied = accepted + random.whole(5, 300) / 1440;
    rows.push([
      `TS${padded(i + 1, 8)}`,
      random.one(['投诉', '求助', '报修', '咨询', '建议', '表扬']),
      random.one(['轻微', '重要', '轻微']),
      random.one(['来电', '来访', '微信', '巡楼']),
      serial(accepted),
      homes[(i * 37) % homes.length][0],
      nameOf(random),
      `18${padded((i * 4973 + 300000000) % 1000000000, 9)}`,
      `${random.one(PLACES)}${random.one(TROUBLES)}，请尽快处理（${random.whole(1, 60)}号）`,
      serial(replied),
      random.one(['工程部', '秩序部', '环境部', '客服部']),
      random.one(people),
      serial(replied + random.whole(1, 4000) / 1440),
      random.one(['满意', '基本满意', '不满意', '满意']),
    ]);
  }
  return {
    name: '诉求登记',
    headings: [
      '单号',
      '类型',
      '级别',
      '渠道',
      '受理时间',
      '房号/部位',
      '反映人',
      '电话',
      '内容',
      '首次答复',
      '派往部门',
      '责任人',
      '完成时间',
      '满意度',
    ],
    times: [4, 9, 12],
    dates: [],
    rows,
    wrong: [
      [1, [null, '闲聊']],
      [2, ['天大']],
      [4, [null, '昨天']],
      [7, ['1380013800', '不肯说']],
      [8, [null]],
      [13, ['还行吧', '五星']],
    ],
  };
}

/** A moment as Excel keeps it, to the minute. */
function serial(moment) {
  return Math.round(moment * 1440) / 1440;
}
