import type { Area } from '../../../../src/sheet/grid';
import { withFact } from '../model/cellFormat';
import { reformat } from '../model/cells';
import { type Desk, type Kind, type Places, thing } from '../thing';
import { oneOf, text } from './arguments';
import { areaIn, guardSheet } from './guards';
import { factIn } from './rangeFormat';

const ALL = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** Lines of a range 边框 by side. */
export const borderCollectionKind: Kind<Places> = {
  get: { count: () => ALL.length },
  items: (self) => ALL.map((side) => thing('RangeBorder', { ...self, side })),
  call: {
    getItem: (self, [side]) => thing('RangeBorder', { ...self, side: oneOf(side, ALL) }),
    getItemAt: (self, [at]) => thing('RangeBorder', { ...self, side: oneOf(ALL[Number(at)], ALL) }),
  },
};

type Border = Places & { readonly side: string };

export const borderKind: Kind<Border> = {
  get: {
    sideIndex: ({ side }) => side,
    style: (self, desk) => seen(self, 'style', desk),
    weight: (self, desk) => seen(self, 'weight', desk),
    color: (self, desk) => seen(self, 'color', desk),
  },
  set: {
    style: (self, value, desk) => {
      draw(self, { style: oneOf(value, STYLES) }, desk);
    },
    // A line that gets a weight or a colour is a line.
    weight: (self, value, desk) => {
      draw(self, { weight: oneOf(value, WEIGHTS), ...lineOr(self, desk) }, desk);
    },
    color: (self, value, desk) => {
      draw(self, { color: text(value).toUpperCase(), ...lineOr(self, desk) }, desk);
    },
  },
};

function lineOr(self: Border, desk: Desk): Readonly<Record<string, string>> {
  return seen(self, 'style', desk) === 'None' ? { style: 'Continuous' } : {};
}

/** The strips of an area whose cells carry a side, and which side of them that is. */
function strips(area: Area, side: string): readonly (readonly [Area, string])[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case 'EdgeTop':
      return [[{ ...area, bottom: top }, side]];
    case 'EdgeBottom':
      return [[{ ...area, top: bottom }, side]];
    case 'EdgeLeft':
      return [[{ ...area, right: left }, side]];
    case 'EdgeRight':
      return [[{ ...area, left: right }, side]];
    case 'InsideHorizontal':
      return top === bottom
        ? []
        : [
            [{ ...area, bottom: bottom - 1 }, 'EdgeBottom'],
            [{ ...area, top: top + 1 }, 'EdgeTop'],
          ];
    case 'InsideVertical':
      return left === right
        ? []
        : [
            [{ ...area, right: right - 1 }, 'EdgeRight'],
            [{ ...area, left: left + 1 }, 'EdgeLeft'],
          ];
    default:
      return [[area, side]];
  }
}

function seen({ places, side }: Border, fact: string, desk: Desk): unknown {
  const found = places.flatMap(({ sheet, area }) =>
    strips(areaIn({ sheet, area }, desk), side).map(([strip, edge]) =>
      factIn({ places: [{ sheet, area: strip }] }, `border.${edge}.${fact}`, desk),
    ),
  );
  return found.every((one) => one === found[0]) ? (found[0] ?? null) : null;
}

function draw({ places, side }: Border, facts: Readonly<Record<string, string>>, desk: Desk): void {
  for (const { sheet, area } of places) {
    guardSheet(desk.book, sheet, 'allowFormatCells');
    for (const [strip, edge] of strips(areaIn({ sheet, area }, desk), side)) {
      reformat(sheet, strip, (look) =>
        Object.entries(facts).reduce(
          (one, [fact, value]) => withFact(one, `border.${edge}.${fact}`, value),
          look,
        ),
      );
    }
  }
}
