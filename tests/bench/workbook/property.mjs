import { padded } from './random.mjs';

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const GIVEN =
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玉萍红娥玲芬燕华文辉力飞鹏海波宁贵福生龙元全国胜学祥才发武新利清彬富顺信子';
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** 25 floors of 4 flats at 2 entrances: 200 flats a building. */
export function units(count, random) {
  const rows = [];
  for (let i = 0; i < count; i += 1) {
    const building = Math.floor(i / 200) + 1;
    const entrance = (Math.floor(i / 100) % 2) + 1;
    const floor = (Math.floor(i / 4) % 25) + 1;
    const built = random.whole(4500, 18000) / 100;
    const handover = 43831 + random.whole(0, 700);
    rows.push([
      `${building}-${entrance}-${floor}${padded((i % 4) + 1, 2)}`,
      `${building}栋`,
      `${entrance}单元`,
      floor,
      '住宅',
      built,
      Math.round(built * 81) / 100,
      built,
      random.next() < 0.8 ? '已入住' : '出租',
      handover,
      handover + 31,
      random.one(['', '', '南北通透', '东边户', '西边户', '带露台', '顶层复式']) || '标准户',
    ]);
  }
  return {
    name: '房屋台账',
    headings: [
      '房号',
      '楼栋',
      '单元',
      '楼层',
      '物业类型',
      '建筑面积',
      '套内面积',
      '计费面积',
      '房屋状态',
      '交付日期',
      '计费起始日',
      '备注',
    ],
    dates: [9, 10],
    rows,
    wrong: [
      [3, ['顶层', '负一楼']],
      [4, ['楼中楼', '？']],
      [5, ['约九十', 0, -88.5]],
      [8, ['装修好了', '未知']],
      [9, ['待定', '2019-13-45']],
    ],
  };
}

export function owners(homes, random) {
  const rows = homes.map(([unit], i) => {
    const born = random.whole(1950, 1999);
    const first17 = `${random.one(['110101', '310115', '440103', '610103', '410102'])}${born}${padded(random.whole(1, 12), 2)}${padded(random.whole(1, 28), 2)}${padded((i * 7) % 1000, 3)}`;
    const since = 43831 + random.whole(0, 700);
    return [
      unit,
      nameOf(random),
      '产权人',
      '身份证',
      first17 + checkOf(first17),
      Number(first17[16]) % 2 === 1 ? '男' : '女',
      `13${padded((i * 7919 + 100000000) % 1000000000, 9)}`,
      `15${padded((i * 6151 + 200000000) % 1000000000, 9)}`,
      since,
      since + random.whole(0, 200),
      '是',
      random.whole(1, 6),
      random.one(['纸质', '短信', '微信']),
      `建设路${random.whole(1, 400)}号${random.one(['幸福', '阳光', '金桂', '翠湖'])}小区`,
      random.one(['老业主', '常住', '周末在家', '长期在外', '有宠物']),
    ];
  });
  return {
    name: '业主登记',
    headings: [
      '房号',
      '姓名',
      '身份',
      '证件类型',
      '证件号',
      '性别',
      '联系电话',
      '备用电话',
      '产权起',
      '入住日期',
      '交费人',
      '家庭人口',
      '通知方式',
      '通信地址',
      '备注',
    ],
    dates: [8, 9],
    rows,
    wrong: [
      [1, [null]],
      [2, ['朋友家', '不详']],
      [6, ['1380013800', '没有电话']],
      [8, ['待补', '2021-02-30']],
      [11, ['三口之家', -2]],
      [12, ['托梦']],
    ],
  };
}

/** Five items in three generations: only the last is in force in the month. */
export function tariffs() {
  const items = [
    ['物业管理费', '面积', [1.95, 2.15, 2.35], '当月25日', '否'],
    ['生活垃圾清运费', '固定', [5, 6, 8.5], '当月25日', '否'],
    ['水费', '计量', [3.05, 3.25, 3.45], '次月10日', '是'],
    ['电费', '计量', [0.4983, 0.5083, 0.5283], '次月10日', '是'],
    ['燃气费', '计量', [2.21, 2.41, 2.615], '次月10日', '是'],
  ];
  const spans = [
    [43831, 44561],
    [44562, 45291],
    [45292, 47848],
  ];
  const rows = spans.flatMap(([from, to], version) =>
    items.map(([item, method, prices, due, passThrough]) => [
      item,
      method,
      prices[version],
      '住宅',
      from,
      to,
      '月',
      due,
      passThrough,
      '价目公示',
    ]),
  );
  return {
    name: '收费标准',
    headings: [
      '收费项目',
      '计费方式',
      '单价',
      '适用类型',
      '生效起',
      '生效止',
      '周期',
      '应缴日规则',
      '代收',
      '备注',
    ],
    dates: [4, 5],
    rows,
  };
}

export function settings() {
  return {
    name: '设置',
    headings: ['名称', '值'],
    dates: [],
    rows: [
      ['公司名称', '阳光物业服务有限公司'],
      ['小区名称', '翠湖花园'],
      ['账期', '2024-06'],
      ['收款户名', '阳光物业服务有限公司'],
      ['开户行', '建设银行翠湖支行'],
      ['收款账号', '61001234567890123456'],
      ['客服电话', '029-88886666'],
    ],
  };
}

export function nameOf(random) {
  return (
    SURNAMES[random.whole(0, SURNAMES.length - 1)] +
    GIVEN[random.whole(0, GIVEN.length - 1)] +
    GIVEN[random.whole(0, GIVEN.length - 1)]
  );
}

/** The 18th digit of a resident number, GB 11643. */
function checkOf(first17) {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += WEIGHTS[i] * Number(first17[i]);
  return '10X98765432'[sum % 11];
}
