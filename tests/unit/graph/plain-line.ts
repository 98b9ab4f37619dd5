import type { Problem } from '#entries/problem.ts';
import { problemLine } from '../../../scripts/lib/report.ts';

/** `path:line:column field — message → remedy`, with plain spaces. */
export const plainLine = (problem: Problem): string => problemLine(problem).replace(/[\u00A0\u202F]/g, ' ');
