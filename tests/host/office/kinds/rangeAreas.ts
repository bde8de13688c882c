import { addressText, cellCount } from '../model/area';
import type { LiveArea } from '../model/sheet';
import { type Kind, thing } from '../thing';
import { oneOf } from './arguments';
import { areaIn } from './guards';
import { clear } from './rangeActions';

/** Several areas as one 多区域: what is set on it is set on each. */
export const rangeAreasKind: Kind<readonly LiveArea[]> = {
  get: {
    address: (places, desk) =>
      places.map((place) => addressText(place.sheet.name, areaIn(place, desk))).join(','),
    areaCount: (places) => places.length,
    cellCount: (places, desk) => places.reduce((count, place) => count + cellCount(areaIn(place, desk)), 0),
  },
  to: {
    areas: (places) => thing('RangeCollection', places),
    worksheet: ([first]) => (first === undefined ? null : thing('Worksheet', first.sheet)),
    format: (places) => thing('RangeFormat', { places }),
    dataValidation: (places) => thing('DataValidation', { places }),
    conditionalFormats: (places) => thing('ConditionalFormatCollection', { places }),
  },
  call: {
    clear: (places, [applyTo], desk) => {
      const what = oneOf(applyTo ?? 'All', ['All', 'Contents', 'Formats'] as const);
      for (const place of places) clear(place, what, desk);
    },
    select: () => undefined,
  },
};

export const rangeCollectionKind: Kind<readonly LiveArea[]> = {
  items: (places) => places.map((place) => thing('Range', place)),
  call: { getCount: (places) => places.length },
};
