import { DataValidationModel } from '@univerjs/data-validation';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { RemoveSheetsFilterMutation, SetSheetsFilterRangeMutation } from '@univerjs/sheets-filter';
import type { SheetFrame } from '../../../host/view/sheetView';
import { conditionsOf } from '../snapshot/conditionsOf';
import { rangeOf } from '../snapshot/ranges';
import { sizeOf } from '../snapshot/sheetOf';
import { validationsOf } from '../snapshot/validationsOf';
import type { GridHost } from './host';

/** Puts a sheet's drop-downs, conditional formats and filter in place of those shown before 规则刷新. */
export function replaceRules(host: GridHost, id: string, frame: SheetFrame, before?: SheetFrame): void {
  const unit = host.book().getUnitId();
  if (isOther(before?.conditions, frame.conditions)) replaceConditions(host, unit, id, frame);
  if (isOther(before?.validations, frame.validations)) replaceValidations(host, unit, id, frame);
  if (!isOther(before?.filter ?? null, frame.filter)) return;
  if (before?.filter != null) host.run(RemoveSheetsFilterMutation.id, { unitId: unit, subUnitId: id });
  if (frame.filter === null) return;
  host.run(SetSheetsFilterRangeMutation.id, { unitId: unit, subUnitId: id, range: rangeOf(frame.filter) });
}

function isOther(before: unknown, now: unknown): boolean {
  return JSON.stringify(before ?? []) !== JSON.stringify(now ?? []);
}

function replaceConditions(host: GridHost, unit: string, id: string, frame: SheetFrame): void {
  const model = host.get(ConditionalFormattingRuleModel);
  for (const { cfId } of [...(model.getSubunitRules(unit, id) ?? [])]) model.deleteRule(unit, id, cfId);
  // The model puts each rule before those it has.
  for (const rule of conditionsOf(frame.conditions, sizeOf(frame)).reverse()) model.addRule(unit, id, rule);
}

function replaceValidations(host: GridHost, unit: string, id: string, frame: SheetFrame): void {
  const model = host.get(DataValidationModel);
  for (const { uid } of [...model.getRules(unit, id)]) model.removeRule(unit, id, uid, 'patched');
  for (const rule of validationsOf(frame.validations, sizeOf(frame)))
    model.addRule(unit, id, rule, 'patched');
}
