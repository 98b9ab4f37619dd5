/** What a document still asks for. */
import type { DocumentView } from '../protocol.ts';

/** What is left to do once everything is answered. What waits of other documents is said there. */
export function leftWords({
  id,
  problems,
  records,
  unsaved,
  isDraft,
}: Pick<DocumentView, 'id' | 'problems' | 'unsaved' | 'isDraft'> & {
  records: readonly { record: string }[];
}): string {
  const own = new Set([`communiques/${id}`, `transcriptions/${id}`, ...records.map(({ record }) => record)]);
  const count = problems.filter(({ severity }) => severity === 'refuse').length;
  if (count === 0)
    return isDraft || unsaved.some((one) => own.has(one))
      ? 'Le contrôle accepte ce document : « Publier » l’écrit.'
      : '';
  return `« Messages » dit ce qui empêche encore de publier (${count}).`;
}
