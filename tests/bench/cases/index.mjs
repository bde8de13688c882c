import { arithmetic, month } from './charge.mjs';
import { e2e } from './e2e.mjs';
import { few, hundred, many } from './notices.mjs';
import { read } from './read.mjs';
import { collection, summary } from './summary.mjs';
import { all, structural } from './validate.mjs';

/** In the order of the day: read, check, bill, print. */
export const cases = [read, structural, all, arithmetic, month, hundred, few, many, summary, collection, e2e];
