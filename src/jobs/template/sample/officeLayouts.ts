import type { RegisterName } from '../../../registers';
import { type SampleRow, shownOf } from './sampleRows';
import { STORY } from './story';

/** How an office lays a register out 办公室的版式: its own headings, titles and rows below. */
export interface OfficeLayout {
  readonly title: string | null;
  readonly subtitle?: string;
  /** Fields from left to right; `field=heading` where the office's heading is not the usual one. */
  readonly columns: string;
  /** Two headings under one, in a header of two rows. */
  readonly group?: { readonly heading: string; readonly fields: readonly [string, string] };
  /** A column of the office's own, left of 备注. */
  readonly own?: { readonly heading: string; readonly of: (row: SampleRow) => string };
  /** Rows the office has coloured or hidden. */
  readonly look?: (row: SampleRow) => 'marked' | 'hidden' | null;
  /** Field added up in a 合计 row. */
  readonly total?: string;
  /** Empty rows above the total, for what the desk will still write down. */
  readonly spare?: number;
  readonly signed?: boolean;
  readonly filtered?: boolean;
  /** A block of text right of the table. */
  readonly notes?: readonly string[];
}

const { community } = STORY;

/** The sample's sheets as its office keeps them; the columns the office does not use are not there. */
export const officeLayouts: Readonly<Record<RegisterName, OfficeLayout>> = {
  units: {
    title: `${community}房屋台账`,
    columns: `unit building entrance floor propType builtArea=建筑面积(㎡) innerArea=套内面积(㎡) heatArea=供热面积(㎡)
      state handover=交房日期 vacantFrom=报停起 vacantTo=报停止 remark`,
    own: { heading: '户型', of: planOf },
    total: 'builtArea',
  },
  owners: {
    title: null,
    columns: `unit ownerName=业主姓名 relation certType certNo=证件号码 sex phone=联系电话 phone2 emergency
      ownFrom ownTo moveIn isPayer=是否交费人 persons noticeWay address plate=车牌号 remark`,
    filtered: true,
    look: ({ remark }) => (shownOf(remark) === '已转让' ? 'hidden' : null),
  },
  tariffs: {
    title: `${community}收费标准`,
    columns: `item method price addPerMonth tiers tierCycle propType validFrom validTo cycle dueRule round
      passThrough isDeposit lateOn lateRate lateClause lateCap remark`,
    notes: [
      '1. 水、电、采暖为代收费用，不加收手续费。',
      '2. 物业管理费自2026年1月起按新合同执行。',
      '3. 违约金只对物业管理费计收。',
      '4. 装修押金不是收入，验收后退还。',
    ],
  },
  readings: {
    title: `${community}水电抄表记录`,
    columns: 'unit meter meterNo prev curr ratio readDate period reader remark',
    group: { heading: '表读数', fields: ['prev', 'curr'] },
    signed: true,
  },
  fees: {
    title: `${community}费用明细（2023年12月至2026年10月）`,
    subtitle: '单位：元',
    columns: `unit payer item period from to prev curr qty price months gross=应收金额 waiver due=应缴日期 remark`,
    total: 'gross',
    signed: true,
  },
  payments: {
    title: `${community}收款记录`,
    subtitle: '单位：元',
    columns: `receiptNo unit payer payDate=收款时间 received=实收金额 payWay=收款方式 toHistory toCurrent toFuture
      deposit designate cashier remark`,
    total: 'received',
    spare: 200,
  },
  waivers: {
    title: `${community}减免登记`,
    columns: 'unit item from to kind rate amount basis applied=申请日期 approver bearer remark',
  },
  demands: {
    title: null,
    columns: `no unit level way=催缴方式 at=催缴时间 period principal=欠费本金 late total deadline=付款期限
      feedback promise delivered signer signerRel evidence handler remark`,
    look: ({ level }) => (shownOf(level) === '4律师函' ? 'marked' : null),
  },
  requests: {
    title: `${community}客户诉求登记`,
    columns: `ticket reqType level category channel accepted unit person phone=联系电话 content receiver firstReply
      dept=派往部门 handler sentAt arrived closed=完成时间 state process result=处理结果 valid material labour
      signed=业主签字 escalated relatedTo remark`,
    filtered: true,
    look: ({ state }) => (shownOf(state) === '处理中' ? 'marked' : null),
  },
  visits: {
    title: null,
    columns: `ticket unit kind=回访类型 date=回访时间 way=回访方式 person=受访人 score opinion follow visitor remark`,
  },
};

function planOf({ propType, builtArea }: SampleRow): string {
  if (shownOf(propType) !== '住宅') return '';
  const area = Number(shownOf(builtArea));
  if (area < 92) return '两室一厅';
  return area < 112 ? '两室两厅' : area < 131 ? '三室两厅' : '四室两厅';
}
