import type { Language } from '../kernel/label';
import { basisEn } from './basis.en';
import { basisZh } from './basis.zh';

/** Sentences that explain an amount 计算说明 and why a typed one may differ. */
export type BasisWords = typeof basisZh;

export const basisWords: Readonly<Record<Language, BasisWords>> = { zh: basisZh, en: basisEn };
