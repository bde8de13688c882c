/** Languages of the interface and of documents; zh is the source. */
export type Language = 'zh' | 'en';

/** A name 名称 in both languages; lives beside the thing it names. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}
