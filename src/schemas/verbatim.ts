/** Words of others, published as they were received: they prove nothing, and nothing of them is changed. */
import * as z from 'zod';

/** A text of any number of lines, never blank; a blank line begins a paragraph. */
export const verbatim = (description: string) =>
  z
    .string()
    .refine((value) => value.trim() !== '', { error: 'valeur vide' })
    .meta({ description });
