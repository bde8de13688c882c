import { LocaleType, mergeLocales } from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import designZh from '@univerjs/design/locale/zh-CN';
import validationEn from '@univerjs/data-validation/locale/en-US';
import validationZh from '@univerjs/data-validation/locale/zh-CN';
import docsEn from '@univerjs/docs-ui/locale/en-US';
import docsZh from '@univerjs/docs-ui/locale/zh-CN';
import findEn from '@univerjs/find-replace/locale/en-US';
import findZh from '@univerjs/find-replace/locale/zh-CN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import conditionsUiEn from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import conditionsUiZh from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import sheetsValidationEn from '@univerjs/sheets-data-validation/locale/en-US';
import sheetsValidationZh from '@univerjs/sheets-data-validation/locale/zh-CN';
import validationUiEn from '@univerjs/sheets-data-validation-ui/locale/en-US';
import validationUiZh from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import filterEn from '@univerjs/sheets-filter/locale/en-US';
import filterZh from '@univerjs/sheets-filter/locale/zh-CN';
import filterUiEn from '@univerjs/sheets-filter-ui/locale/en-US';
import filterUiZh from '@univerjs/sheets-filter-ui/locale/zh-CN';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaZh from '@univerjs/sheets-formula/locale/zh-CN';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiZh from '@univerjs/sheets-formula-ui/locale/zh-CN';
import numfmtEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtZh from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN';
import uiEn from '@univerjs/ui/locale/en-US';
import uiZh from '@univerjs/ui/locale/zh-CN';
import type { Language } from '../../../kernel/label';

/** What the grid calls our languages. */
export const LOCALES: Readonly<Record<Language, LocaleType>> = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US };

/** The words of the grid's own menus 表格菜单用语. */
export const WORDS = {
  [LocaleType.ZH_CN]: mergeLocales([
    designZh,
    uiZh,
    docsZh,
    sheetsZh,
    sheetsUiZh,
    formulaZh,
    formulaUiZh,
    numfmtZh,
    filterZh,
    filterUiZh,
    conditionsUiZh,
    validationZh,
    sheetsValidationZh,
    validationUiZh,
    findZh,
  ]),
  [LocaleType.EN_US]: mergeLocales([
    designEn,
    uiEn,
    docsEn,
    sheetsEn,
    sheetsUiEn,
    formulaEn,
    formulaUiEn,
    numfmtEn,
    filterEn,
    filterUiEn,
    conditionsUiEn,
    validationEn,
    sheetsValidationEn,
    validationUiEn,
    findEn,
  ]),
};
