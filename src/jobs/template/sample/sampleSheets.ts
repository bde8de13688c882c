import type { UserSheet } from '../../../documents/userSheet';
import { type RegisterName, registers } from '../../../registers';
import { cellName } from '../../../sheet/grid';
import type { IssueCode } from '../../../words/issues';
import { settingsSheet } from '../settingsSheet';
import { castOf } from './cast';
import { estateOf } from './estate';
import { mistakesOf } from './mistakes';
import { officeSheet } from './officeSheet';
import { sampleSettings } from './sampleSettings';
import { withMistakes } from './withMistakes';

/** The sample workbook 示例小区, and the mistakes that were put into it. */
export interface Sample {
  readonly sheets: readonly UserSheet[];
  readonly mistakes: readonly { readonly code: IssueCode; readonly sheet: string; readonly cell: string }[];
}

/** The sheets of a believable northern estate; the same seed gives the same estate to the last fen. */
export function sampleSheets(seed = SAMPLE_SEED): readonly UserSheet[] {
  return sampleOf(seed).sheets;
}

/** The seed of `assets/示例小区.xlsx`. */
export const SAMPLE_SEED = 20261124;

export function sampleOf(seed: number): Sample {
  const estate = estateOf(seed);
  const { rows, placed } = withMistakes(estate.rows, mistakesOf(castOf(estate)));
  const names = Object.keys(registers) as RegisterName[]; // its own keys
  const sheets = new Map(names.map((name) => [name, officeSheet(name, rows[name])]));
  return {
    sheets: [
      settingsSheet('zh', sampleSettings(estate.rows.units)),
      ...[...sheets.values()].map(({ sheet }) => sheet),
    ],
    mistakes: placed.map(({ mistake: { code, register, at }, row }) => {
      const office = sheets.get(register);
      const first = office?.sheet.firstEntry ?? 0;
      const column = office?.columnOf.get(at) ?? 0;
      return {
        code,
        sheet: registers[register].title.zh,
        cell: cellName(first + rows[register].indexOf(row), column),
      };
    }),
  };
}
