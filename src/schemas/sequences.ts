/** Lists of fields. */
import * as z from 'zod';
import { issueOf } from './issue.ts';
import { explainTwins } from './twins.ts';

const noTwins = (elements: readonly unknown[], context: z.RefinementCtx): void => {
  for (const { rank, wrong } of explainTwins(elements)) context.addIssue({ ...issueOf(wrong), path: [rank] });
};

/** A list, of elements that each say something else, that is empty when absent. */
export const list = <T extends z.ZodType>(element: T, description: string) =>
  z.array(element).superRefine(noTwins).default([]).meta({ description });

/** A list in the order of something, where an element may come again; empty when absent. */
export const sequence = <T extends z.ZodType>(element: T, description: string) =>
  z.array(element).default([]).meta({ description });

/** A list, of elements that each say something else, that must hold something. */
export const someOf = <T extends z.ZodType>(element: T, description: string) =>
  z.array(element).min(1, { error: 'liste vide' }).superRefine(noTwins).meta({ description });
