import type { Area } from '../../../../src/sheet/grid';
import { common } from '../model/area';
import { bag } from '../model/bag';
import { newId } from '../model/book';
import type { Ruled, Sheet } from '../model/sheet';
import { type Desk, type Kind, type Places, thing } from '../thing';
import { ExcelError } from '../wire';
import { number, record, text } from './arguments';
import { areaIn, guardSheet } from './guards';

const VALIDATION = ['rule', 'errorAlert', 'prompt', 'ignoreBlanks'] as const;

/** What may be typed into cells 数据验证. */
export const dataValidationKind: Kind<Places> = {
  get: {
    ...Object.fromEntries(
      VALIDATION.map((name) => [name, (self: Places, desk: Desk) => ruleAt(self, name, desk)]),
    ),
    type: (self, desk) => {
      const rule = ruleAt(self, 'rule', desk);
      const [kind] = rule === null ? [] : Object.keys(record(rule));
      return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
    },
  },
  set: Object.fromEntries(
    VALIDATION.map((name) => [
      name,
      (self: Places, value: unknown, desk: Desk) => {
        if (name === 'rule' && Object.keys(record(value)).length !== 1) {
          throw new ExcelError('InvalidArgument', 'a rule has one sort');
        }
        setRule(self, name, value, desk);
      },
    ]),
  ),
  call: {
    clear: (self, _, desk) => {
      for (const { sheet, area } of self.places) {
        guardSheet(desk.book, sheet, 'allowFormatCells');
        drop(sheet, areaIn({ sheet, area }, desk));
      }
    },
  },
};

function ruleAt({ places }: Places, name: string, desk: Desk): unknown {
  const [place] = places;
  if (place === undefined) return null;
  const area = areaIn(place, desk);
  const found = [...place.sheet.validations]
    .reverse()
    .find(({ areas }) => areas.some((one) => common(one, area) !== null));
  return found?.bag.values.get(name) ?? (name === 'ignoreBlanks' ? true : null);
}

/** The rules of one set of areas stand together; a set that lies inside others takes its cells from them. */
function setRule({ places }: Places, name: string, value: unknown, desk: Desk): void {
  const [first] = places;
  if (first === undefined) return;
  guardSheet(desk.book, first.sheet, 'allowFormatCells');
  const areas = places.map((place) => areaIn(place, desk));
  const same = first.sheet.validations.find((one) => isSame(one.areas, areas));
  if (same !== undefined) {
    same.bag.values.set(name, value);
    return;
  }
  for (const area of areas) drop(first.sheet, area);
  first.sheet.validations.push({ areas, bag: bag('DataValidation', { ignoreBlanks: true, [name]: value }) });
}

function isSame(a: readonly Area[], b: readonly Area[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function drop(sheet: Sheet, area: Area): void {
  for (const { areas } of sheet.validations) {
    const kept = areas.flatMap((one) => without(one, area));
    areas.splice(0, areas.length, ...kept);
  }
  const left = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.validations.splice(0, sheet.validations.length, ...left);
}

/** What is left of an area when another is cut out. */
function without(area: Area, other: Area): readonly Area[] {
  const cut = common(area, other);
  if (cut === null) return [area];
  const parts = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...cut, left: area.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: area.right },
  ];
  return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

const CONDITIONS = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

/** Looks that depend on values 条件格式; kept, not shown. */
export const conditionsKind: Kind<Places> = {
  items: (self) => conditionsOf(self).map(([sheet, ruled]) => thing('ConditionalFormat', { sheet, ruled })),
  call: {
    add: (self, [type], desk) => {
      const [first] = self.places;
      if (first === undefined || !CONDITIONS.includes(text(type))) throw new ExcelError('InvalidArgument');
      guardSheet(desk.book, first.sheet, 'allowFormatCells');
      const areas = self.places.map((place) => areaIn(place, desk));
      const own = { type, id: newId(desk.book), priority: 0, stopIfTrue: false };
      const ruled = { areas, bag: bag('ConditionalFormat', own) };
      first.sheet.conditions.unshift(ruled);
      return thing('ConditionalFormat', { sheet: first.sheet, ruled });
    },
    getCount: (self) => conditionsOf(self).length,
    getItem: (self, [id]) => {
      const found = conditionsOf(self).find(([, { bag: own }]) => own.values.get('id') === id);
      if (found === undefined) throw new ExcelError('ItemNotFound');
      return thing('ConditionalFormat', { sheet: found[0], ruled: found[1] });
    },
    getItemAt: (self, [at]) => {
      const found = conditionsOf(self)[number(at)];
      if (found === undefined) throw new ExcelError('ItemNotFound');
      return thing('ConditionalFormat', { sheet: found[0], ruled: found[1] });
    },
    clearAll: (self) => {
      for (const [sheet, ruled] of conditionsOf(self)) removeCondition(sheet, ruled);
    },
  },
};

function conditionsOf({ places }: Places): readonly (readonly [Sheet, Ruled])[] {
  return places.flatMap(({ sheet, area }) =>
    sheet.conditions
      .filter(({ areas }) => area !== null && areas.some((one) => common(one, area) !== null))
      .map((ruled) => [sheet, ruled] as const),
  );
}

function removeCondition(sheet: Sheet, ruled: Ruled): void {
  const at = sheet.conditions.indexOf(ruled);
  if (at >= 0) sheet.conditions.splice(at, 1);
}

/** Its own members, and those of its sort, are in a bag. */
export const conditionKind: Kind<{ readonly sheet: Sheet; readonly ruled: Ruled }> = {
  id: ({ ruled }) => ({ Id: ruled.bag.values.get('id') }),
  call: {
    delete: ({ sheet, ruled }) => {
      removeCondition(sheet, ruled);
    },
  },
};
