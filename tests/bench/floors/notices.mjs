import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { zipOf } from './zip.mjs';

const deflated = promisify(deflateRaw);

/**
 * The least a writer of print sheets can do: each shape compiled once into fixed XML, the slots and, unless `bare`, the
 * row numbers of the addresses filled in, deflated off the main thread. Styles are numbered, not described.
 */
export async function writeNoticesFloor(sheets, { bare = false } = {}) {
  const styles = new Map();
  const parts = [];
  for (let i = 0; i < sheets.length; i += 1) {
    const plain = Buffer.from(sheetXml(sheets[i], styles, bare));
    parts.push({ name: `xl/worksheets/sheet${i + 1}.xml`, plain });
  }
  parts.unshift(...frame(sheets, styles.size));
  const packed = await Promise.all(parts.map(({ plain }) => deflated(plain, { level: 6 })));
  return zipOf(
    parts.map(({ name, plain }, i) => ({ name, packed: packed[i], size: plain.length, crc: crc32(plain) })),
  );
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function sheetXml({ pages, widths, setup }, styles, bare) {
  const compiled = new Map();
  let xml = `${HEAD}<worksheet xmlns="${MAIN}"><cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`;
  let row = 1;
  let merges = '';
  let breaks = '';
  let mergeCount = 0;
  for (const { shape, values } of pages) {
    let form = compiled.get(shape);
    if (form === undefined) compiled.set(shape, (form = compile(shape, styles, bare)));
    xml += bare ? bareRows(form, values, row) : addressedRows(form, values, row);
    for (const { top, left, bottom, right } of shape.merges) {
      merges += `<mergeCell ref="${LETTERS[left]}${row + top}:${LETTERS[right]}${row + bottom}"/>`;
      mergeCount += 1;
    }
    row += shape.rows.length;
    breaks += `<brk id="${row - 1}" max="16383" man="1"/>`;
  }
  const { left, right, top, bottom } = setup.margins;
  return `${xml}</sheetData><mergeCells count="${mergeCount}">${merges}</mergeCells><pageMargins left="${left / 25.4}" right="${right / 25.4}" top="${top / 25.4}" bottom="${bottom / 25.4}" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="${setup.scale}"/><rowBreaks count="${pages.length}" manualBreakCount="${pages.length}">${breaks}</rowBreaks></worksheet>`;
}

const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));

/** `fixed`: XML between the slots. */
function bareRows({ fixed }, values, row) {
  let xml = fixed[0];
  for (let slot = 0; slot < values.length; slot += 1) xml += cellEnd(values[slot], row) + fixed[slot + 1];
  return xml;
}

/** `fixed`: row by row, XML between the slots, and that between the row's numbers. */
function addressedRows({ fixed }, values, first) {
  let xml = '';
  let slot = 0;
  for (let down = 0; down < fixed.length; down += 1) {
    const runs = fixed[down];
    const row = String(first + down);
    for (let k = 0; k < runs.length; k += 1) {
      if (k > 0) xml += cellEnd(values[slot++], first);
      const run = runs[k];
      xml += run[0];
      for (let i = 1; i < run.length; i += 1) xml += row + run[i];
    }
  }
  return xml;
}

/** Constants that name rows are kept as they stand, so none may be a formula of rows. */
function compile({ rows }, styles, bare) {
  const lines = rows.map(({ height, cells }) => {
    let open = `<row${bare ? '' : ' r="\0"'} ht="${height}" customHeight="1">`;
    let next = 0;
    const runs = [];
    for (const { column, style, content } of cells) {
      open += bare ? `${'<c/>'.repeat(column - next)}<c` : `<c r="${LETTERS[column]}\0"`;
      open += ` s="${styleOf(style, styles)}"`;
      next = column + 1;
      if (content !== 'slot') open += cellEnd(content.constant, 1);
      else {
        runs.push(open);
        open = '';
      }
    }
    return [...runs, `${open}</row>`];
  });
  if (!bare) return { fixed: lines.map((runs) => runs.map((run) => run.split('\0'))) };
  const fixed = [''];
  for (const [first, ...others] of lines) {
    fixed[fixed.length - 1] += first;
    fixed.push(...others);
  }
  return { fixed };
}

function styleOf(style, styles) {
  const key = JSON.stringify(style);
  const known = styles.get(key);
  if (known !== undefined) return known;
  styles.set(key, styles.size + 1);
  return styles.size;
}

function cellEnd(value, row) {
  if (value === null) return '/>';
  if (value.text !== undefined)
    return value.text === ''
      ? '/>'
      : ` t="inlineStr"><is><t xml:space="preserve">${escaped(value.text)}</t></is></c>`;
  if (value.number !== undefined) return `><v>${value.number}</v></c>`;
  if (value.formula !== undefined) {
    const formula = value.formula.replace(/\{r(?:\+(\d+))?\}/gu, (_, offset) => row + Number(offset ?? 0));
    return `><f>${formula}</f><v>${value.result}</v></c>`;
  }
  return `><v>${value.day ?? value.moment}</v></c>`;
}

function escaped(text) {
  return /[&<>\n]/u.test(text)
    ? text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
    : text;
}

function frame(sheets, styles) {
  const each = (make) => sheets.map(({ name }, i) => make(name, i + 1)).join('');
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((name, n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1">${xf.replace(' xfId="0"', '')}</cellStyleXfs><cellXfs count="${styles + 1}">${xf.repeat(styles + 1)}</cellXfs></styleSheet>`,
    ],
  ].map(([name, xml]) => ({ name, plain: Buffer.from(HEAD + xml) }));
}
