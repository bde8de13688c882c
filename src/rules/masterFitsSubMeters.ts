import type { Book } from '../registers';
import type { MeterReading } from '../registers/readings';
import { issue } from '../sheet/issue';
import { numbers, whether } from './columns';
import type { Lookup } from './lookup';
import { defineRule, spotIn } from './rule';
import { shown, usageOf } from './usage';

/** What a master meter 总表 counts is what the meters behind it count, but for some loss. */
export const masterFitsSubMeters = defineRule({
  name: 'masterFitsSubMeters',
  codes: ['MTR-011'],
  *check(book, _, lookup) {
    const { readings } = book;
    const isMaster = masterTest(book, lookup);
    const masters: number[] = [];
    for (let i = 0; i < readings.size; i += 1) if (isMaster(i)) masters.push(i);
    if (masters.length === 0) return;
    const usage = usageOf(readings);
    const sums = subMeterSums(book, isMaster);
    for (const i of masters) {
      const [master, sum] = [
        usage(i),
        sums.get(scopeOf(readings.at(i), buildingOfMaster(readings.at(i).unit))) ?? 0,
      ];
      if (!(Math.abs(master - sum) > master * LOSS) || sum === 0) continue;
      const pct = `${shown(Math.round((Math.abs(master - sum) / master) * 1000) / 10)}%`;
      yield issue('MTR-011', spotIn(readings, i, 'curr'), { master: shown(master), sum: shown(sum), pct });
    }
  },
});

/** Losses of pipes and lines up to a tenth are usual. */
const LOSS = 0.1;
const MASTER = /总表/u;

/** A master meter belongs to no unit of 房屋台账, or its remark says what it is. */
export function masterTest({ readings }: Pick<Book, 'readings'>, lookup: Lookup): (i: number) => boolean {
  const unit = numbers(readings, 'unit');
  const isNamedSo = whether(readings, 'unit', (name) => MASTER.test(name));
  const isSaidSo = whether(readings, 'remark', (remark) => MASTER.test(remark));
  return (i) => isSaidSo(i) || (lookup.unitRow(unit(i)) < 0 && isNamedSo(i));
}

/** Usage of all other meters by meter kind, month and building, and over all buildings. */
function subMeterSums({ readings }: Book, isMaster: (i: number) => boolean): ReadonlyMap<string, number> {
  const usage = usageOf(readings);
  const sums = new Map<string, number>();
  for (let i = 0; i < readings.size; i += 1) {
    const used = usage(i);
    if (isMaster(i) || !(used >= 0)) continue;
    const reading = readings.at(i);
    for (const building of ['', reading.unit.split('-')[0] ?? '']) {
      const scope = scopeOf(reading, building);
      sums.set(scope, (sums.get(scope) ?? 0) + used);
    }
  }
  return sums;
}

function scopeOf({ meter, period }: MeterReading, building: string): string {
  return JSON.stringify([meter, period, building]);
}

/** `3栋总表` stands for building 3, `总表` for all. */
function buildingOfMaster(unit: string): string {
  return /^(\w+?)(?:栋|幢|座|号楼|#|-)/u.exec(unit)?.[1] ?? '';
}
