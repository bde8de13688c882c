import { key } from '../sheet/schema';
import { unitNo } from '../sheet/textTypes';
import { units } from './units';

/** 房号 of a row that is about one unit, whatever the register. */
export const unitColumn = key(unitNo, {
  zh: '房号',
  en: 'Unit',
  also: units.columns.unit.also,
  missing: 'UNIT-001',
  width: 14,
});
