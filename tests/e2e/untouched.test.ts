import { existsSync } from 'node:fs';
import type { Part } from '../../src/host/xlsx/package';
import { jobs } from '../../src/jobs';
import manifest from '../corpus/workbooks/manifest.json';
import { partsOf, partText } from '../host/xlsx/saved';
import { bytesOf, corpusBook, faultsIn, inFolder, NOVEMBER, run, runJson, sampleBook } from './office';

/** What a run leaves alone: all that is not ours, to the byte; and everything, when there is nothing new to say. */

/** Parts that list sheets and styles are extended; the order of calculation may go, Excel makes it anew. */
const EXTENDED =
  /^(?:\[content_types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/calcchain\.xml)$/iu;

/** Names of parts of the file before that are not as they were. */
async function touched(before: string, after: string): Promise<string[]> {
  const [old, now] = [await partsOf(bytesOf(before)), await partsOf(bytesOf(after))];
  return [...old.values()]
    .filter(({ name }) => !EXTENDED.test(name))
    .filter((part) => !isSame(part, now.get(part.name.toLowerCase())))
    .map(({ name }) => name);
}

function isSame(a: Part, b: Part | undefined): boolean {
  return (
    b !== undefined && a.method === b.method && a.crc === b.crc && Buffer.compare(a.packed, b.packed) === 0
  );
}

/** What stood in a part that lists things and does not stand there, in the same order, any more. */
async function lost(before: string, after: string): Promise<string[]> {
  const missing: string[] = [];
  const old = await partsOf(bytesOf(before));
  for (const name of [...old.keys()].filter((one) => EXTENDED.test(one) && !one.includes('calcchain'))) {
    const now = elementsOf(await partText(bytesOf(after), name));
    let at = 0;
    for (const element of elementsOf(await partText(bytesOf(before), name))) {
      const found = now.indexOf(element, at);
      if (found < 0) missing.push(`${name}: ${element}`);
      else at = found + 1;
    }
  }
  return missing;
}

/** Tags with what they say; counts grow, and an element that was empty may hold something now. */
function elementsOf(xml: string): string[] {
  return [...xml.matchAll(/<[^/?!][^>]*>/gu)].map(([tag]) => tag.replace(/\scount="\d+"|\s*\/?>$/gu, ''));
}

const TABLES = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** Entries of the tables of styles that are not at their index any more: cells refer to them by it. */
async function moved(before: string, after: string): Promise<string[]> {
  const old = await partsOf(bytesOf(before));
  if (!old.has('xl/styles.xml')) return [];
  const [was, is] = [
    await partText(bytesOf(before), 'xl/styles.xml'),
    await partText(bytesOf(after), 'xl/styles.xml'),
  ];
  return TABLES.flatMap((table) => {
    const now = childrenOf(is, table);
    return childrenOf(was, table).flatMap((entry, i) =>
      now[i] === entry ? [] : [`${table}[${i}] ${entry}`],
    );
  });
}

/** The elements right below the first element of a name, as they are written. */
function childrenOf(xml: string, name: string): string[] {
  const inner =
    new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?(?<!/)>([\\s\\S]*?)</(?:\\w+:)?${name}>`, 'u').exec(
      xml,
    )?.[1] ?? '';
  const children: string[] = [];
  let [depth, start] = [0, 0];
  for (const tag of inner.matchAll(/<(\/?)[^>]*?(\/?)>/gu)) {
    if (depth === 0) start = tag.index;
    if (tag[1] === '/') depth -= 1;
    else if (tag[2] !== '/') depth += 1;
    if (depth === 0) children.push(inner.slice(start, tag.index + tag[0].length));
  }
  return children;
}

/** Everything that is left alone by a run, and what is not. */
async function wrongIn(before: string, after: string): Promise<unknown> {
  return {
    touched: await touched(before, after),
    lost: await lost(before, after),
    moved: await moved(before, after),
  };
}

const NOTHING = { touched: [], lost: [], moved: [] };

/** Refused, or with nothing to run on: `corpus.test.ts` says which and why. */
const files = manifest.cases
  .map(({ file }) => file)
  .filter((file) => !/^0(?:15|17|7|8[0-6]|91|97)/u.test(file));

test('most of the corpus is looked at', () => {
  expect(files.length).toBeGreaterThan(34);
});

test.each(files)(
  '%s: a run leaves all that is not ours as it was; further runs change no byte',
  async (file) => {
    const input = corpusBook(file);
    const [first, second, third] = [1, 2, 3].map((n) => inFolder(`${file}.${n}.xlsx`)) as [
      string,
      string,
      string,
    ];
    const before = bytesOf(input);
    // Where nothing can be billed, the summary can still be made.
    const job = (await run('run', input, ...NOVEMBER, '--out', first)).code === 2 ? 'summary' : 'run';
    for (const [from, to] of [
      [input, first],
      [first, second],
      [second, third],
    ] as const) {
      expect((await run(job, from, ...NOVEMBER, '--out', to)).code).toBeLessThan(2);
    }
    expect(await wrongIn(input, first)).toEqual(NOTHING);
    expect(Buffer.compare(bytesOf(input), before)).toBe(0);
    expect(Buffer.compare(bytesOf(second), bytesOf(first))).toBe(0);
    expect(Buffer.compare(bytesOf(third), bytesOf(first))).toBe(0);
  },
);

test('the sample: a run leaves all that is not ours as it was; further runs change no byte', async () => {
  const input = await sampleBook();
  const [first, second, third] = [1, 2, 3].map((n) => inFolder(`sample.${n}.xlsx`)) as [
    string,
    string,
    string,
  ];
  const before = bytesOf(input);
  for (const [from, to] of [
    [input, first],
    [first, second],
    [second, third],
  ] as const) {
    expect((await run('run', from, ...NOVEMBER, '--out', to)).code).toBe(1);
  }
  expect(await wrongIn(input, first)).toEqual(NOTHING);
  expect(Buffer.compare(bytesOf(input), before)).toBe(0);
  expect(Buffer.compare(bytesOf(second), bytesOf(first))).toBe(0);
  expect(Buffer.compare(bytesOf(third), bytesOf(first))).toBe(0);
  expect(await faultsIn(first)).toEqual([]);
}, 300_000);

const SINGLE = jobs.map(({ id }) => id).filter((id) => id !== 'run');
const ORDERS = [
  SINGLE,
  [...SINGLE].reverse(),
  ['summary', 'notices', 'check', 'reminders', 'charges', 'requests'],
];

test.each(['001-good.xlsx', '057-comments-validation-cf.xlsx', '016-very-hidden.xlsx'])(
  '%s: in whatever order jobs are done, the user’s sheets stay and ours say the same',
  async (file) => {
    const said: unknown[] = [];
    for (const [i, order] of ORDERS.entries()) {
      let from = corpusBook(file);
      for (const [n, job] of order.entries()) {
        const to = inFolder(`${file}.order${i}.${n}.xlsx`);
        await run(job, from, ...NOVEMBER, '--out', to);
        // A job with nothing to say writes nothing.
        if (existsSync(to)) from = to;
      }
      expect(await wrongIn(corpusBook(file), from)).toEqual(NOTHING);
      const { charges, notices, reminders, requests } = (await runJson('run', from, ...NOVEMBER, '--dry-run'))
        .document;
      said.push({ charges, notices, reminders, requests });
    }
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
  },
);

test.each(files.filter((file) => /^0(?:01|06|12|13|16|20|22|23|25|51|56|57|88|92|95|98)/u.test(file)))(
  '%s: the Open XML validator finds nothing in the result that was not there before',
  async (file) => {
    const out = inFolder(`${file}.valid.xlsx`);
    if ((await run('run', corpusBook(file), ...NOVEMBER, '--out', out)).code === 2) {
      await run('summary', corpusBook(file), ...NOVEMBER, '--out', out);
    }
    const before = new Set(await faultsIn(corpusBook(file)));
    expect((await faultsIn(out)).filter((fault) => !before.has(fault))).toEqual([]);
  },
  30_000,
);
