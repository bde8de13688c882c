import type { ClassName, Kind, Selves } from '../thing';
import { borderCollectionKind, borderKind } from './borders';
import { chartKind, chartsKind, seriesCollectionKind, seriesKind } from './charts';
import { settingKind, settingsKind, sheetPropertiesKind, sheetPropertyKind } from './keyed';
import { namedItemKind, namesKind } from './names';
import { freezePanesKind, pageBreakKind, pageBreaksKind, pageLayoutKind } from './page';
import { rangeKind } from './range';
import { rangeAreasKind, rangeCollectionKind } from './rangeAreas';
import { formatProtectionKind, rangeFillKind, rangeFontKind, rangeFormatKind } from './rangeFormat';
import { conditionKind, conditionsKind, dataValidationKind } from './rules';
import { autoFilterKind, tableKind, tablesKind } from './tables';
import {
  applicationKind,
  functionResultKind,
  functionsKind,
  workbookKind,
  workbookProtectionKind,
} from './workbook';
import { commentsKind, sheetProtectionKind, worksheetKind } from './worksheet';
import { worksheetsKind } from './worksheets';

/** Every class that is emulated. */
export const KINDS: { readonly [K in ClassName]: Kind<Selves[K]> } = {
  Workbook: workbookKind,
  Application: applicationKind,
  Functions: functionsKind,
  FunctionResult: functionResultKind,
  WorkbookProtection: workbookProtectionKind,
  SettingCollection: settingsKind,
  Setting: settingKind,
  WorksheetCollection: worksheetsKind,
  Worksheet: worksheetKind,
  WorksheetProtection: sheetProtectionKind,
  WorksheetFreezePanes: freezePanesKind,
  WorksheetCustomPropertyCollection: sheetPropertiesKind,
  WorksheetCustomProperty: sheetPropertyKind,
  CommentCollection: commentsKind,
  AutoFilter: autoFilterKind,
  PageLayout: pageLayoutKind,
  PageBreakCollection: pageBreaksKind,
  PageBreak: pageBreakKind,
  Range: rangeKind,
  RangeAreas: rangeAreasKind,
  RangeCollection: rangeCollectionKind,
  RangeFormat: rangeFormatKind,
  RangeFill: rangeFillKind,
  RangeFont: rangeFontKind,
  FormatProtection: formatProtectionKind,
  RangeBorderCollection: borderCollectionKind,
  RangeBorder: borderKind,
  DataValidation: dataValidationKind,
  ConditionalFormatCollection: conditionsKind,
  ConditionalFormat: conditionKind,
  NamedItemCollection: namesKind,
  NamedItem: namedItemKind,
  ChartCollection: chartsKind,
  Chart: chartKind,
  ChartSeriesCollection: seriesCollectionKind,
  ChartSeries: seriesKind,
  TableCollection: tablesKind,
  Table: tableKind,
  // Bags answer from what was set; Office asks one service of its own for nothing.
  Bag: {},
  Inert: {},
};
