/** Languages of the interface and of documents; zh is the source. */
export type Language = 'zh' | 'en';

/** A name 名称 in both languages; lives beside the thing it names. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Names one after the other, as a list in either language. */
export function listed(labels: readonly Label[]): Label {
  return { zh: labels.map(({ zh }) => zh).join('、'), en: labels.map(({ en }) => en).join(', ') };
}
