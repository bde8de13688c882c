import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandIds } from '../../src/app/taskpane/commandIds';
import { addinWords } from '../../src/words/addin';
import { descendants, nodeOf, within, type XmlNode } from '../../src/host/xlsx/view/xmlNode';
import { attribute } from '../../src/host/xlsx/xml';
import { version } from '../../package.json';
import shortcutsInEnglish from '../../src/app/taskpane/shortcuts.en.json';
import shortcuts from '../../src/app/taskpane/shortcuts.json';
import { type Against, lint } from './lint';
import { textsOf } from './resources';

const ROOT = path.join(__dirname, '../..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

const AGAINST: Against = {
  version,
  associated: new Set(commandIds),
  panes: ['ServiceOffice.Pane'],
  locales: ['en-US'],
  pixels: (place) => {
    const file = path.join(ROOT, place);
    if (!existsSync(file)) return null;
    const bytes = readFileSync(file);
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  },
  shortcuts,
  translated: [shortcutsInEnglish],
};

test('the manifest has no fault', () => {
  expect(lint(MANIFEST, AGAINST)).toEqual([]);
});

const LONG_TEXT = '长'.repeat(251);

/** A fault put into the manifest, and the rule that must notice. */
test.each<readonly [rule: string, fault: string, from: string | RegExp, to: string]>([
  ['order', 'two elements swapped', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/u, '$2$1'],
  [
    'order',
    'the label of a tab above its groups',
    '<CustomTab id="ServiceOffice.Tab">',
    '$&<Label resid="tab" />',
  ],
  ['order', 'a button without action', /<Action xsi:type="ExecuteFunction">[^]*?<\/Action>/u, ''],
  ['order', 'a group without icon', /<Icon>[^]*?<\/Icon>/u, ''],
  ['order', 'a misspelt element', /SupportUrl/gu, 'SupportURL'],
  ['order', 'two addresses for support', /<SupportUrl[^]*<\/SupportUrl>/u, '$&$&'],
  ['order', 'no first steps', /<GetStarted>[^]*<\/GetStarted>/u, ''],
  ['identity', 'an id out of a template', /<Id>.*<\/Id>/u, '<Id>12345678-1234-1234-1234-123456789012</Id>'],
  ['identity', 'an id that is none', /<Id>.*<\/Id>/u, '<Id>service-office</Id>'],
  ['identity', 'the version of another release', /<Version>.*<\/Version>/u, '<Version>9.9.9.0</Version>'],
  ['identity', 'a version of three parts', '.0</Version>', '</Version>'],
  ['identity', 'read only', 'ReadWriteDocument', 'ReadDocument'],
  ['identity', 'another program', '<Host Name="Workbook" />', '<Host Name="Document" />'],
  ['requirements', 'a floor that shuts out Excel 2021', 'MinVersion="1.9"', 'MinVersion="1.17"'],
  ['requirements', 'no shared runtime', '<Set Name="SharedRuntime" MinVersion="1.1" />', ''],
  [
    'requirements',
    'a set nothing needs',
    '<Set Name="SharedRuntime"',
    '<Set Name="DialogApi" MinVersion="1.2" />$&',
  ],
  ['resources', 'a name that resolves nowhere', 'resid="checkSheet.label"', 'resid="checkSheets.label"'],
  [
    'resources',
    'a tip in place of a label',
    'Label resid="checkSheet.label"',
    'Label resid="checkSheet.tip"',
  ],
  [
    'resources',
    'a name over 32 characters',
    /checkSheet\.tip/gu,
    'checkSheet.tip.checkSheet.tip.checkSheet.tip',
  ],
  ['resources', 'a name given twice', 'String id="nextIssue.label"', 'String id="checkSheet.label"'],
  ['resources', 'a text nobody uses', '</bt:LongStrings>', '<bt:String id="old" DefaultValue="旧" />$&'],
  ['lengths', 'a long label', 'DefaultValue="校验当前表"', `DefaultValue="${LONG_TEXT.slice(0, 126)}"`],
  ['lengths', 'a long tip in English', /Value="Goes to the next[^"]*"/u, `Value="${LONG_TEXT}"`],
  [
    'lengths',
    'a long description',
    /<Description DefaultValue="[^"]*"/u,
    `<Description DefaultValue="${LONG_TEXT}"`,
  ],
  ['lengths', 'an empty label', 'DefaultValue="校验当前表"', 'DefaultValue=""'],
  ['locales', 'half a locale', '>zh-CN<', '>zh<'],
  ['locales', 'a text without English', /<bt:Override Locale="en-US" Value="Next issue" \/>/u, ''],
  ['locales', 'English twice', /<bt:Override Locale="en-US" Value="Next issue" \/>/u, '$&$&'],
  ['locales', 'the default overridden', 'Locale="en-US"', 'Locale="zh-CN"'],
  [
    'ids',
    'two buttons of one id',
    'id="ServiceOffice.Check.nextIssue"',
    'id="ServiceOffice.Check.checkSheet"',
  ],
  ['ids', 'an id over 125 characters', 'id="ServiceOffice.Tab"', `id="${'T'.repeat(126)}"`],
  ['limits', 'a crowded group', /<Control [^]*?<\/Control>/u, '$&'.repeat(7)],
  ['pages', 'a runtime that ends with its command', 'lifetime="long"', 'lifetime="short"'],
  [
    'pages',
    'commands on another page',
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Help.Url"',
  ],
  ['pages', 'a second pane', '<TaskpaneId>ServiceOffice.Pane<', '<TaskpaneId>Other<'],
  ['pages', 'a pane without its name', /<TaskpaneId>.*<\/TaskpaneId>/u, ''],
  ['functions', 'a button nobody answers to', '<FunctionName>checkSheet<', '<FunctionName>checkSheets<'],
  ['icons', 'a size left out', '<bt:Image size="32" resid="icon.32" />', ''],
  ['icons', 'a picture that is not there', 'assets/icon-48.png', 'assets/icon-47.png'],
  ['icons', 'a picture of another size', 'assets/icon-48.png', 'assets/icon-64.png'],
  ['icons', 'a small picture for large screens', 'assets/icon-64.png" />', 'assets/icon-32.png" />'],
  ['addresses', 'an open line', 'https://localhost:3000/index.html', 'http://localhost:3000/index.html'],
  ['addresses', 'a second origin', 'https://localhost:3000/help', 'https://example.com/help'],
  [
    'addresses',
    'shortcuts from elsewhere',
    '="https://localhost:3000/shortcuts.json',
    '="https://localhost:4000/s.json',
  ],
  [
    'addresses',
    'another domain',
    '<Hosts>',
    '<AppDomains><AppDomain>https://a.example</AppDomain></AppDomains>$&',
  ],
])('%s: %s', (rule, _, from, to) => {
  const broken = MANIFEST.replace(from, to);
  expect(broken).not.toBe(MANIFEST);
  expect(new Set(lint(broken, AGAINST).map((finding) => finding.rule))).toContain(rule);
});

