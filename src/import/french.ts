/** The readers of French that proposals ask, through one door: a better one is changed here. */
export { dayMentionsIn } from '#text/day/mentions.ts';
export { weekdaysIn } from '#text/period/weekdays.ts';
export { isDay, weekdayOf } from '#text/day/day.ts';
export { writeDay } from '#text/day/codes.ts';
export { quantitiesIn } from '#text/number/quantities.ts';
export { namingsIn } from '#text/number/naming.ts';
export type { Quantity } from '#text/number/quantity.ts';
export { resolveDeadline } from '#text/period/deadlines.ts';
export { acronymsIn, expandedIn } from '#text/word/acronyms.ts';
export { formOf, isDoing } from '#text/word/action-verbs.ts';
export { foldWords, WordFinder } from '#text/word/finder.ts';
export { isQuestion } from '#text/word/asked.ts';
export { levelsOfVerb } from '#text/word/verb-levels.ts';
export { isNegated, leftOutBefore } from '#text/word/whole-verbs.ts';
