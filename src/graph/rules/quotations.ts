import { wrongQuotations } from '../quoting/quotations.ts';
import { ANY, type NearRule } from './rule.ts';

/** Every quotation stands in its document, word for word, and only once. */
export const quotations: NearRule = (content, isAsked = ANY) => wrongQuotations(content, isAsked);
