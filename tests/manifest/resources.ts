import { attribute } from '../../src/host/xlsx/xml';
import { allNamed, descendants, within, type XmlNode } from '../../src/host/xlsx/view/xmlNode';

/** Characters: Microsoft's limits of what a manifest names. */
const RESID = 32;
const SHORT = 125;
const LONG = 250;
const ADDRESS = 2048;

/** The list an element takes its text, address or picture from. */
const LISTS: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
  LearnMoreUrl: 'Urls',
};

/** Every name resolves in its own list, is short enough, stands once and is used. */
export function wrongResids(root: XmlNode): readonly string[] {
  const resources = within(root, 'VersionOverrides', 'Resources');
  const ids = (resources?.children ?? []).flatMap((list) =>
    list.children.map(({ tag }) => ({ list: list.name, id: attribute(tag, 'id') ?? '' })),
  );
  const found = ids.flatMap(({ id }, i) => [
    ...(id.length === 0 || id.length > RESID ? [`“${id}” has ${id.length} characters`] : []),
    ...(ids.findIndex((other) => other.id === id) < i ? [`“${id}” stands twice`] : []),
  ]);
  const used = new Set<string>();
  for (const { name, tag } of everything(root)) {
    const id = attribute(tag, 'resid');
    if (id === undefined) continue;
    used.add(id);
    const list = LISTS[name] ?? '';
    if (!ids.some((one) => one.id === id && one.list === list)) {
      found.push(`${name} names “${id}”, which is not in ${list}`);
    }
  }
  return [...found, ...ids.flatMap(({ id }) => (used.has(id) ? [] : [`nobody uses “${id}”`]))];
}

export function wrongLengths(root: XmlNode): readonly string[] {
  const resources = within(root, 'VersionOverrides', 'Resources');
  const limits: readonly (readonly [XmlNode | undefined, number])[] = [
    [within(root, 'DisplayName'), SHORT],
    [within(root, 'Description'), LONG],
    ...allNamed(within(resources, 'ShortStrings'), 'String').map((one) => [one, SHORT] as const),
    ...allNamed(within(resources, 'LongStrings'), 'String').map((one) => [one, LONG] as const),
    ...allNamed(within(resources, 'Urls'), 'Url').map((one) => [one, ADDRESS] as const),
  ];
  return limits.flatMap(([node, limit]) =>
    textsOf(node).flatMap((text) =>
      text.length === 0 || text.length > limit ? [`“${text}” has ${text.length} of ${limit} characters`] : [],
    ),
  );
}

/** A language of which every text exists once beside the default; the default itself is never overridden. */
export function wrongLocales(root: XmlNode, others: readonly string[]): readonly string[] {
  const byDefault = within(root, 'DefaultLocale')?.text ?? '';
  const found = FULL_LOCALE.test(byDefault) ? [] : [`DefaultLocale “${byDefault}” is not like zh-CN`];
  for (const node of localised(root)) {
    const name = `${node.name} ${attribute(node.tag, 'id') ?? ''}`.trim();
    const locales = allNamed(node, 'Override').map(({ tag }) => attribute(tag, 'Locale') ?? '');
    for (const [i, locale] of locales.entries()) {
      if (!FULL_LOCALE.test(locale)) found.push(`${name}: “${locale}” is not like en-US`);
      if (locale === byDefault) found.push(`${name} overrides the default ${locale}`);
      if (locales.indexOf(locale) < i) found.push(`${name} has ${locale} twice`);
    }
    for (const locale of others) {
      if (!locales.includes(locale)) found.push(`${name} has no ${locale}`);
    }
  }
  return found;
}

const FULL_LOCALE = /^[a-z]{2}-[A-Z]{2}$/u;

/** What people read, and the pages behind it. */
function localised(root: XmlNode): readonly XmlNode[] {
  const own = ['DisplayName', 'Description', 'SupportUrl'].flatMap((name) => allNamed(root, name));
  return [...own, ...descendants(within(root, 'VersionOverrides', 'Resources'), 'String')];
}

/** A default value with what stands in its place in other languages. */
export function textsOf(node: XmlNode | undefined): readonly string[] {
  if (node === undefined) return [];
  const overrides = allNamed(node, 'Override').map(({ tag }) => attribute(tag, 'Value') ?? '');
  return [attribute(node.tag, 'DefaultValue') ?? '', ...overrides];
}

export function everything(root: XmlNode): readonly XmlNode[] {
  return [root, ...root.children.flatMap(everything)];
}
