import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzip, gzip } from 'node:zlib';
import type { Codec } from '../../../src/host/xlsx/codec';
import { joined } from '../../../src/host/xlsx/codec';
import { crc32 } from '../../../src/host/xlsx/crc32';
import type { ReadWorkbook } from '../../../src/host/xlsx/readWorkbook';
import { readContents } from '../../../src/host/xlsx/readWorkbook';
import { HostError } from '../../../src/host/workbook';
import type { Cell, Grid } from '../../../src/sheet/grid';
import { cellAt, cellName } from '../../../src/sheet/grid';

export const CORPUS = join(__dirname, '../../corpus/workbooks');

export function corpusFile(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(CORPUS, file)));
}

/** The codec the command line uses, over Node's zlib. */
export const zlibCodec: Codec = {
  inflate: (bytes, size) =>
    new Promise((resolve, reject) => {
      gunzip(
        bytes,
        { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) },
        (error, plain) => {
          if (error === null) resolve(plain);
          else reject(error);
        },
      );
    }),
  async deflate(chunks) {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    return new Promise((resolve, reject) => {
      gzip(joined(parts), (error, packed) => {
        if (error === null) resolve(packed);
        else reject(error);
      });
    });
  },
};

/** What reading came to: the workbook, or the code of the refusal. Anything else thrown is a failure of the test. */
export async function outcome(bytes: Uint8Array): Promise<ReadWorkbook | string> {
  try {
    return await readContents(bytes);
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

/** Cells that hold anything, by address. */
export function cellsOf(grid: Grid | undefined): Record<string, Cell> {
  const cells = new Map<string, Cell>();
  if (grid === undefined) return {};
  grid.rows.forEach((row, i) => {
    grid.columns.forEach((_, column) => {
      const cell = cellAt(grid, i, column);
      if (cell.kind !== 'blank') cells.set(cellName(row, column), cell);
    });
  });
  return Object.fromEntries(cells);
}

export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the zip says where it should say the truth. */
  readonly lie?: {
    readonly size?: number;
    readonly crc?: number;
    readonly flags?: number;
    readonly method?: number;
  };
}

/** A zip of unpacked entries, as wrong as the test wants it. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, lie = {} } of entries) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const rawName = new TextEncoder().encode(name);
    const { size = bytes.length, crc = crc32(bytes), flags = 0x800, method = 0 } = lie;
    const common = [
      [20, 2],
      [flags, 2],
      [method, 2],
      [0, 2],
      [33, 2],
      [crc, 4],
      [bytes.length, 4],
      [size, 4],
    ] as const;
    const header = fields([[0x04034b50, 4], ...common, [rawName.length, 2], [0, 2]]);
    const record = fields([
      [0x02014b50, 4],
      [20, 2],
      ...common,
      [rawName.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ]);
    local.push(header, rawName, bytes);
    central.push(record, rawName);
    offset += header.length + rawName.length + bytes.length;
  }
  const directory = joined(central);
  const n = entries.length;
  const end = fields([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [n, 2],
    [n, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return joined([...local, directory, end]);
}

function fields(values: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 0xff)),
  );
}

export interface BookParts {
  /** Body of each worksheet, what stands inside `<worksheet>`. */
  readonly sheets?: readonly string[];
  readonly strings?: readonly string[];
  readonly formats?: readonly string[];
  /** Attributes and elements of the workbook part before its sheets. */
  readonly workbook?: string;
  readonly more?: readonly Entry[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A small workbook; `more` replaces parts of the same name. */
export function bookOf({
  sheets = [''],
  strings = [],
  formats = [],
  workbook = '',
  more = [],
}: BookParts): Uint8Array {
  const ids = sheets.map((_, i) => i + 1);
  const relations = ids.map((i) => relation(`rId${i}`, 'worksheet', `worksheets/sheet${i}.xml`));
  const codes = formats.map(
    (code, i) => `<numFmt numFmtId="${i + 164}" formatCode="${code.replace(/"/gu, '&quot;')}"/>`,
  );
  const xfs = formats.map((_, i) => `<xf numFmtId="${i + 164}"/>`);
  const parts: Entry[] = [
    {
      name: '[Content_Types].xml',
      content: '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
    },
    { name: '_rels/.rels', content: relationsXml([relation('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${R}">${workbook}<sheets>${ids
        .map((i) => `<sheet name="S${i}" sheetId="${i}" r:id="rId${i}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationsXml([
        ...relations,
        relation('rId98', 'styles', 'styles.xml'),
        relation('rId99', 'sharedStrings', 'sharedStrings.xml'),
      ]),
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst xmlns="${MAIN}">${strings.map((s) => `<si>${s}</si>`).join('')}</sst>`,
    },
    ...sheets.map((body, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: body.startsWith('<?') ? body : `<worksheet xmlns="${MAIN}" xmlns:r="${R}">${body}</worksheet>`,
    })),
  ];
  const replaced = new Map([...parts, ...more].map((part) => [part.name, part]));
  return zipOf([...replaced.values()]);
}

export function relationsXml(relations: readonly string[]): string {
  return `<Relationships xmlns="${RELS}">${relations.join('')}</Relationships>`;
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
}

/** The cells of the first sheet of a small workbook, or the code of the refusal. */
export async function firstSheet(parts: BookParts): Promise<Record<string, Cell> | string> {
  const read = await outcome(bookOf(parts));
  return typeof read === 'string' ? read : cellsOf(read.contents.grids[0]);
}
