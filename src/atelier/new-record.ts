/** The name that an editor gives to a record which is to be made: one that a file can bear, and that no other bears. */
import { isFields, saidIn } from '#editing/print.ts';
import type { Content } from '#entries/content.ts';
import { explainName } from '#entries/names.ts';
import { complaint, type Complaint } from '#text/complaint.ts';
import { kindOf, pathOf } from './files.ts';
import { NEW_ID, type Change, type ShownProblem } from './protocol.ts';
import { newId } from './proofs/reading.ts';
import { Refusal } from './refusal.ts';
import type { Workspace } from './workspace.ts';

/** Why the record of a change cannot be made under this name; `undefined` if it can, or is there to be changed. */
function wrongName({ record, isNew }: Change, workspace: Workspace): Complaint | undefined {
  if (isNew !== true || kindOf(record) === undefined) return undefined;
  const id = record.slice(record.indexOf('/') + 1);
  if (id === '') return complaint('une fiche a un nom', 'écrivez-le : il sera dans son adresse');
  return (
    explainName(`${id}.yaml`, 'yaml') ??
    (workspace.text(pathOf(record)) === undefined
      ? undefined
      : complaint(`« ${id} » est le nom d’une autre fiche`, 'donnez-en un autre, ou complétez cette fiche'))
  );
}

/** What is wrong in that name, at its field; nothing else can be tried then. */
export function problemOfName(change: Change, workspace: Workspace): ShownProblem | undefined {
  const wrong = wrongName(change, workspace);
  const { record } = change;
  const at = { path: `content/${record}`, line: 0, column: 0, field: NEW_ID, record };
  return wrong && { ...at, ...wrong, severity: 'refuse' };
}

/** The name that the words of a record which is to be made give it. */
export function nameOfNew(
  { record, value, isNew }: Change,
  content: Content | undefined,
): string | undefined {
  const kind = kindOf(record);
  if (isNew !== true || kind === undefined || content === undefined || !isFields(value)) return undefined;
  const words = saidIn(value['title'] ?? value['name'] ?? value['term']);
  return words === '' ? undefined : newId(content, kind, words);
}

/** @throws Refusal for such a name */
export function refuseName(change: Change, workspace: Workspace): void {
  const wrong = wrongName(change, workspace);
  if (wrong) throw new Refusal(`${wrong.message} : ${wrong.remedy}`);
}
