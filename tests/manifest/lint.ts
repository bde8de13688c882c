import { attribute } from '../../src/host/xlsx/xml';
import { descendants, nodeOf, within, type XmlNode } from '../../src/host/xlsx/view/xmlNode';
import { misplaced } from './order';
import { wrongLengths, wrongLocales, wrongResids } from './resources';
import {
  type Pictures,
  tooMany,
  wrongAddresses,
  wrongFunctions,
  wrongIcons,
  wrongIds,
  wrongPages,
} from './ribbon';
import { type Shortcuts, type Texts, wrongShortcuts } from './shortcuts';

/** What a manifest is held against. */
export interface Against extends Pictures {
  /** Of the package: `0.1.0`. */
  readonly version: string;
  /** Names that the page associates with functions. */
  readonly associated: ReadonlySet<string>;
  readonly panes: readonly string[];
  /** Languages beside the default. */
  readonly locales: readonly string[];
  readonly shortcuts: Shortcuts;
  readonly translated: readonly Texts[];
}

export interface Finding {
  readonly rule: string;
  readonly says: string;
}

/** Checks an add-in-only manifest without a network; Microsoft's own validator is a service (`npm run validate`). */
export function lint(xml: string, against: Against): readonly Finding[] {
  const root = nodeOf(xml, 'manifest.xml');
  const rules: Readonly<Record<string, readonly string[]>> = {
    order: misplaced(root),
    identity: wrongIdentity(root, against),
    requirements: wrongRequirements(root),
    resources: wrongResids(root),
    lengths: wrongLengths(root),
    locales: wrongLocales(root, against.locales),
    ids: wrongIds(root),
    limits: tooMany(root),
    pages: wrongPages(root, against.panes),
    functions: wrongFunctions(root, against.associated),
    icons: wrongIcons(root, against),
    addresses: wrongAddresses(root),
    shortcuts: wrongShortcuts(against.shortcuts, against.translated, against.associated),
  };
  return Object.entries(rules).flatMap(([rule, all]) => all.map((says) => ({ rule, says })));
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const NO_GUID = /^(.)\1{7}-|^12345678-|^00000000-/u;

function wrongIdentity(root: XmlNode, { version }: Against): readonly string[] {
  const textIn = (name: string): string => within(root, name)?.text ?? '';
  const id = textIn('Id');
  const hosts = descendants(root, 'Host').map(
    ({ tag }) => attribute(tag, 'Name') ?? attribute(tag, 'xsi:type') ?? '',
  );
  return [
    ...(GUID.test(id) && !NO_GUID.test(id) ? [] : [`Id “${id}” is no GUID of its own`]),
    ...(textIn('Version') === `${version}.0` ? [] : [`Version is ${textIn('Version')}, not ${version}.0`]),
    ...(attribute(root.tag, 'xsi:type') === 'TaskPaneApp' ? [] : ['it is no TaskPaneApp']),
    ...(textIn('Permissions') === 'ReadWriteDocument' ? [] : ['it may not write']),
    ...hosts.filter((host) => host !== 'Workbook').map((host) => `${host} is not Excel`),
  ];
}

/** What the code relies on without asking; everything newer is looked for before it is used. */
const FLOOR: Readonly<Record<string, string>> = { ExcelApi: '1.9', SharedRuntime: '1.1' };

function wrongRequirements(root: XmlNode): readonly string[] {
  const sets = new Map(
    descendants(root, 'Set').map(({ tag }) => [
      attribute(tag, 'Name') ?? '',
      attribute(tag, 'MinVersion') ?? '',
    ]),
  );
  const missing = Object.entries(FLOOR)
    .filter(([name, floor]) => sets.get(name) !== floor)
    .map(([name, floor]) => `${name} is ${sets.get(name) ?? 'not asked for'}, not ${floor}`);
  const foreign = [...sets.keys()].filter((name) => FLOOR[name] === undefined);
  return [...missing, ...foreign.map((name) => `${name} shuts out versions that would do`)];
}
