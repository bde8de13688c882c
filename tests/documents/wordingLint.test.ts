import corpus from '../corpus/notice-text-lint.json';
import { lintWording } from '../../src/documents/wordingLint';
import { documentWords } from '../../src/words/documents';
import lists from '../fixtures/wording-lint.json';

function kindsIn(text: string): string[] {
  return lintWording(text).map(({ kind }) => kind);
}

test.each(corpus.cases.map(({ text, flag }) => [text, flag] as const))('%s: %s', (text, flag) => {
  expect(lintWording(text).length > 0).toBe(flag);
});

test.each(lists.block)('%s is a threat (民法典944)', (word) => {
  expect(kindsIn(`逾期不交将${word}`)).toContain('threat');
});

test.each(lists.warn.map((word) => word.replace(/\(.*/u, '')))('%s is warned of', (word) => {
  expect(kindsIn(word)).toContain('shaming');
});

test.each(lists.allow_context)('%s is no threat', (text) => {
  expect(kindsIn(text)).toEqual([]);
});

test.each([
  ['停 水', ['threat']],
  ['停－水', ['threat']],
  ['停止供水、供电、供热、供燃气', ['threat']],
  ['限制您家用电', ['threat']],
  ['我们不得不停水', ['threat']], // a double negation
  ['不会以停水停电方式催交', []],
  ['停电费代收', []], // a fee, not a cut
  ['暂停车位服务费', []],
  ['客服热线暂停', []],
  ['不缴费，检修时停电', ['threat']], // maintenance is no excuse once payment is spoken of
  ['身份证11010119900307000X', ['personal']],
  ['收费标准已公示', []],
])('%s: %j', (text, kinds) => {
  expect(kindsIn(text)).toEqual(kinds);
});

test('a long text of blanks and marks is linted in no time', () => {
  expect(kindsIn('停-'.repeat(20_000))).toEqual([]);
});

test.each(['zh', 'en'] as const)('nothing we say ourselves needs linting (%s)', (language) => {
  const said = (words: unknown): string[] => {
    if (typeof words === 'string') return [words];
    if (typeof words === 'function')
      return [String((words as (...facts: string[]) => unknown)('1', '2', '3'))]; // sentences take texts
    return typeof words === 'object' && words !== null ? Object.values(words).flatMap(said) : [];
  };
  const { notice, reminder } = documentWords(language);
  expect([...said(notice), ...said(reminder)].flatMap(lintWording)).toEqual([]);
});
