import { issue, type Issue } from '../sheet/issue';
import { lintWording, type WordingFault } from './wordingLint';

/** Lints the texts of a unit's document 用语审查: a threat blocks it (NTC-001), what exposes people is warned of (NTC-002). */
export type Wording = (unit: string, texts: readonly string[]) => readonly Issue[];

/** Texts come again on every document: each is linted once. */
export function wordingOf(): Wording {
  const known = new Map<string, readonly WordingFault[]>();
  const faultsIn = (text: string): readonly WordingFault[] => {
    const found = known.get(text) ?? lintWording(text);
    known.set(text, found);
    return found;
  };
  return (unit, texts) => {
    const faults = texts.flatMap(faultsIn);
    const threats = [...new Set(faults.filter(({ kind }) => kind === 'threat').map(({ word }) => word))];
    const isExposing = faults.some(({ kind }) => kind !== 'threat');
    return [
      ...threats.map((word) => issue('NTC-001', { unit }, { word })),
      ...(isExposing ? [issue('NTC-002', { unit }, {})] : []),
    ];
  };
}
