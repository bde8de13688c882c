import { xmlTokens } from '../xml';
import type { XmlElement } from '../xmlTree';

/** The text of an element that holds nothing else, decoded. */
export function textWithin(source: string, { tag, end }: XmlElement): string {
  let text = '';
  for (const token of xmlTokens(source.slice(tag.start, end), tag.name)) {
    if (token.kind === 'text') text += token.text;
  }
  return text;
}
