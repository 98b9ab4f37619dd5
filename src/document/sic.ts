/** A note says of the word that it holds what the document writes there. */
import type { Nodes } from 'mdast';
import { complaint, type Complaint } from '#text/complaint.ts';
import { matchingWords } from '#text/matching.ts';
import { isNamed } from './inside.ts';
import { wordsIn } from './tree.ts';

const WRITES =
  /(?:document|texte|communiqué|original|ligne) (?:écrit|imprime|porte|dit|donne|met) (?:bien )?«(?<said>[^»]+)»/iu;

const noteOf = (node: Nodes): string => {
  if (!('attributes' in node)) return '';
  const note = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'note');
  return typeof note?.value === 'string' ? note.value : '';
};

/** Why a note tells of other words than those it stands on, if it does. The first that it quotes are the document's. */
export function explainSic(node: Nodes): Complaint | undefined {
  if (!isNamed(node, 'Sic')) return undefined;
  const said = matchingWords(WRITES.exec(noteOf(node))?.groups?.['said'] ?? '').toLowerCase();
  const held = matchingWords(wordsIn(node)).toLowerCase();
  if (
    said === '' ||
    held === '' ||
    matchingWords(noteOf(node)).toLowerCase().includes(held) ||
    held.includes(said)
  )
    return undefined;
  return complaint(
    `la note dit que le document écrit « ${said} », et il écrit « ${held} »`,
    'citez dans la note les mots qu’elle entoure, tels que le document les écrit',
  );
}
