import { attribute } from '../../src/host/xlsx/xml';
import type { XmlNode } from '../../src/host/xlsx/view/xmlNode';

/**
 * What stands in each element and in which order (Microsoft: “How to find the proper order of manifest elements”);
 * Excel loads nothing when one is out of place. `!` must be there, `*` may repeat.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! ' +
    'SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! Dictionary VersionOverrides! ExtendedOverrides!',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  Requirements: 'Sets Methods',
  Sets: 'Set!*',
  DefaultSettings: 'SourceLocation!',
  VersionOverrides: 'Description Requirements Hosts! Resources!',
  Hosts: 'Host!',
  Runtimes: 'Runtime!',
  DesktopFormFactor: 'GetStarted! FunctionFile! ExtensionPoint!*',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  ExtensionPoint: 'OfficeTab CustomTab',
  OfficeTab: 'Group!*',
  CustomTab: 'Group!* Label!',
  Group: 'Label! Icon! Control!*',
  Control: 'Label! Supertip! Icon! Action!',
  Supertip: 'Title! Description!',
  Icon: 'Image!*',
  Action: 'TaskpaneId SourceLocation Title FunctionName',
  Resources: 'Images! Urls! ShortStrings! LongStrings!',
  Images: 'Image!*',
  Urls: 'Url!*',
  ShortStrings: 'String!*',
  LongStrings: 'String!*',
  Image: 'Override*',
  Url: 'Override*',
  String: 'Override*',
};

/** The host inside `VersionOverrides` holds the ribbon, the one outside only its name. */
const HOST = 'Runtimes! DesktopFormFactor!';

/** What is out of place, in words. */
export function misplaced(root: XmlNode): readonly string[] {
  const wanted = (isRibbonHost(root) ? HOST : (CHILDREN[root.name] ?? '')).split(' ').filter(Boolean);
  const names = wanted.map((one) => one.replace(/[!*]/gu, ''));
  const found: string[] = [];
  let last = 0;
  for (const { name } of root.children) {
    const at = names.indexOf(name);
    if (at < 0) found.push(`${name} does not belong in ${root.name}`);
    else if (at < last) found.push(`${name} comes too late in ${root.name}`);
    last = Math.max(last, at);
  }
  for (const [i, name] of names.entries()) {
    const count = root.children.filter((child) => child.name === name).length;
    if (count === 0 && wanted[i]?.includes('!') === true) found.push(`${root.name} has no ${name}`);
    if (count > 1 && wanted[i]?.includes('*') !== true) found.push(`${root.name} has ${count} times ${name}`);
  }
  return [...found, ...root.children.flatMap(misplaced)];
}

function isRibbonHost({ name, tag }: XmlNode): boolean {
  return name === 'Host' && attribute(tag, 'xsi:type') !== undefined;
}
