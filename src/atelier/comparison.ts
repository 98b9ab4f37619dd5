/** A raw text beside the published one: what each declared edit takes away and puts, with its reason. */
import { isFields, isList, saidIn } from '#editing/print.ts';
import type { Comparison } from './outcomes.ts';
import { Refusal } from './refusal.ts';
import type { Workspace } from './workspace.ts';

/** @throws Refusal where there is neither raw text nor chain */
export function comparisonOf(workspace: Workspace, id: string): Comparison {
  const chain = workspace.fields(`transcriptions/${id}`);
  const source = saidIn(chain?.['source']);
  const raw = source === '' ? undefined : workspace.text(`sources/${source}`);
  if (chain === undefined || raw === undefined)
    throw new Refusal('aucun texte brut n’accompagne ce communiqué', 404);
  const pieces: { text: string; sign: '+' | '-' | ' '; why?: string }[] = [];
  const add = (sign: '+' | '-' | ' ', text: string, why = '') => {
    if (text !== '') pieces.push({ text, sign, ...(why === '' ? {} : { why }) });
  };
  const text = raw.replaceAll('\r\n', '\n').normalize('NFC');
  let at = 0;
  const edits = isList(chain['edits']) ? chain['edits'] : [];
  for (const edit of edits) {
    if (!isFields(edit)) continue;
    const [from, to] = [saidIn(edit['from']), saidIn(edit['to'])];
    const found = text.indexOf(from, at);
    if (found === -1)
      throw new Refusal(
        `une modification déclarée ne se retrouve pas dans le texte brut : « ${from.slice(0, 60)} »`,
      );
    add(' ', text.slice(at, found));
    const why = [saidIn(edit['kind']), saidIn(edit['why'])].filter((one) => one !== '').join(' : ');
    add('-', from, why);
    add('+', to, why);
    at = found + from.length;
  }
  add(' ', text.slice(at));
  return {
    pieces,
    edits: edits.filter(isFields).map(({ kind, from, to, why }) => ({
      kind: saidIn(kind),
      from: saidIn(from),
      to: saidIn(to),
      why: saidIn(why),
    })),
  };
}
