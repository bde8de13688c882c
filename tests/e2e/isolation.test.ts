import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  bytesOf,
  corpusBook,
  type Document,
  execute,
  inFolder,
  NOVEMBER,
  run,
  runJson,
  sampleBook,
  SMALL,
  workbookOf,
} from './office';

/** Numbers do not depend on the language, the time zone or the locale of who works with them. */

const LAUNCH = path.join(__dirname, '../../src/app/cli/launch.mjs');

/** Each far from the others: behind and ahead of UTC, over the date line, with a quarter of an hour. */
const ZONES = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Apia', 'Asia/Kathmandu'];

async function inZone(zone: string, file: string): Promise<{ said: string; made: Uint8Array }> {
  const out = inFolder('zone.xlsx');
  rmSync(out, { force: true });
  const env = { ...process.env, TZ: zone, LANG: 'tr_TR.UTF-8', LC_ALL: zone === 'UTC' ? 'C' : 'de_DE.UTF-8' };
  const { stdout, stderr } = await execute(
    process.execPath,
    [LAUNCH, 'run', file, ...NOVEMBER, '--json', '--out', out],
    { env, maxBuffer: 1 << 28 },
  ).catch((error: unknown) => error as { stdout: string; stderr: string });
  // With warnings alone it ends with 0, with errors with 1; without a file it has refused, and says why.
  if (!existsSync(out)) throw new Error(stderr);
  return { said: stdout, made: bytesOf(out) };
}

test.each(['001-good.xlsx', '008-date1904.xlsx', 'small'])(
  '%s: the same document and the same bytes in five time zones',
  async (name) => {
    const file = name === 'small' ? await workbookOf('small.xlsx', SMALL) : corpusBook(name);
    let [said, made]: [string, Uint8Array | null] = ['', null];
    for (const zone of ZONES) {
      const here = await inZone(zone, file);
      if (made === null) ({ said, made } = here);
      expect((JSON.parse(here.said) as Document).charges?.length).toBeGreaterThan(10);
      expect([zone, here.said]).toEqual([zone, said]);
      expect([zone, Buffer.compare(here.made, made)]).toEqual([zone, 0]);
    }
  },
);

/** All that is said without its sentences. */
function numbersOf(document: Document): unknown {
  return JSON.parse(
    JSON.stringify(document, (name, value: unknown) =>
      ['message', 'basis', 'sheet', 'file', 'heading', 'written'].includes(name) ? undefined : value,
    ),
  );
}

test.each(['small', 'sample'])('%s: whatever --lang says, the same numbers', async (name) => {
  const file = name === 'small' ? await workbookOf('lang.xlsx', SMALL) : await sampleBook();
  const of = (language: string) => runJson('run', file, ...NOVEMBER, '--dry-run', '--lang', language);
  const [zh, en] = [await of('zh'), await of('en')];
  expect(numbersOf(en.document)).toEqual(numbersOf(zh.document));
  // Documents follow 设置: not even a calculation's sentence differs.
  expect(en.document.charges).toEqual(zh.document.charges);
  // Unit numbers and what stands in quotes are the workbook's own words.
  const said = en.document.issues.map(({ message, unit }) =>
    message.replace(/["“].*?["”]/gu, '').replace(unit ?? '', ''),
  );
  expect(said.filter((sentence) => /\p{Script=Han}/u.test(sentence))).toEqual([]);
});

test('documents in English bear the same numbers', async () => {
  const settings = [...(SMALL['设置'] ?? []), ['单据语言', 'English']];
  const zh = await runJson('run', await workbookOf('zh.xlsx', SMALL), ...NOVEMBER, '--dry-run');
  const en = await runJson(
    'run',
    await workbookOf('en.xlsx', { ...SMALL, 设置: settings }),
    ...NOVEMBER,
    '--dry-run',
  );
  expect(en.document.notices?.map(({ sheet }) => sheet)).not.toEqual(
    zh.document.notices?.map(({ sheet }) => sheet),
  );
  const comparable = (document: Document): unknown =>
    (numbersOf(document) as { charges: unknown; notices: Record<string, unknown>[] }).notices.map(
      ({ no, total, arrears, due }) => [no, total, arrears, due],
    );
  expect(comparable(en.document)).toEqual(comparable(zh.document));
});

test('two runs at once do not meet', async () => {
  const file = await workbookOf('both.xlsx', SMALL);
  const outs = [1, 2, 3].map((n) => inFolder(`both-${n}.xlsx`));
  await Promise.all(outs.map((out) => run('run', file, ...NOVEMBER, '--out', out)));
  const [one, ...rest] = outs.map(bytesOf);
  expect(rest.map((bytes) => Buffer.compare(bytes, one ?? new Uint8Array()))).toEqual([0, 0]);
});
