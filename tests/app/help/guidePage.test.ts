/** @jest-environment jsdom */
import axe from 'axe-core';
import { guidePage } from '../../../src/app/help/guidePage';
import { commandIds } from '../../../src/app/taskpane/commandIds';
import shortcuts from '../../../src/app/taskpane/shortcuts.json';
import { addinWords } from '../../../src/words/addin';

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const page = new DOMParser().parseFromString(guidePage(language, '1.2.3'), 'text/html');
  const heads = [...page.querySelectorAll('th')].map((cell) => cell.textContent);

  test('every button is explained in the words of the ribbon, every shortcut named', () => {
    const say = addinWords(language);
    expect(heads).toEqual(expect.arrayContaining(commandIds.map((id) => say[id])));
    expect(heads).toEqual(expect.arrayContaining(shortcuts.shortcuts.map(({ key }) => key.default)));
  });

  test('the places the ribbon leads to are there, and the other language is a step away', () => {
    expect(page.querySelector('#keys') !== null && page.querySelector('#trouble') !== null).toBe(true);
    expect(page.querySelector('a')?.getAttribute('href')).toBe(language === 'zh' ? 'en.html' : 'zh.html');
    expect(page.body.textContent).toContain('1.2.3');
  });

  test('nothing is loaded and nothing runs', () => {
    expect(page.querySelectorAll('script, img, link, iframe, [onclick]')).toHaveLength(0);
  });

  test('it can be read by everybody', async () => {
    document.documentElement.replaceWith(document.importNode(page.documentElement, true));
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});
