import type { Complaint } from '#text/complaint.ts';

/** Something wrong at a place of the source. */
export interface Refusal extends Complaint {
  line: number;
  column: number;
  severity: 'refuse' | 'avertit';
}
