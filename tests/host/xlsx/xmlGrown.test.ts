import fc from 'fast-check';
import { rootOf } from '../../../src/host/xlsx/xmlTree';

interface Element {
  readonly name: string;
  readonly children: readonly Element[];
}

const { element } = fc.letrec<{ element: Element; children: Element[] }>((tie) => ({
  element: fc.record({ name: fc.constantFrom('a', 'b', 'x:c'), children: tie('children') }),
  children: fc.oneof({ maxDepth: 4 }, fc.constant<Element[]>([]), fc.array(tie('element'), { maxLength: 3 })),
}));

function xmlOf({ name, children }: Element): string {
  const inner = children.map(xmlOf).join('');
  return inner === '' ? `<${name} n="1"/>` : `<${name}><!-- > -->${inner}字</${name}>`;
}

/** Elements put in front of the n-th closing tag, where there is one. */
function grown(source: string, places: readonly number[]): string {
  return places.reduce((text, n) => {
    const ends = [...text.matchAll(/<\//gu)].map(({ index }) => index);
    const at = ends[n % Math.max(ends.length, 1)];
    return at === undefined ? text : `${text.slice(0, at)}<d m="${n}"/>${text.slice(at)}`;
  }, source);
}

test('a part that has grown is taken apart as if it were new', () => {
  fc.assert(
    fc.property(element, element, fc.array(fc.nat(20), { maxLength: 3 }), (some, other, places) => {
      const source = xmlOf(some);
      const before = { source, root: rootOf(source, 'part') };
      for (const next of [grown(source, places), xmlOf(other), source]) {
        expect(rootOf(next, 'part', before)).toEqual(rootOf(next, 'part'));
      }
    }),
    { numRuns: 300 },
  );
});

test('what it has grown by is looked at as closely', () => {
  const source = '<a><b/></a>';
  const before = { source, root: rootOf(source, 'part') };
  for (const broken of ['<a><b/><c></a>', '<a><b/></c></a>', '<a><b/>', '<a><b/></a><a/>']) {
    expect(() => rootOf(broken, 'part', before)).toThrow();
  }
});