const [first, second] = shortcuts.shortcuts;

test.each<readonly [fault: string, change: Partial<Against>]>([
  ['an action nobody answers to', { associated: new Set(commandIds.filter((id) => id !== 'checkSheet')) }],
  ['an action without keys', { shortcuts: { ...shortcuts, shortcuts: shortcuts.shortcuts.slice(1) } }],
  ['keys without an action', { shortcuts: { ...shortcuts, actions: shortcuts.actions.slice(1) } }],
  [
    'the same keys twice',
    { shortcuts: { ...shortcuts, shortcuts: [{ ...first!, key: second!.key }, ...shortcuts.shortcuts] } },
  ],
  [
    'keys of Excel itself',
    { shortcuts: { ...shortcuts, shortcuts: [{ ...first!, key: { default: 'Ctrl+C' } }] } },
  ],
  ['a name not translated', { translated: [{}] }],
])('shortcuts: %s', (_, change) => {
  expect(lint(MANIFEST, { ...AGAINST, ...change }).map(({ rule }) => rule)).toContain('shortcuts');
});

describe('the ribbon says what the help says', () => {
  const root = nodeOf(MANIFEST, 'manifest.xml');
  const zh = addinWords('zh');
  const en = addinWords('en');

  test('every command stands in the ribbon, with its words', () => {
    const said = new Map<string, readonly string[]>();
    for (const control of descendants(root, 'Control')) {
      const id = within(control, 'Action', 'FunctionName')?.text ?? 'showPane';
      said.set(id, [
        ...texts(within(control, 'Label')),
        ...texts(within(control, 'Supertip', 'Description')),
      ]);
    }
    const wanted = commandIds.map((id) => [id, [zh[id], en[id], zh[`${id}-tip`], en[`${id}-tip`]]] as const);
    expect(said).toEqual(new Map(wanted));
  });

  test('tab, name and first steps too', () => {
    expect(texts(within(descendants(root, 'CustomTab')[0], 'Label'))).toEqual([zh.tab, en.tab]);
    expect(textsOf(within(root, 'DisplayName'))).toEqual([zh.name, en.name]);
    expect(textsOf(within(root, 'Description'))).toEqual([zh.description, en.description]);
    const started = descendants(root, 'GetStarted')[0];
    expect(texts(within(started, 'Title'))).toEqual([zh['started-title'], en['started-title']]);
    expect(texts(within(started, 'Description'))).toEqual([zh['started-text'], en['started-text']]);
  });

  test('shortcuts are called what their buttons are called', () => {
    const ids = shortcuts.actions.map(({ id }) => id);
    const named = (words: typeof zh) =>
      Object.fromEntries(Object.entries(words).filter(([id]) => ids.includes(id)));
    const values = (of: Readonly<Record<string, { readonly value: string }>>) =>
      Object.fromEntries(Object.entries(of).map(([id, { value }]) => [id, value]));
    expect(values(shortcuts.resources.default)).toEqual(named(zh));
    expect(values(shortcutsInEnglish)).toEqual(named(en));
  });

  /** The texts an element takes from the resources. */
  function texts(node: XmlNode | undefined): readonly string[] {
    const id = node === undefined ? undefined : attribute(node.tag, 'resid');
    return textsOf(descendants(root, 'String').find(({ tag }) => attribute(tag, 'id') === id));
  }
});
