import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.join(__dirname, '../src');

/** A file imports from its own layer and from those before it; billing and service do not know each other. */
const ORDER = [
  'kernel',
  'words',
  'sheet',
  'registers',
  'rules',
  'billing',
  'service',
  'documents',
  'host',
  'jobs',
  'app',
];
const STRANGERS: readonly (readonly [string, string])[] = [['service', 'billing']];
/** The port speaks of sheets as documents lay them out; words name the codes of what they say. */
const CORE = ORDER.slice(0, ORDER.indexOf('host'));

interface SourceFile {
  readonly name: string;
  readonly layer: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(at) : /\.tsx?$/u.test(entry.name) ? [at] : [];
  });
}

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s+'([^']+)'/gu)].map(([, target = '']) =>
    target.startsWith('.')
      ? path.relative(SRC, path.resolve(path.dirname(file), target))
      : `package:${target}`,
  );
}

const files: SourceFile[] = filesUnder(SRC).map((file) => {
  const text = readFileSync(file, 'utf8');
  const name = path.relative(SRC, file).replace(/\.tsx?$/u, '');
  return { name, layer: name.split(path.sep)[0] ?? '', text, imports: importsOf(file, text) };
});

function lines(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

test('every file stands in a layer', () => {
  expect(files.filter((file) => !ORDER.includes(file.layer)).map((file) => file.name)).toEqual([]);
});

test('imports go from right to left', () => {
  const wrong = files.flatMap((file) =>
    file.imports
      .filter((target) => !target.startsWith('package:'))
      .map((target) => ({ target, layer: target.split(path.sep)[0] ?? '' }))
      .filter(({ layer }) => ORDER.indexOf(layer) > ORDER.indexOf(file.layer) || isStrange(file.layer, layer))
      .map(({ target }) => `${file.name} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

function isStrange(from: string, to: string): boolean {
  return STRANGERS.some(([a, b]) => from === a && to === b);
}

test('the core imports no package', () => {
  const wrong = files
    .filter((file) => CORE.includes(file.layer))
    .flatMap((file) =>
      file.imports
        .filter((target) => target.startsWith('package:'))
        .map((target) => `${file.name} → ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const byName = new Map(files.map((file) => [file.name, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) cycles.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
    if (done.has(name) || trail.includes(name)) return;
    for (const target of byName.get(name)?.imports ?? []) {
      const found = [target, path.join(target, 'index')].find((candidate) => byName.has(candidate));
      if (found !== undefined) visit(found, [...trail, name]);
    }
    done.add(name);
  };
  for (const file of files) visit(file.name, []);
  expect(cycles).toEqual([]);
});

test('files are small: median ≤ 60 lines, nine of ten ≤ 150, none over 200', () => {
  // Sentences and register columns are data: one line each, as many as there are.
  const counted = files
    .filter((file) => file.layer !== 'words')
    .map((file) => ({ name: file.name, lines: lines(file.text) }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number): number => counted[Math.floor((counted.length - 1) * share)]?.lines ?? 0;
  expect(counted.filter((file) => file.lines > 200)).toEqual([]);
  expect(at(0.5)).toBeLessThanOrEqual(60);
  expect(at(0.9)).toBeLessThanOrEqual(150);
});

test('the core knows no clock and no chance', () => {
  const wrong = files
    .filter((file) => CORE.includes(file.layer))
    .filter((file) => /\bnew Date\b|\bDate\.|Math\.random/u.test(file.text))
    .map((file) => file.name);
  expect(wrong).toEqual([]);
});
