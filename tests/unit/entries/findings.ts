import type { Finding } from '#entries/problem.ts';

/** `line:column field — message → remedy`, with plain spaces. */
export const findingLine = ({ line, column, field, message, remedy }: Finding): string =>
  `${line}:${column} ${field} — ${message} → ${remedy}`.replace(/[\u00A0\u202F]/g, ' ');
