import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';

/** Of which entries a rule is asked; of all, when nothing says. */
export type Asked = (entry: Entry) => boolean;

/** A law between entries. Pure; lists everything that breaks it, in any order. */
export type Rule = (content: Content) => Problem[];

/** One that judges each entry by what stands around it (`reach.ts`), and can be asked of some entries only. */
export type NearRule = (content: Content, isAsked?: Asked) => Problem[];

/** Of every entry. */
export const ANY: Asked = () => true;
