import { readFileSync } from 'node:fs';

const ENTRY = /^ {2}(?:'([^']+)'|(\w+)):\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"),/gmu;

/** The sentences of a file of `src/words`, such as `pane/shell`: what people read is looked for as it is written there. */
export function wordsOf(file, language = 'zh') {
  const text = readFileSync(new URL(`../../src/words/${file}.${language}.ts`, import.meta.url), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(ENTRY)].map(([, quoted, plain, single, double]) => [
      quoted ?? plain,
      (single ?? double).replace(/\\(.)/gu, '$1'),
    ]),
  );
}

/** A sentence with facts in it, as a pattern that takes any facts. */
export function patternOf(sentence) {
  const parts = sentence.split(/\{\w+\}/u).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(parts.join('.*'), 'u');
}
