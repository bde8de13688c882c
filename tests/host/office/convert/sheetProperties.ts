import { bytesOf, partNamed } from '../../../../src/host/xlsx/package';
import { xmlBytesOf } from '../../../../src/host/xlsx/readSheets';
import type { ReadWorkbook } from '../../../../src/host/xlsx/readWorkbook';
import { relationsOf } from '../../../../src/host/xlsx/relations';
import { sheetPart } from '../../../../src/host/xlsx/view/sheetPart';
import { attribute } from '../../../../src/host/xlsx/xml';

/** Custom properties of a worksheet in a file, as Excel shows them to programs. */
export async function propertiesOf(
  { package: pkg }: ReadWorkbook,
  part: string,
): Promise<readonly (readonly [string, string])[]> {
  const holder = sheetPart(await xmlBytesOf(pkg, part), part).element('customProperties');
  if (holder === undefined) return [];
  const relations = await relationsOf(pkg, part);
  const found: [string, string][] = [];
  for (const { tag } of holder.children) {
    const relation = relations.find(({ id }) => id === attribute(tag, ':id'));
    const target = relation === undefined ? undefined : partNamed(pkg, relation.target);
    if (target === undefined) continue;
    const text = new TextDecoder('utf-16le').decode(await bytesOf(pkg, target.name));
    found.push([attribute(tag, 'name') ?? '', text]);
  }
  return found;
}
