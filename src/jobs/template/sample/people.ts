import { dayOf, showDay } from '../../../kernel/calendar';
import { residentCheck } from '../../../kernel/residentId';
import type { Random } from './random';

/** A made-up person 虚构人物: the number's region 990000 does not exist, nor does the phone's 199-0000. */
export interface Person {
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly certNo: string;
  readonly phone: string;
}

/** People who differ in name, number and phone. */
export function peopleFrom(random: Random): () => Person {
  const names = new Set<string>();
  let count = 0;
  return () => {
    const sex = random.chance(0.56) ? 'male' : 'female';
    let name = nameOf(sex, random);
    while (names.has(name)) name = nameOf(sex, random);
    names.add(name);
    count += 1;
    return { name, sex, certNo: certNoOf(sex, random), phone: `1990000${String(1000 + count)}` };
  };
}

const SURNAMES = Array.from(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段',
);
const MALE = Array.from('伟强磊军勇杰涛斌波辉刚健明亮平东海峰飞鹏宇浩凯翔旭志文国建立永德庆兴学承启');
const FEMALE = Array.from('芳娜敏静丽艳秀娟英慧玲红梅霞燕萍琴云洁颖琳婷雪莹倩晶月玉桂兰淑珍凤莲欣怡佳');

function nameOf(sex: Person['sex'], random: Random): string {
  const given = sex === 'male' ? MALE : FEMALE;
  return random.pick(SURNAMES) + random.pick(given) + (random.chance(0.7) ? random.pick(given) : '');
}

function certNoOf(sex: Person['sex'], random: Random): string {
  const birth = dayOf(random.int(1952, 2000), random.int(1, 12), random.int(1, 28));
  const order = String(random.int(1, 49) * 2 + (sex === 'male' ? 1 : 0)).padStart(3, '0');
  const digits = `990000${showDay(birth).replace(/-/gu, '')}${order}`;
  return digits + residentCheck(digits);
}
