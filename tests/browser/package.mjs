import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

/** The parts of a workbook by name, as bytes. */
export async function partsOf(bytes) {
  const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(bytes)), { useWebWorkers: false });
  const parts = new Map();
  for (const entry of await reader.getEntries())
    parts.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
  await reader.close();
  return parts;
}

/** The parts of the sheets by the sheets' names. */
export function sheetsOf(parts) {
  const text = (name) => parts.get(name).toString('utf8');
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/gu)].map(([relation]) => [
      /\bId="([^"]*)"/u.exec(relation)[1],
      /\bTarget="([^"]*)"/u.exec(relation)[1],
    ]),
  );
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/gu)].map(([sheet]) => {
      const target = targets.get(/r:id="([^"]*)"/u.exec(sheet)[1]);
      return [/\bname="([^"]*)"/u.exec(sheet)[1], `xl/${target.replace(/^\/xl\//u, '')}`];
    }),
  );
}
