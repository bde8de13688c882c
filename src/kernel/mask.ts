/**
 * Masks 脱敏 (个人信息保护法 6, 25, 51): what is printed of personal data. Each keeps the length in characters and is
 * its own mask, so masking twice changes nothing.
 */

/** `张三丰` → `张**`, `欧阳娜娜` → `欧阳**`, `张三、李四` → `张*、李*`; organisations are no persons and stay. */
export function maskName(name: string): string {
  return name
    .split(NAME_SEPARATOR)
    .map((part, at) => (at % 2 === 1 ? part : maskOneName(part)))
    .join('');
}

/** `13800138000` → `138****8000`, `010-88886666` → `010-****6666`; words beside the number are masked with it. */
export function maskPhone(phones: string): string {
  return phones
    .split(/([\n\r/、,，;；|]+|(?<=[\d*]{7}) (?=[\d*]{7}))/u)
    .map((part, at) => (at % 2 === 1 ? part : maskOnePhone(part)))
    .join('');
}

/** `110101199003070003` → `110101********0003`; other certificates keep a quarter at each end. */
export function maskId(id: string): string {
  return masked(id, (length) => {
    if (length === 18) return [6, 4];
    if (length === 15) return [6, 3];
    const quarter = length < 7 ? 0 : Math.floor(length / 4);
    return [quarter, quarter];
  });
}

/** `京A12345` → `京A***45`. */
export function maskPlate(plate: string): string {
  return masked(plate, (length) => (length < 6 ? [0, 0] : [2, 2]));
}

/** `6222020000000001234` → `6222***********1234`. */
export function maskBank(account: string): string {
  return masked(account, (length) => (length < 12 ? [0, length < 8 ? 0 : 4] : [4, 4]));
}

const NAME_SEPARATOR =
  /([、/，;；&\n]|,(?! ?(?:ltd|inc|llc|limited|co)\b)|(?<=[\u4e00-\u9fff*]{2}) (?=[\u4e00-\u9fff][\u4e00-\u9fff*]))/iu;
const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 ' +
    '仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 ' +
    '段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 公仪 梁丘 公仲 公上 公门 公山 公坚 左丘 公伯 西门 公祖 第五 公乘 贯丘 公皙 ' +
    '南荣 东里 东宫 仲长 子书 子桑 即墨 达奚 褚师 歐陽 司馬 諸葛 東方 獨孤 南宮 聞人 尉遲 澹臺 鍾離 長孫 鮮于'
  ).split(' '),
);
const ORGANISATION =
  /^(?!.*[\s·])(?:.*(?:公司|集团|银行|合作社|委员会|村委会|居委会|业委会|事务所|工作室|基金会|研究院|研究所|幼儿园|大学|学院|学校|中学|小学|医院|酒店|宾馆|超市|商行|中心|协会|联合会|总社|政府|管理处|管理局|派出所)|.{4,}[厂店局部院所社处站行馆])$/u;
const FOREIGN_ORGANISATION = /[ ,.](?:co|ltd|limited|inc|llc|corp|corporation|company|gmbh|bank|group)\.?$/iu;
const DEVELOPER = /^(?:开发商|建设单位|开发单位|物业|物业服务中心)$/u;

function maskOneName(name: string): string {
  const trimmed = name.trim();
  if (ORGANISATION.test(trimmed) || FOREIGN_ORGANISATION.test(trimmed) || DEVELOPER.test(trimmed))
    return name;
  const characters = Array.from(name);
  const shown =
    characters.length < 2
      ? 0
      : characters.length > 2 && COMPOUND_SURNAMES.has(characters.slice(0, 2).join(''))
        ? 2
        : 1;
  return characters.map((character, at) => (at < shown ? character : '*')).join('');
}

/** An area code and an extension stay; of the number the last four digits, and the first three of a mobile. */
function maskOnePhone(phone: string): string {
  const text = phone.replace(/\p{L}/gu, '*');
  const area = /^\D{0,4}0[\d*]{2,3}(?=[-) ])/u.exec(text)?.[0] ?? '';
  const extension =
    area === '' ? '' : (/(?<=[\d*]{7})-[\d*]{1,5}$/u.exec(text.slice(area.length))?.[0] ?? '');
  const number = text.slice(area.length, text.length - extension.length);
  return (
    area + masked(number, (length) => keptOfPhone(length, area !== '', number.startsWith('+'))) + extension
  );
}

function keptOfPhone(length: number, hasArea: boolean, isForeign: boolean): Kept {
  if (length < 7) return [0, 0];
  if (isForeign) return [1, 4];
  return length === 7 ? [0, hasArea ? 4 : 3] : [Math.min(3, length - 8), 4];
}

/** How many characters stay at the front and at the end. */
type Kept = readonly [number, number];

/** Stars for all letters and digits but the kept ones; blanks, dashes and brackets stay where they are. */
function masked(text: string, keptOf: (length: number) => Kept): string {
  const characters = Array.from(text);
  const length = characters.filter(isCounted).length;
  const [head, tail] = keptOf(length);
  let at = -1;
  return characters
    .map((character) => {
      if (!isCounted(character)) return character;
      at += 1;
      return at < head || at >= length - tail ? character : '*';
    })
    .join('');
}

function isCounted(character: string): boolean {
  return /[\p{L}\p{N}\p{M}\p{C}*]/u.test(character);
}
