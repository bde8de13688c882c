import type { PaperPage } from '../../host/view/paging';
import { pt } from './css';

/** Name of the element that holds what is printed. */
export const PRINTED = 'printed-paper';

/** A print stylesheet 打印样式: only the paper, each page on a sheet of its own size. */
export function printCss(pages: readonly PaperPage[]): string {
  const sizes = [...new Set(pages.map(sizeName))];
  const rules = sizes.map((name) => {
    const page = pages.find((one) => sizeName(one) === name);
    return page === undefined ? '' : sizeRule(name, page);
  });
  return [...rules, ...RULES].join('\n');
}

/** Pages of one size share a name. */
export function sizeName({ paper }: PaperPage): string {
  return `paper-${Math.round(paper.width)}-${Math.round(paper.height)}`;
}

function sizeRule(name: string, { paper }: PaperPage): string {
  return `@page ${name} { size: ${pt(paper.width)} ${pt(paper.height)}; margin: 0; }`;
}

const RULES = [
  `@media screen { #${PRINTED} { display: none; } }`,
  '@media print {',
  '  html, body { margin: 0; padding: 0; width: auto; height: auto; overflow: visible; background: none; }',
  `  body > :not(#${PRINTED}) { display: none !important; }`,
  '}',
];
