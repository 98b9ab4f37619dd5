/** What JSON can hold, and the one way in which this site writes it. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Indented by two spaces, ended by a line feed: a change of one field is a change of one line. */
export const writeJson = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

/** A value as words: itself, or its JSON if it holds others. */
export const jsonText = (value: Json): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);
