import type { PaymentEntry } from '../../../jobs/desk/recordPayment';
import type { PaymentFormShown } from '../../engine/queries/paymentForm';
import type { CardShown } from '../../engine/queries/unitCard';
import type { PaymentFields } from './paymentFields';

export interface PaymentFormProps {
  readonly card: CardShown;
  readonly form: PaymentFormShown;
  readonly fields: PaymentFields;
  readonly onFields: (changed: Partial<PaymentFields>) => void;
  readonly clerk: string;
  readonly onClerk: (name: string) => void;
  /** The payment as it would be saved: what it suggests fills what was not typed. */
  readonly entry: PaymentEntry | null;
}
