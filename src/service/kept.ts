import type { RequestBook } from './cases';

/** Which columns an office keeps: a figure of a column nobody keeps is unknown, not zero. */
export interface Kept {
  readonly reply: boolean;
  readonly valid: boolean;
  readonly arrival: boolean;
  readonly visit: boolean;
  readonly relation: boolean;
}

export function keptIn({ requests, visits }: RequestBook): Kept {
  return {
    reply: requests.has('firstReply'),
    valid: requests.has('valid'),
    arrival: requests.has('arrived'),
    visit: visits.present || requests.has('visited') || requests.has('score'),
    relation: requests.has('relatedTo'),
  };
}
