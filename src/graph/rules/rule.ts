import type { Content } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';

/** A law between entries. Pure; lists everything that breaks it, in any order. */
export type Rule = (content: Content) => Problem[];
