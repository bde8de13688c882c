/** @jest-environment jsdom */
import { hintIn } from '../../../src/app/taskpane/hint';
import { languageOf } from '../../../src/app/taskpane/language';
import { restoreHistory } from '../../../src/app/taskpane/startSite';
import { themeOf } from '../../../src/app/taskpane/theme';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

test.each<readonly [string, string | undefined, readonly string[], string]>([
  ['Excel colourful and white', '#FFFFFF', [], 'light'],
  ['Excel dark grey', '#444444', [], 'dark'],
  ['Excel black', '#262626', [], 'dark'],
  ['Excel light on a dark system', '#F3F2F1', [DARK], 'light'],
  ['not told: the system is dark', undefined, [DARK], 'dark'],
  ['not told: the system is light', undefined, [], 'light'],
  ['what is no colour', 'window', [DARK], 'dark'],
  ['contrast colours win', '#FFFFFF', [FORCED], 'contrast'],
])('%s', (_, background, true_, look) => {
  expect(themeOf(background, (query) => true_.includes(query))).toBe(look);
});

test.each([
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['en-US', 'en'],
  ['ja-JP', 'en'],
  [undefined, 'zh'],
] as const)('Excel speaks %s: the pane %s', (spoken, language) => {
  expect(languageOf(spoken)).toBe(language);
});

test('history works again after Office.js', () => {
  // As Office.js does it.
  Object.assign(window.history, { pushState: null, replaceState: null });
  restoreHistory(window.history);
  window.history.replaceState({}, '', '#here');
  expect(window.location.hash).toBe('#here');
});

describe('the line over the pane', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('a sentence nothing follows goes by itself, one that waits for something stays', () => {
    const line = document.createElement('div');
    const hint = hintIn(line);
    hint.say('没有发现问题');
    expect(line.hidden).toBe(false);
    jest.advanceTimersByTime(10_000);
    expect([line.hidden, line.textContent]).toEqual([true, '']);
    hint.say('没有发现问题');
    hint.show('请先按回车');
    jest.advanceTimersByTime(60_000);
    expect([line.hidden, line.textContent]).toEqual([false, '请先按回车']);
    hint.hide();
    expect(line.hidden).toBe(true);
  });
});
