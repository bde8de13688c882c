import { HostError } from '../../../src/host/workbook';
import { attribute, flag, xmlTokens } from '../../../src/host/xlsx/xml';
import type { OpenTag } from '../../../src/host/xlsx/xml';

function shown(source: string): string[] {
  return [...xmlTokens(source, 'p.xml')].map((token) => {
    if (token.kind === 'text') return `text ${JSON.stringify(token.text)}`;
    if (token.kind === 'close') return `close ${token.prefix}:${token.name}`;
    return `${token.empty ? 'empty' : 'open'} ${token.prefix}:${token.name} ${JSON.stringify([...token.attributes])}`;
  });
}

test.each([
  ['<a/>', ['empty :a []']],
  ['\ufeff<?xml version="1.0"?>\n<a></a>', ['text "\\n"', 'open :a []', 'close :a']],
  ['<x:a x:b="1" c=\'2\'>t</x:a >', ['open x:a [["x:b","1"],["c","2"]]', 'text "t"', 'close x:a']],
  ['<a b="&lt;&#65;&#x4e00;&quot;"/>', ['empty :a [["b","<A一\\""]]']],
  ['<a b="x>y"/>', ['empty :a [["b","x>y"]]']],
  ['<a><!-- <b> --><![CDATA[<c>&]]><?d?></a>', ['open :a []', 'text "<c>&"', 'close :a']],
  ['<a>1\r\n2</a>', ['open :a []', 'text "1\\n2"', 'close :a']],
  ['<房 号="一"/>', ['empty :房 [["号","一"]]']],
])('%s', (source, tokens) => {
  expect(shown(source)).toEqual(tokens);
});

test.each([
  ['', 'package-corrupt'],
  ['text', 'package-corrupt'],
  ['<a>', 'package-corrupt'],
  ['<a></b>', 'package-corrupt'],
  ['<a/><b/>', 'package-corrupt'],
  ['<a/>more', 'package-corrupt'],
  ['<a b="1" b="2"/>', 'package-corrupt'],
  ['<a b=1/>', 'package-corrupt'],
  ['<a b="<"/>', 'package-corrupt'],
  ['<a>&lol;</a>', 'package-corrupt'],
  ['<a>&</a>', 'package-corrupt'],
  ['<a>&#0;</a>', 'package-corrupt'],
  ['<a><!-- </a>', 'package-corrupt'],
  ['<a><!ELEMENT b></a>', 'package-corrupt'],
  ['<a>'.repeat(100000), 'package-corrupt'],
  [`<a ${Array.from({ length: 1000 }, (_, i) => `b${i}=""`).join(' ')}/>`, 'package-corrupt'],
  ['<!DOCTYPE a><a/>', 'package-doctype'],
  ['<a><!doctype a></a>', 'package-doctype'],
])('%.40s is refused', (source, code) => {
  let found: unknown;
  try {
    shown(source);
  } catch (error) {
    found = error;
  }
  expect(found).toBeInstanceOf(HostError);
  expect(found).toMatchObject({ code, facts: { part: 'p.xml' } });
});

test('every token knows its place in the source', () => {
  const source = '<a b="1">text&amp;<c/><![CDATA[d]]></a>';
  const pieces = [...xmlTokens(source, 'p.xml')].map(({ start, end }) => source.slice(start, end));
  expect(pieces).toEqual(['<a b="1">', 'text&amp;', '<c/>', '<![CDATA[d]]>', '</a>']);
});

test('attributes are found with and without prefix', () => {
  const [tag] = xmlTokens('<sheet id="a" r:id="b" hidden="TRUE" off="0"/>', 'p.xml') as Iterable<OpenTag>;
  if (tag === undefined) throw new Error('no tag');
  expect([attribute(tag, 'id'), attribute(tag, ':id'), attribute(tag, 'none')]).toEqual([
    'a',
    'b',
    undefined,
  ]);
  expect([flag(tag, 'hidden'), flag(tag, 'off'), flag(tag, 'none')]).toEqual([true, false, false]);
});
