import { memoryWorkbook } from '../../src/host/memory/memoryWorkbook';
import { newXlsx, openXlsx } from '../../src/host/xlsx/xlsxWorkbook';
import { contract } from './contract';
import { emptyMemory, gridOf, NO_CONTENTS } from './drawnGrid';
import { bookOf, R } from './xlsx/readBook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

describe('in memory', () => {
  contract({
    empty: () => Promise.resolve(emptyMemory()),
    holding: ([first], more = {}) => {
      const grid = { ...gridOf(first?.lines ?? [], first?.name), mark: null };
      return Promise.resolve(memoryWorkbook({ ...NO_CONTENTS, ...more, grids: [grid] }));
    },
  });
});

describe('over an .xlsx file', () => {
  contract({
    empty: () => newXlsx(),
    holding: async (sheets, { structureProtected = false, protectedSheets = new Set() } = {}) => {
      const bodies = sheets.map(({ name, lines }) => {
        const rows = lines.map((line) => `<row>${line.split('|').map(cellXml).join('')}</row>`);
        return `<sheetData>${rows.join('')}</sheetData>${protectedSheets.has(name) ? '<sheetProtection sheet="1"/>' : ''}`;
      });
      const tabs = sheets.map(
        ({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
      );
      const protection = structureProtected ? '<workbookProtection lockStructure="1"/>' : '';
      const content = `<workbook xmlns="${MAIN}" xmlns:r="${R}">${protection}<sheets>${tabs.join('')}</sheets></workbook>`;
      const bytes = bookOf({ sheets: bodies, more: [{ name: 'xl/workbook.xml', content }] });
      return openXlsx(bytes);
    },
  });
});

function cellXml(text: string): string {
  if (text === '') return '<c/>';
  return /^[\d.]+$/u.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}
