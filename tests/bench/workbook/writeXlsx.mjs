import { crc32, deflateRawSync } from 'node:zlib';
import { zipOf } from '../floors/zip.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CHUNK = 1 << 20;

/** Tables as Excel would save them: shared strings, an address in every row and cell, days and times as styled serials. */
export function writeXlsx(tables) {
  const strings = new Map();
  const shared = (text) => {
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  const sheets = tables.map((table, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(table, shared)]);
  return zip([...frame(tables), ...sheets, ['xl/sharedStrings.xml', stringsXml(strings)]]);
}

function sheetXml({ headings, rows, dates, times = [] }, shared) {
  const styles = headings.map((_, column) =>
    dates.includes(column) ? ' s="1"' : times.includes(column) ? ' s="2"' : '',
  );
  const letters = headings.map((_, column) => String.fromCharCode(65 + column));
  return inChunks(function* () {
    yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>`;
    yield rowXml(1, headings, letters, [], shared);
    for (let i = 0; i < rows.length; i += 1) yield rowXml(i + 2, rows[i], letters, styles, shared);
    yield '</sheetData></worksheet>';
  });
}

function rowXml(number, values, letters, styles, shared) {
  let xml = `<row r="${number}">`;
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column];
    if (value === null) continue;
    const style = styles[column] ?? '';
    xml +=
      typeof value === 'number'
        ? `<c r="${letters[column]}${number}"${style}><v>${value}</v></c>`
        : `<c r="${letters[column]}${number}"${style} t="s"><v>${shared(value)}</v></c>`;
  }
  return `${xml}</row>`;
}

function stringsXml(strings) {
  return inChunks(function* () {
    yield `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">`;
    for (const text of strings.keys()) yield `<si><t>${escaped(text)}</t></si>`;
    yield '</sst>';
  });
}

function inChunks(make) {
  const chunks = [];
  let open = '';
  for (const piece of make()) {
    open += piece;
    if (open.length < CHUNK) continue;
    chunks.push(Buffer.from(open));
    open = '';
  }
  chunks.push(Buffer.from(open));
  return Buffer.concat(chunks);
}

function frame(tables) {
  const each = (make) => tables.map((table, i) => make(table.name, i + 1)).join('');
  const sheetType = (_, n) =>
    `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`;
  return [
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>${each(sheetType)}</Types>`,
    ],
    [
      '_rels/.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdTexts" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    ],
  ].map(([name, xml]) => [name, Buffer.from(xml)]);
}

function zip(parts) {
  return zipOf(
    parts.map(([name, plain]) => ({
      name,
      packed: deflateRawSync(plain),
      size: plain.length,
      crc: checksum(plain),
    })),
  );
}

/** Node has `zlib.crc32` from 20.15 and 22.2. */
function checksum(bytes) {
  if (typeof crc32 === 'function') return crc32(bytes);
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return (crc ^ -1) >>> 0;
}

function escaped(text) {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
