import type { Codec } from './codec';
import { TRANSITIONAL } from './dialect';
import { OFFICE_THEME } from './officeTheme';
import { savePackage } from './savePackage';
import { EMPTY_STYLES } from './styleTables';

/** The file of a workbook that has no sheet yet; not to be saved before it has one. */
export async function emptyWorkbook(codec: Codec): Promise<Uint8Array> {
  return savePackage({ parts: [], byName: new Map(), entries: [], codec }, new Map(PARTS));
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>` +
      '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>' +
      '</Types>',
  ],
  [
    '_rels/.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${TRANSITIONAL.relations}/officeDocument" Target="xl/workbook.xml"/>` +
      '</Relationships>',
  ],
  [
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relations}"><sheets/></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${TRANSITIONAL.relations}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId2" Type="${TRANSITIONAL.relations}/theme" Target="theme/theme1.xml"/>` +
      '</Relationships>',
  ],
  ['xl/styles.xml', EMPTY_STYLES],
  ['xl/theme/theme1.xml', `${DECLARATION}${OFFICE_THEME}`],
];
