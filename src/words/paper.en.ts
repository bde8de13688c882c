import type { zh } from './paper.zh';

/** The same in English. */
export const en = {
  title: 'Print preview: {sheet}',
  page: '{sheet}, page {page} of {pages}',
  position: 'Page {page} of {pages}',
  empty: '“{sheet}” is empty; there is nothing to print.',
  print: 'Print',
  preparing: 'Preparing page {page} of {pages}…',
  close: 'Close',
  zoom: 'Zoom',
  'zoom-in': 'Zoom in',
  'zoom-out': 'Zoom out',
  'zoom-width': 'Fit width',
  'zoom-page': 'Whole page',
  previous: 'Previous page',
  next: 'Next page',
  'go-to': 'Go to page',
  pages: 'Printed pages',
  picture: 'Picture',
  chart: 'Chart: {title}',
} as const satisfies Record<keyof typeof zh, string>;
