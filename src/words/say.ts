import type { Language } from '../kernel/label';
import { type Facts, factsIn } from './facts';
import { fill } from './fill';
import { en as hostEn } from './hostErrors.en';
import { zh as hostZh } from './hostErrors.zh';
import type { IssueCode } from './issues';
import { en as issuesEn } from './issues.en';
import { zh as issuesZh } from './issues.zh';
import { en as refusalsEn } from './refusals.en';
import { zh as refusalsZh } from './refusals.zh';

/** The sentence of an issue in a language; said last, so that codes and facts travel until someone reads them. */
export function sayIssue(
  issue: { readonly code: IssueCode; readonly facts: Facts },
  language: Language,
): string {
  return fill((language === 'zh' ? issuesZh : issuesEn)[issue.code], factsIn(issue.facts, language));
}

export function sayHostError(
  error: { readonly code: keyof typeof hostZh; readonly facts: Facts },
  language: Language,
): string {
  return fill((language === 'zh' ? hostZh : hostEn)[error.code], factsIn(error.facts, language));
}

export type RefusalCode = keyof typeof refusalsZh;

/** A job that cannot start: exit 2, nothing written. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly facts: Facts;
}

export function sayRefusal(refusal: Refusal, language: Language): string {
  return fill((language === 'zh' ? refusalsZh : refusalsEn)[refusal.code], factsIn(refusal.facts, language));
}
