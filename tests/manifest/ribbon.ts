import { attribute } from '../../src/host/xlsx/xml';
import { allNamed, descendants, within, type XmlNode } from '../../src/host/xlsx/view/xmlNode';
import { everything, textsOf } from './resources';

const ID = 125;
/** Microsoft's limits of a custom tab and of a group. */
const GROUPS = 10;
const CONTROLS = 6;

export function wrongIds(root: XmlNode): readonly string[] {
  const named = ['CustomTab', 'Group', 'Control'];
  const ids = named.flatMap((name) => descendants(root, name).map(({ tag }) => attribute(tag, 'id') ?? ''));
  return ids.flatMap((id, i) => [
    ...(id.length === 0 || id.length > ID ? [`id “${id.slice(0, 20)}” has ${id.length} characters`] : []),
    ...(ids.indexOf(id) < i ? [`id “${id}” stands twice`] : []),
  ]);
}

export function tooMany(root: XmlNode): readonly string[] {
  const tabs = [...descendants(root, 'CustomTab'), ...descendants(root, 'OfficeTab')];
  const groups = tabs.filter((tab) => allNamed(tab, 'Group').length > GROUPS).map(() => 'too many groups');
  const controls = descendants(root, 'Group')
    .filter((group) => allNamed(group, 'Control').length > CONTROLS)
    .map(({ tag }) => `${attribute(tag, 'id') ?? ''} has too many controls`);
  return [...groups, ...controls];
}

/** With a shared runtime all code lives in one page: pane, commands and runtime name the same. */
export function wrongPages(root: XmlNode, panes: readonly string[]): readonly string[] {
  const host = within(root, 'VersionOverrides', 'Hosts', 'Host');
  const runtime = within(host, 'Runtimes', 'Runtime');
  const page = runtime === undefined ? undefined : attribute(runtime.tag, 'resid');
  const found: string[] = [];
  if (runtime !== undefined && attribute(runtime.tag, 'lifetime') !== 'long')
    found.push('the runtime is not long');
  const places = [...descendants(host, 'SourceLocation'), ...descendants(host, 'FunctionFile')];
  for (const { name, tag } of places) {
    const other = attribute(tag, 'resid');
    if (other !== page) found.push(`${name} names “${other ?? ''}”, the runtime “${page ?? ''}”`);
  }
  for (const action of descendants(host, 'Action')) {
    const id = within(action, 'TaskpaneId')?.text;
    const isPane = attribute(action.tag, 'xsi:type') === 'ShowTaskpane';
    if (isPane && (id === undefined || !panes.includes(id))) found.push(`unknown pane “${id ?? ''}”`);
    if (isPane && within(action, 'SourceLocation') === undefined) found.push('a pane without a page');
  }
  return found;
}

/** Every command of the ribbon is one that the page answers to. */
export function wrongFunctions(root: XmlNode, associated: ReadonlySet<string>): readonly string[] {
  return descendants(root, 'Action').flatMap((action) => {
    if (attribute(action.tag, 'xsi:type') === 'ShowTaskpane') return [];
    const name = within(action, 'FunctionName')?.text ?? '';
    return associated.has(name) ? [] : [`nobody answers to “${name}”`];
  });
}

export interface Pictures {
  /** Pixels of a PNG by its place in the build; `null`: there is none. */
  readonly pixels: (place: string) => { readonly width: number; readonly height: number } | null;
}

const NEEDED = ['16', '32', '80'];

export function wrongIcons(root: XmlNode, { pixels }: Pictures): readonly string[] {
  const found: string[] = [];
  const addresses = new Map(
    descendants(within(root, 'VersionOverrides', 'Resources'), 'Image').map((image) => [
      attribute(image.tag, 'id'),
      textsOf(image)[0] ?? '',
    ]),
  );
  const judge = (address: string, size: string): void => {
    const place = pathOf(address);
    const picture = pixels(place);
    if (picture === null) found.push(`there is no ${place}`);
    else if (picture.width !== Number(size) || picture.height !== Number(size)) {
      found.push(`${place} is ${picture.width}×${picture.height}, not ${size}`);
    }
  };
  for (const icon of descendants(root, 'Icon')) {
    const sizes = icon.children.map(({ tag }) => attribute(tag, 'size') ?? '');
    for (const size of NEEDED) if (!sizes.includes(size)) found.push(`an icon has no size ${size}`);
    for (const [i, { tag }] of icon.children.entries()) {
      judge(addresses.get(attribute(tag, 'resid')) ?? '', sizes[i] ?? '');
    }
  }
  judge(textsOf(within(root, 'IconUrl'))[0] ?? '', '32');
  judge(textsOf(within(root, 'HighResolutionIconUrl'))[0] ?? '', '64');
  return found;
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.slice(1) : address;
}

/** Encrypted addresses of one origin: one certificate, one name to allow, nothing loaded from elsewhere. */
export function wrongAddresses(root: XmlNode): readonly string[] {
  const addresses = everything(root).flatMap((node) => [
    ...textsOf(node).filter((text) => text.includes('://')),
    ...['Url', 'ResourcesUrl'].flatMap((name) => attribute(node.tag, name) ?? []),
  ]);
  const origins = addresses.map((address) => (URL.canParse(address) ? new URL(address).origin : address));
  const insecure = addresses.filter((address) => !address.startsWith('https://'));
  return [
    ...insecure.map((address) => `${address} is not https`),
    ...origins
      .filter((origin) => origin !== origins[0])
      .map((origin) => `${origin} is not ${origins[0] ?? ''}`),
    ...allNamed(root, 'AppDomains').map(() => 'no other domain is needed'),
  ];
}
