/** What a Markdown parser cannot read, told to an editor: it speaks English to programmers. */
import type { VFileMessage } from 'vfile-message';
import { complaint, type Complaint } from '#text/complaint.ts';
import { explainAddress } from './addresses.ts';
import { explainTag } from './html-tags.ts';
import type { Refusal } from './refusal.ts';

/** An opening tag that the parser names in its own sentence, with its place: « … tag for `<Sic>` (3:1-3:15) ». */
const UNCLOSED = /closing tag for `<([^`]*)>` \((\d+):(\d+)/;

/** Where the last `mark` that is not escaped stands before `end`. */
function lastMark(source: string, mark: '<' | '{', end: number): number {
  let at = source.lastIndexOf(mark, end - 1);
  while (at > 0 && source[at - 1] === '\\') at = source.lastIndexOf(mark, at - 1);
  return Math.max(0, at);
}

function placeIn(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Why what `<` opens is refused. */
function explainOpened(opened: string): Complaint {
  if (opened.startsWith('<!--')) return complaint('commentaire HTML interdit dans un contenu', 'effacez-le');
  const address = /^<([a-z][a-z0-9+.-]*:[^\s>]*)>?/i.exec(opened)?.[1];
  if (address !== undefined)
    return (
      explainAddress(address) ?? complaint('lien automatique interdit', `écrivez [où il mène](${address})`)
    );
  const email = /^<([^\s<>@]+@[^\s<>]+)>/.exec(opened)?.[1];
  if (email !== undefined)
    return complaint('lien automatique interdit', `écrivez [${email}](mailto:${email})`);
  const name = /^<\/?([a-z][\w.-]*)/.exec(opened)?.[1];
  if (name !== undefined) return explainTag(name);
  const component = /^<\/?([A-Z]\w*)/.exec(opened)?.[1];
  if (component !== undefined)
    return complaint(
      `balise « ${component} » mal formée`,
      `écrivez <${component} nom="texte">…</${component}>`,
    );
  return complaint(
    'un « < » ouvre ici une balise mal formée',
    'pour un « inférieur à » de texte, écrivez \\<',
  );
}

/** One refusal for the error that stopped the parser, where the editor must look. */
export function explainSyntax(error: VFileMessage, source: string): Refusal {
  const refusal = (place: { line: number; column: number }, wrong: Complaint): Refusal => ({
    ...place,
    ...wrong,
    severity: 'refuse',
  });
  const [, name, line, column] = UNCLOSED.exec(error.reason) ?? [];
  if (name !== undefined) {
    const wrong = /^[a-z]/.test(name)
      ? explainTag(name)
      : complaint(
          `la balise « <${name}> » n’est pas fermée dans le même paragraphe`,
          `écrivez </${name}> après les mots qu’elle entoure`,
        );
    return refusal({ line: Number(line), column: Number(column) }, wrong);
  }
  const point = error.place && 'start' in error.place ? error.place.start : error.place;
  const offset = point?.offset ?? source.length;
  if (error.source === 'micromark-extension-mdx-expression') {
    return refusal(
      placeIn(source, lastMark(source, '{', offset)),
      complaint('accolade jamais fermée', 'pour une accolade de texte, écrivez \\{'),
    );
  }
  const at = lastMark(source, '<', offset);
  return refusal(placeIn(source, at), explainOpened(source.slice(at)));
}
