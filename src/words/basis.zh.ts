/** How an amount was worked out 计算说明, as printed beside it; numbers come as text. */
export const basisZh = {
  /** What follows the area: `㎡×2.35元/㎡·月×1月=`, before the amount. */
  areaRate: (of: { price: string; months: string; addOn: string }): string =>
    `㎡×${of.price}元/㎡·月×${of.months}月${of.addOn}=`,
  /** `15元/月×1月=`, before the amount. */
  fixedRate: (of: { price: string; months: string; addOn: string }): string =>
    `${of.price}元/月×${of.months}月${of.addOn}=`,
  addOn: (price: string, months: string): string => `+${price}元/月×${months}月`,
  /** `1250-1234=16，16×5元=80.00` */
  metered: (of: { counted: string; usage: string; price: string; addOn: string; amount: string }): string =>
    `${of.counted}=${of.usage}，${of.usage}×${of.price}元${of.addOn}=${of.amount}`,
  addOnOnce: (price: string): string => `+${price}元`,
  counted: (prev: string, curr: string, ratio: string | null): string =>
    ratio === null ? `${curr}-${prev}` : `(${curr}-${prev})×倍率${ratio}`,
  rolledOver: (prev: string, curr: string, ratio: string | null): string =>
    `满度-${prev}+${curr}${ratio === null ? '' : `，×倍率${ratio}`}`,
  replaced: (of: {
    prev: string;
    oldEnd: string;
    newStart: string;
    curr: string;
    ratio: string | null;
  }): string =>
    `(${of.oldEnd}-${of.prev})+(${of.curr}-${of.newStart})${of.ratio === null ? '' : `，×倍率${of.ratio}`}`,
  tier: (of: { tier: number; quantity: string; price: string; amount: string }): string =>
    `第${of.tier}档 ${of.quantity}×${of.price}元=${of.amount}`,
  heat: (of: { area: string; price: string; factors: string; amount: string }): string =>
    `${of.area}㎡×${of.price}元/㎡·采暖季${of.factors}=${of.amount}`,
  stopped: (ratio: string): string => `×报停比例${ratio}`,
  tall: (height: string): string => `×层高${height}/3`,
  days: (days: number, of: number): string => `×${days}/${of}天`,
  resumed: (charged: string): string => `，减已计收${charged}`,
  heatUsed: (of: { usage: string; price: string; amount: string }): string =>
    `热量${of.usage}×${of.price}元=${of.amount}`,
  capped: (limit: string): string => `，全季封顶${limit}`,
  shared: (of: { total: string; own: string; all: string; amount: string }): string =>
    `公摊${of.total}×${of.own}㎡/${of.all}㎡=${of.amount}`,
  times: (of: { quantity: string; price: string; amount: string }): string =>
    `${of.quantity}×${of.price}元=${of.amount}`,
  typed: (amount: string): string => `按录入金额 ${amount}`,
  recorded: (amount: string): string => `按以前费用明细 ${amount}`,
  waived: (amount: string): string => `，减免${amount}`,
  ownDays: (of: { whole: string; days: string; amount: string }): string =>
    `全期${of.whole}按产权天数${of.days}分摊=${of.amount}`,
  rest: (of: { whole: string; amount: string }): string => `全期${of.whole}分摊后余额=${of.amount}`,
  developer: (amount: string): string => `，建设单位承担${amount}`,
  developerGift: (amount: string): string => `建设单位赠送，承担${amount}`,
  arrears: '往期欠费',
  opening: (amount: string): string => `费用明细所列往期欠费 ${amount}`,
  /** Why a typed amount may differ from the standard's. */
  causes: {
    rounding: '尾数取整方式不同（应按四舍五入到分，每行一次）',
    area: (field: string, area: string): string => `用了${field} ${area}㎡`,
    months: (months: string): string => `按 ${months} 个月计算`,
    dayRule: '不足一月的天数口径不同',
    price: (price: string): string => `用了以前或别类房屋的单价 ${price}`,
    addOn: '漏计月附加',
    waiver: '已批准的减免没有扣除',
    waiverTwice: '录入的应收已扣除减免',
    readings: (typed: string, read: string): string => `录入的读数 ${typed} 与抄表记录 ${read} 不一致`,
    usage: (typed: string, read: string): string => `录入的用量 ${typed} 与抄表用量 ${read} 不一致`,
    flatPrice: (price: string): string => `全部按单价 ${price} 计算，没有分档`,
  },
  fields: { builtArea: '建筑面积', innerArea: '套内面积', billArea: '计费面积', heatArea: '供热面积' },
};
