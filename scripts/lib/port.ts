/** The port on which a command answers, as the environment names it. */
import { complaint, type Complaint } from '#text/complaint.ts';

/** What is wrong with `PORT`, if anything is; absent, or set to nothing, it names none. */
export function explainPort(asked = ''): Complaint | undefined {
  if (/^\d{0,5}$/.test(asked) && Number(asked) <= 65_535) return undefined;
  return complaint(`PORT vaut « ${asked} »`, 'donnez un nombre entre 0 et 65535 : PORT=8080');
}
