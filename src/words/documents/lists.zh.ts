/** Titles and words of the lists 清单 kept across runs. */
export const listsZh = {
  charges: '费用明细（本表由程序更新，请只在“备注”栏填写）',
  notices: '交费通知单登记及送达记录',
  dunning: '催缴记录',
  issues: '校验结果（改正原表后再次校验，已消除的会注明）',
  complaints: (month: string): string => `${month}投诉／报修登记表`,
  /** Why a request wants someone's attention. */
  attention: {
    overdue: '超期未结',
    replyLate: '答复超时',
    undispatched: '未派单',
    unescalated: '重大未上报',
    repeat: '重复投诉',
    unvisited: '未回访',
    dissatisfied: '回访不满意',
  },
  /** How a request stands to its limit. */
  clock: {
    open: (): string => '处理中',
    overdue: (days: number): string => `超期${days}天未结`,
    closedInTime: (): string => '按时办结',
    closedLate: (days: number): string => `办结，超期${days}天`,
    closed: (): string => '已办结',
  },
};
