import type { CellValue } from '../../../documents/sheetModel';
import { showPeriod } from '../../../kernel/calendar';
import type { SettingCells } from '../settingsSheet';
import type { SampleRow } from './sampleRows';
import { shownOf } from './sampleRows';
import { STORY } from './story';

/** 设置 of the sample's office. */
export function sampleSettings(units: readonly SampleRow[]): SettingCells {
  return {
    company: [text(STORY.company)],
    community: [text(STORY.community)],
    period: [text(showPeriod(STORY.period))],
    accountName: [text(STORY.company)],
    bank: [text('示例银行锦绣支行')],
    accountNo: [text('9900000100000001')],
    servicePhone: [text('0990-5550101')],
    target: [text('92%')],
    holidays: HOLIDAYS.map(text),
    workdays: WORKDAYS.map(text),
    heatStopRatio: [text('30%')],
    heatBasis: [text('供热面积')],
    totalArea: [text(areaOf(units))],
  };
}

const HOLIDAYS = [
  '2026-01-01至2026-01-03',
  '2026-02-15至2026-02-23',
  '2026-04-04至2026-04-06',
  '2026-05-01至2026-05-05',
  '2026-06-19至2026-06-21',
  '2026-09-25至2026-09-27',
  '2026-10-01至2026-10-07',
];
const WORKDAYS = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];

/** What the project's papers say: the units' areas, to the whole square metre. */
function areaOf(units: readonly SampleRow[]): string {
  return String(Math.round(units.reduce((sum, { builtArea }) => sum + Number(shownOf(builtArea)), 0)));
}

function text(value: string): CellValue {
  return { text: value };
}
