import { areaIsPlausible } from './areaIsPlausible';
import { areasAddUp } from './areasAddUp';
import { cashFitsSlip } from './cashFitsSlip';
import { certificateHasType } from './certificateHasType';
import { certificateNamesOnePerson } from './certificateNamesOnePerson';
import { certificatesAreValid } from './certificatesAreValid';
import { closedHasResult } from './closedHasResult';
import { closedIsVisited } from './closedIsVisited';
import { closesInTime } from './closesInTime';
import { complaintsDoNotRepeat } from './complaintsDoNotRepeat';
import { contactIsOfAge } from './contactIsOfAge';
import { demandIsDelivered } from './demandIsDelivered';
import { demandsClimb } from './demandsClimb';
import { departmentIsNamed } from './departmentIsNamed';
import { depositIsNoIncome } from './depositIsNoIncome';
import { discountNeedsNoArrears } from './discountNeedsNoArrears';
import { dissatisfiedIsReopened } from './dissatisfiedIsReopened';
import { dueDayIsPlausible } from './dueDayIsPlausible';
import { feeComplaintIsSettled } from './feeComplaintIsSettled';
import { feePeriodIsValid } from './feePeriodIsValid';
import { feesDoNotOverlap } from './feesDoNotOverlap';
import { feesHaveNoGap } from './feesHaveNoGap';
import { handoverIsPlausible } from './handoverIsPlausible';
import { heatStopIsFree } from './heatStopIsFree';
import { itemHasStandard } from './itemHasStandard';
import { lateRateIsModest } from './lateRateIsModest';
import { lateTermsAreComplete } from './lateTermsAreComplete';
import { limitationRuns } from './limitationRuns';
import { majorIsReported } from './majorIsReported';
import { masterFitsSubMeters } from './masterFitsSubMeters';
import { materialIsSigned } from './materialIsSigned';
import { moveInFollowsHandover } from './moveInFollowsHandover';
import { negativeHasReason } from './negativeHasReason';
import { overpaymentIsPrepaid } from './overpaymentIsPrepaid';
import { ownerPaysFromStart } from './ownerPaysFromStart';
import { ownersDoNotOverlap } from './ownersDoNotOverlap';
import { passThroughHasNoFee } from './passThroughHasNoFee';
import { paymentIsSound } from './paymentIsSound';
import { plateIsUsual } from './plateIsUsual';
import { prepaymentIsCapped } from './prepaymentIsCapped';
import { priceIsGiven } from './priceIsGiven';
import { priceIsSteady } from './priceIsSteady';
import { readingIsGiven } from './readingIsGiven';
import { readingIsInPeriod } from './readingIsInPeriod';
import { readingsContinue } from './readingsContinue';
import { readingsRunForward } from './readingsRunForward';
import { receiptNosAreComplete } from './receiptNosAreComplete';
import { receiptNosAreUnique } from './receiptNosAreUnique';
import { replyIsPrompt } from './replyIsPrompt';
import { requestTimesAreInOrder } from './requestTimesAreInOrder';
import { standardsCoverPeriod } from './standardsCoverPeriod';
import { standardsDoNotOverlap } from './standardsDoNotOverlap';
import { tenantPayerIsKnown } from './tenantPayerIsKnown';
import { ticketsAreUnique } from './ticketsAreUnique';
import { tiersAscend } from './tiersAscend';
import { totalsAddUp } from './totalsAddUp';
import { unitHasPhone } from './unitHasPhone';
import { unitIsRegistered } from './unitIsRegistered';
import { unitsAreRead } from './unitsAreRead';
import { unitsAreUnique } from './unitsAreUnique';
import { unitStateIsTrue } from './unitStateIsTrue';
import { usageIsUsual } from './usageIsUsual';
import { vacancyIsReal } from './vacancyIsReal';
import { vacantUsesNothing } from './vacantUsesNothing';
import { waiverIsApproved } from './waiverIsApproved';
import { waiverWithinReceivable } from './waiverWithinReceivable';
import type { Rule } from './rule';

/** Everything that must hold between rows and registers 校验规则, in the order of the registers. */
export const rules: readonly Rule[] = [
  unitsAreUnique,
  areaIsPlausible,
  unitStateIsTrue,
  handoverIsPlausible,
  areasAddUp,
  unitIsRegistered,
  ownersDoNotOverlap,
  certificatesAreValid,
  certificateHasType,
  certificateNamesOnePerson,
  unitHasPhone,
  moveInFollowsHandover,
  tenantPayerIsKnown,
  contactIsOfAge,
  plateIsUsual,
  standardsDoNotOverlap,
  standardsCoverPeriod,
  priceIsGiven,
  priceIsSteady,
  tiersAscend,
  passThroughHasNoFee,
  heatStopIsFree,
  lateTermsAreComplete,
  lateRateIsModest,
  readingIsGiven,
  readingsRunForward,
  readingsContinue,
  usageIsUsual,
  vacantUsesNothing,
  readingIsInPeriod,
  unitsAreRead,
  masterFitsSubMeters,
  itemHasStandard,
  feePeriodIsValid,
  feesDoNotOverlap,
  feesHaveNoGap,
  negativeHasReason,
  ownerPaysFromStart,
  prepaymentIsCapped,
  totalsAddUp,
  dueDayIsPlausible,
  limitationRuns,
  depositIsNoIncome,
  receiptNosAreUnique,
  receiptNosAreComplete,
  paymentIsSound,
  overpaymentIsPrepaid,
  cashFitsSlip,
  waiverIsApproved,
  waiverWithinReceivable,
  vacancyIsReal,
  discountNeedsNoArrears,
  demandIsDelivered,
  demandsClimb,
  feeComplaintIsSettled,
  ticketsAreUnique,
  requestTimesAreInOrder,
  closedHasResult,
  replyIsPrompt,
  closesInTime,
  closedIsVisited,
  departmentIsNamed,
  complaintsDoNotRepeat,
  majorIsReported,
  dissatisfiedIsReopened,
  materialIsSigned,
];
