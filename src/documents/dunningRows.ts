import { showPeriod, periodOfDay } from '../kernel/calendar';
import type { Language } from '../kernel/label';
import { type Demand, demands } from '../registers/demands';
import { documentWords } from '../words/documents';
import { dayCell, money } from './cellValue';
import { choiceText, type ListField, listLooks, listOf, registerField } from './listOf';
import { looksFor } from './looks';
import type { Reminder } from './reminder';
import type { ReminderLevel } from './reminderLevel';
import type { ListSheet } from './sheetModel';

/** 催缴记录: a row per reminder made, headings as the register reads them; delivery and answer are people's columns. */
export function dunningRows(reminders: readonly Reminder[], language: Language): ListSheet {
  const words = documentWords(language);
  return listOf(reminders, fieldsOf(language), {
    id: 'dunning-log',
    layout: 1,
    name: demands.title,
    title: words.lists.dunning,
    language,
    footer: words.pageFooter,
    keyOf: ({ no }) => no,
    keyField: 'no',
    vanished: null,
  });
}

const LEVELS: Readonly<Record<ReminderLevel, Demand['level']>> = { 1: 'tip', 2: 'demand', 3: 'formal' };

function fieldsOf(language: Language): readonly ListField<Reminder>[] {
  const { columns } = demands;
  const { dates } = documentWords(language);
  const looks = listLooks(looksFor(language));
  return [
    registerField('no', columns.no, looks.text, ({ no }) => ({ text: no })),
    registerField('unit', columns.unit, looks.centred, ({ unit }) => ({ text: unit })),
    registerField('level', columns.level, looks.centred, ({ level }) => ({
      text: choiceText(columns.level, LEVELS[level], language),
    })),
    registerField('way', columns.way, looks.centred),
    registerField('at', columns.at, looks.day, ({ asOf }) => dayCell(asOf)),
    registerField('period', columns.period, looks.centred, (reminder) => ({
      text: dates.between(...periodsOf(reminder)),
    })),
    registerField('principal', columns.principal, looks.money, ({ principal }) => money(principal)),
    registerField('late', columns.late, looks.money, ({ lateFee }) => money(lateFee)),
    registerField('total', columns.total, looks.money, ({ total }) => money(total)),
    registerField('deadline', columns.deadline, looks.day, ({ deadline }) => dayCell(deadline)),
    registerField('feedback', columns.feedback, looks.centred),
    registerField('promise', columns.promise, looks.day),
    registerField('delivered', columns.delivered, looks.centred),
    registerField('signer', columns.signer, looks.text),
    registerField('signerRel', columns.signerRel, looks.centred),
    registerField('evidence', columns.evidence, looks.text),
    registerField('handler', columns.handler, looks.text),
    registerField('remark', columns.remark, looks.long),
  ];
}

function periodsOf({ lines }: Reminder): readonly [from: string, to: string] {
  const periods = lines.map(({ from }) => periodOfDay(from)).sort((a, b) => a - b);
  const [first] = periods;
  const last = periods[periods.length - 1];
  return first === undefined || last === undefined ? ['', ''] : [showPeriod(first), showPeriod(last)];
}
