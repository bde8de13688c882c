/** What is wrong with a wording 用语审查. */
export interface WordingFault {
  /**
   * `threat`: cutting supplies or access to collect, which is unlawful (民法典944条3款) and blocks printing;
   * `shaming`: pressure or disclosure to think twice about; `personal`: a raw phone or certificate number.
   */
  readonly kind: 'threat' | 'shaming' | 'personal';
  /** As it stands in the text; of personal data only what it is. */
  readonly word: string;
}

/** Everything in a demand's text that must not, or should not, be said. */
export function lintWording(text: string): readonly WordingFault[] {
  const faults: WordingFault[] = [];
  for (const sentence of withoutDisguise(text).split(/[。！？；!?;\n]+/u)) {
    for (const threat of isMaintenance(sentence) ? [] : THREATS) {
      for (const match of sentence.matchAll(threat))
        if (!isDenied(sentence, match.index))
          faults.push({ kind: 'threat', word: match[0].replace(/、$/u, '') });
    }
    for (const match of sentence.matchAll(SHAMING)) faults.push({ kind: 'shaming', word: match[0] });
    for (const match of sentence.matchAll(PERSONAL))
      faults.push({ kind: 'personal', word: match[0].length > 11 ? '证件号' : '电话' });
  }
  return distinct(faults);
}

/** Blanks and marks put between characters to slip past (停 水, 停-电) are no disguise. */
function withoutDisguise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, (blank) => (blank.includes('\n') ? '\n' : ''))
    .replace(/(?<=\p{sc=Han})[-*_.·•~/|+]+(?=\p{sc=Han})/gu, '');
}

const SUPPLY =
  '(?:生活用)?(?:自来)?(?:水|电|暖气?|热(?!线|爱|情|心|烈|忱)|燃气|煤气|天然气|气(?!温|候|象|氛|味))';

const THREATS: readonly RegExp[] = [
  // 停水、停止供电、暂停供暖、切断燃气、断水断电 …; 停电费 (a fee) and 停水泵 are none
  new RegExp(
    `(?:停止?|断|掐断?|切断|中断|中止|终止|拉断|拉(?=电)|关停|关闭|限制?|限量)(?:使用|供应|供给|供|用|了|[你您]家|贵户|其|[你您]|的){0,3}(?:${SUPPLY}、?)+(?!费|泵|表位|梯|话|器|管|价)`,
    'gu',
  ),
  /(?:锁|拆|封)(?:闭|除|掉|了)?(?:水|电|气|热)表|关闭?(?:入户|进户|水|电|气|供暖)?(?:总)?(?:阀门|阀|电闸|闸)|拉闸/gu,
  /(?:限制|禁用|取消|停用|关闭|注销|冻结|锁定|暂停)(?:使用|其|您的|你的|业主)?(?:门禁|(?<!限制(?:使用|其|您的|你的|业主)?)电梯|梯控|道闸|车辆(?:进出|出入|通行)|进出小区)/gu,
  /(?:门禁|电梯|梯控|道闸|车牌)卡?(?:权限|功能|使用)?(?:将)?(?:被)?(?:予以)?(?:禁用|取消|停用|注销|冻结|锁定)/gu,
  /锁车|扣车|堵门|(?:禁止|不准|不许|不得)(?:入内|进入小区|进小区|出入小区|装修施工进场)/gu,
  /停止(?:一切|所有|全部|提供)?(?:物业)?服务/gu,
];

const SHAMING =
  /滞纳金|限制[^，,、]{0,4}电梯卡?|电梯卡?[^，,、]{0,5}限制|黑名单|曝光|老赖|失信名单|失信被执行人名单|上门清收|后果自负|(?:公示|公布|公开|张贴|通报)[^，,、]{0,8}(?:姓名|名单|电话|住址|照片|房号)|(?:通知|告知|联系)[^，,、]{0,6}(?:工作)?单位(?!收发)|(?:通知|告知|影响)[^，,、]{0,6}(?:子女|孩子|学校)/gu;

/** A mobile number, a resident ID: never in a text that is posted. */
const PERSONAL = /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{17}[\dXx](?!\d)|(?<!\d)\d{15}(?!\d)/gu;

/** A notice about works on the mains 检修 names them without a threat, unless it speaks of payment. */
function isMaintenance(sentence: string): boolean {
  return (
    /检修|抢修|维修|施工|市政|故障|改造|清洗水箱|(?:停水|停电|停气|停暖|停热)通知/u.test(sentence) &&
    !/欠|逾期|[不未拒](?:按时|及时)?[交缴付]|缴费|交费|催/u.test(sentence)
  );
}

/** 不得停水停电, 不会以停水方式: the opposite of a threat; 不得不停水 is one all the same. */
function isDenied(sentence: string, at: number): boolean {
  const before = sentence.slice(Math.max(0, at - 12), at).replace(/不得不|不能不|不会不/gu, '');
  return /(?:不得|不会|不应|不能|不可|不以|不采取|严禁|禁止|绝不|决不|无权)[^，,]*$/u.test(before);
}

function distinct(faults: readonly WordingFault[]): readonly WordingFault[] {
  const seen = new Set<string>();
  return faults.filter(({ kind, word }) => {
    const fault = JSON.stringify([kind, word]);
    return seen.has(fault) ? false : (seen.add(fault), true);
  });
}
