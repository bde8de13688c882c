import { maskPhone } from '../kernel/mask';
import { unitName } from '../kernel/unitKey';
import type { Settings } from '../registers/settings';
import { areaOf, type ChargedArea, type NoticeUnit } from './chargedArea';

/** Who a document goes to and who sends it 抬头. The name in full, for it is handed over; the phone masked. */
export interface Addressed {
  readonly unit: string;
  readonly unitName: string;
  readonly building: string | null;
  readonly payer: string | null;
  readonly area: ChargedArea | null;
  readonly phone: string | null;
  readonly company: string | null;
  readonly community: string | null;
  readonly servicePhone: string | null;
}

/** Where addresses are looked up. */
export interface AddressBook {
  readonly settings: Settings;
  readonly unitOf: (unit: string) => NoticeUnit | null;
  /** Phone in 业主登记, raw; nothing but its masked form is kept. */
  readonly phoneOf: (unit: string, payer: string | null) => string | null;
}

export function addressed(unit: string, payer: string | null, book: AddressBook): Addressed {
  const { settings, unitOf, phoneOf } = book;
  const known = unitOf(unit);
  const phone = phoneOf(unit, payer);
  return {
    unit,
    unitName: unitName(unit, settings.documentLanguage),
    building: known?.building ?? firstPart(unit),
    payer,
    area: areaOf(known),
    phone: phone === null || phone === '' ? null : maskPhone(phone),
    company: settings.company,
    community: settings.community,
    servicePhone: settings.servicePhone,
  };
}

/** `安居物业　阳光花园`: the head of every document. */
export function senderOf({ company, community }: Pick<Addressed, 'company' | 'community'>): string {
  return [company, community].filter((name) => name !== null && name !== '').join('　');
}

/** The building of a key of several parts. */
function firstPart(unit: string): string | null {
  const at = unit.indexOf('-');
  return at > 0 ? unit.slice(0, at) : null;
}
