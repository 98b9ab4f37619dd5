import { quotationsOf } from '../quotations.ts';
import type { Rule } from './rule.ts';

/** Every quotation stands in its document, word for word, and only once. */
export const quotations: Rule = (content) => quotationsOf(content).problems;
