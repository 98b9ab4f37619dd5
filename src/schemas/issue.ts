import type { Complaint } from '#text/complaint.ts';

/** A complaint as an issue of zod, which knows only messages: the remedy travels beside it. */
export const issueOf = ({ message, remedy }: Complaint) =>
  ({ code: 'custom', message, params: { remedy } }) as const;
