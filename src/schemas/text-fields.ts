/** Fields of words: a document's, the editors', or a name. */
import * as z from 'zod';
import type { Complaint } from '#text/complaint.ts';
import { issueOf } from './issue.ts';
import { explainLine, explainMarks } from './one-line.ts';

/** A reader of French that explains what is wrong, as a refinement of zod's. */
export const explained =
  (explain: (value: string) => Complaint | undefined) =>
  (value: string, context: z.RefinementCtx): void => {
    const wrong = explain(value);
    if (wrong !== undefined) context.addIssue(issueOf(wrong));
  };

/** Words, never blank: a document's may go on to another line, which says nothing. */
export const wordsOf = (description: string) =>
  z
    .string()
    .refine((value) => value.trim() !== '', { error: 'valeur vide' })
    .meta({ description });

const line = (description: string) =>
  z.string().superRefine(explained(explainLine)).meta({ description, oneLine: true });

const unmarked = (description: string, isName: boolean) =>
  z
    .string()
    .superRefine(explained((value) => explainLine(value) ?? explainMarks(value, isName)))
    .meta({ description, oneLine: true });

/** Text of one line, never blank, without marks. */
export const text = (description: string) => unmarked(description, true);

/** The editors' own words that tell what a document says: a title, a summary, a meaning. */
export const own = (description: string) =>
  unmarked(description, false).meta({ description, own: 'telling' });

/** The editors' own words that say why: why a link, a level, a date that no document gives. */
export const reason = (description: string) =>
  unmarked(description, false).meta({ description, own: 'reason' });

/** Why a record that bears the name of another is not of the same thing. */
export const homonymWhy = reason(
  'si une autre fiche porte le même nom : en quoi ce n’est pas la même chose, dans les mots de la rédaction',
).optional();

/** Words of the editors' that may hold links to pages of the site, as Markdown writes them, and no other mark. */
export const linked = (description: string) =>
  line(description).meta({ description, hasLinks: true, own: 'telling' });
