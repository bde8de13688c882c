/** Ids of the marks on list sheets of ours that are read back as registers. */
export const OWN_LISTS = {
  /** 费用明细: what earlier runs charged. */
  charges: 'charge-list',
  /** 催缴记录: demands made, with delivery notes typed by people. */
  demands: 'dunning-log',
  /** 通知单登记: notices issued, with delivery notes typed by people. */
  notices: 'notice-register',
} as const;
