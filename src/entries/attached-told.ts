/** What is said of an attached file. */
import { complaint, type Complaint } from '#text/complaint.ts';
import type { Problem } from './problem.ts';

/** Something wrong with a file; or only told, for it may be meant. */
export type Told = Complaint & Pick<Problem, 'severity'>;

export const refused = (message: string, remedy: string): Told => ({
  ...complaint(message, remedy),
  severity: 'refuse',
});

export const told = (message: string, remedy: string): Told => ({
  ...complaint(message, remedy),
  severity: 'avertit',
});
