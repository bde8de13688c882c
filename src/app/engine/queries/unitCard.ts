import { unitCard as cardOf } from '../../../jobs/desk/unitCard';
import { showDay, showMoment, showPeriod } from '../../../kernel/calendar';
import { showDecimal } from '../../../kernel/decimal';
import { yuanGrouped } from '../../../kernel/money';
import { demands } from '../../../registers/demands';
import { owners } from '../../../registers/owners';
import { payments } from '../../../registers/payments';
import { units } from '../../../registers/units';
import type { Desk } from '../desk';
import { caseShown, type CaseShown } from './requestList';

/** Everything about a unit as the card shows it 住户卡; amounts in yuan. */
export interface CardShown {
  readonly unit: string;
  readonly facts: readonly string[];
  readonly people: readonly {
    readonly name: string;
    readonly relation: string;
    readonly isPayer: boolean;
    /** Masked. */
    readonly phone: string | null;
    readonly since: string | null;
    readonly until: string | null;
  }[];
  readonly payer: string | null;
  readonly owed: string;
  readonly lateFee: string;
  readonly credit: string;
  readonly deposits: string;
  readonly periods: readonly {
    readonly period: string;
    readonly net: string;
    readonly owing: string;
    readonly isOwing: boolean;
  }[];
  readonly lastNotice: { readonly no: string; readonly issued: string; readonly total: string | null } | null;
  readonly lastReminder: { readonly at: string; readonly level: string } | null;
  readonly payments: readonly {
    readonly day: string;
    readonly amount: string;
    readonly way: string;
    readonly receiptNo: string;
  }[];
  readonly requests: readonly CaseShown[];
  readonly isLeftOut: boolean;
}

/** How many months and payments are shown: what the desk is asked about is recent. */
const RECENT = 24;

export function unitCardQuery(desk: Desk, { unit }: { readonly unit: string }): CardShown | null {
  const { opened, wishes } = desk;
  const { language } = wishes;
  const card = cardOf(opened, desk.bill(), unit, wishes);
  if (card === null) return null;
  const { propType, state, built, billed, relation } = shownBy(language);
  return {
    unit: card.unit,
    facts: [
      propType(card.propType),
      state(card.state),
      card.area.built === null ? '' : built(showDecimal(card.area.built)),
      card.area.billed === null ? '' : billed(showDecimal(card.area.billed)),
    ].filter((text) => text !== ''),
    people: card.people.map((one) => ({
      name: one.name,
      relation: relation(one.relation),
      isPayer: one.isPayer,
      phone: one.phone,
      since: one.from === null ? null : showDay(one.from),
      until: one.to === null ? null : showDay(one.to),
    })),
    payer: card.payer,
    owed: yuanGrouped(card.owed),
    lateFee: yuanGrouped(card.lateFee),
    credit: yuanGrouped(card.credit),
    deposits: yuanGrouped(card.deposits),
    periods: card.periods.slice(0, RECENT).map(({ period, net, owing }) => ({
      period: showPeriod(period),
      net: yuanGrouped(net),
      owing: yuanGrouped(owing),
      isOwing: owing > 0,
    })),
    ...pastOf(card, language),
    requests: card.requests.map((one) => caseShown(one, language)),
    isLeftOut: card.isLeftOut,
  };
}

type Card = NonNullable<ReturnType<typeof cardOf>>;

function pastOf(
  { lastNotice, lastReminder, payments: paid }: Card,
  language: 'zh' | 'en',
): Pick<CardShown, 'lastNotice' | 'lastReminder' | 'payments'> {
  const { payWay } = payments.columns;
  return {
    lastNotice:
      lastNotice === null
        ? null
        : {
            no: lastNotice.no,
            issued: showDay(lastNotice.issued),
            total: lastNotice.total === null ? null : yuanGrouped(lastNotice.total),
          },
    lastReminder:
      lastReminder === null
        ? null
        : {
            at: showMoment(lastReminder.at),
            level: named(demands.columns.level.type, lastReminder.level, language),
          },
    payments: paid.slice(0, RECENT).map((one) => ({
      day: showMoment(one.payDate).slice(0, 10),
      amount: yuanGrouped(one.received),
      way: named(payWay.type, one.payWay, language),
      receiptNo: one.receiptNo ?? '',
    })),
  };
}

function named<T>(
  type: { show: (value: T, language?: 'zh' | 'en') => string },
  value: T | null,
  language: 'zh' | 'en',
): string {
  return value === null ? '' : type.show(value, language);
}

function shownBy(language: 'zh' | 'en') {
  const { propType, state, builtArea, billArea } = units.columns;
  return {
    propType: (value: Card['propType']) => named(propType.type, value, language),
    state: (value: Card['state']) => named(state.type, value, language),
    relation: (value: Card['people'][number]['relation']) =>
      named(owners.columns.relation.type, value, language),
    built: (area: string) => `${builtArea.label[language]} ${area} ㎡`,
    billed: (area: string) => `${billArea.label[language]} ${area} ㎡`,
  };
}
