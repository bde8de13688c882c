/**
 * A text as part of a charge's key: the mark between parts never stands inside one, so two charges never share a key.
 */
export function keyPart(text: string): string {
  return /[%|]/u.test(text) ? text.replace(/[%|]/gu, (mark) => (mark === '%' ? '%25' : '%7C')) : text;
}
