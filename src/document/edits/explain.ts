/** What each kind of edit may change, and never more: no digit, sign, decimal mark, negation or punctuation is ever lost. */
import { differBySignsAlone } from '#text/mend/alike.ts';
import { explainJunction } from './junction.ts';
import { explainRemoval } from './removal.ts';
import type { Around, Edit } from './replay.ts';
import { saidByRaw, saidByText, saysWithCalls } from './said.ts';
import { explainGap } from './gaps.ts';

const NOWHERE: Around = { before: '', after: '', written: '' };
const SIGNED_LINE = /^[ \t]*[-+][ \t]+\d/m;
const LINK = /\[((?:[^[\]\\]|\\.)*)\]\((<[^>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)/g;

const unlinked = (text: string) => text.replace(LINK, '$1');
const addressesIn = (text: string) => [...text.matchAll(LINK)].map((match) => match[2] ?? '');

const bare = (text: string) => text.replace(/[*_\\^|#>]/g, '');
const tokenBefore = (text: string) => /\S*$/.exec(text)?.[0] ?? '';
const tokenAfter = (text: string) => /^\S*/.exec(text)?.[0] ?? '';

/** Do both say the same, layout put aside? They are read to the ends of their words: a mark may be half of another. */
function saysTheSame(from: string, to: string, { before, after, written }: Around): boolean {
  const starts = [tokenBefore(before), tokenBefore(written)] as const;
  // A word that an earlier edit has joined, or cut off, is no longer the same on both sides.
  const [rawStart, textStart] = bare(starts[0]) === bare(starts[1]) ? starts : ['', ''];
  const end = tokenAfter(after);
  const atStart = (text: string, token: string) => {
    const rest = text.slice(0, text.length - token.length);
    return rest === '' || /\n[ \t]*$/.test(rest);
  };
  const raw = saidByRaw(rawStart + from + end, { startsLine: atStart(before, rawStart), hasSigns: true });
  // A « \ » at the end writes as itself the sign that follows it.
  const head = /(?<!\\)(?:\\\\)*\\$/.test(to) ? end.slice(0, 1) : '';
  const text = (hasSigns: boolean): string[] => {
    const reading = { startsLine: atStart(written, textStart), hasSigns };
    return [
      saidByText(textStart + to + end, reading),
      saidByText(textStart + to + head, reading, end.slice(head.length)),
    ];
  };
  const says = (said: string) =>
    raw.some((one) => one === said || (said.includes('[^') && saysWithCalls(one, said)));
  if (text(true).some(says)) return true;
  // A mark of list may be put before a number, and take the place of a printed bullet: never that of a sign.
  return !SIGNED_LINE.test(from) && text(false).some(says);
}

/** Where digits are parted, and whether by a blank line: « 12 », « 300 » of two paragraphs are not « 12 300 ». */
const blanksInNumbers = (text: string): string =>
  (text.replaceAll('\u2029', '\n\n').match(/(?<=\d)\s+(?=\d)/g) ?? [])
    .map((gap) => (gap.split('\n').length > 2 ? '¶' : ' '))
    .join('');

/** The kind that an edit given as « structure » has, if it has one. */
const otherKind = (edit: Edit, around: Around) =>
  (['lien', 'signe', 'jonction'] as const).find(
    (kind) => explainEdit({ ...edit, kind }, around) === undefined,
  );

/** Why this edit does more than its kind allows, or `undefined`. `around`: what stands beside it in the raw file. */
export function explainEdit(edit: Edit, around: Around = NOWHERE): string | undefined {
  const { kind, from, to } = edit;
  switch (kind) {
    case 'mobilier':
    case 'contact':
      return explainRemoval(edit, around);
    case 'espacement':
      return from.trim() === '' && to.trim() === ''
        ? explainGap(from, to, around)
        : from.replace(/\s/g, '') === to.replace(/\s/g, '')
          ? 'ne peut porter que des espaces et des lignes vides : entre des mots, la même est une « structure »'
          : 'ne peut changer que des espaces et des lignes vides';
    case 'signe':
      return differBySignsAlone(from, to) && blanksInNumbers(from) === blanksInNumbers(to)
        ? // A sign that shows nothing (a soft hyphen) parts no words.
          /\s/.test(from)
          ? explainGap(from, to, around)
          : undefined
        : 'ne peut changer que la façon d’écrire un signe';
    case 'jonction':
      return explainJunction(from, to, around);
    case 'structure': {
      if (saysTheSame(from, to, around)) return explainGap(from, to, around);
      const other = otherKind(edit, around);
      return other === undefined
        ? 'ne peut changer aucun mot, nombre, signe ou ponctuation, seulement des marques de mise en forme'
        : `est de nature « ${other} » : une « structure » ne change que des marques de mise en forme`;
    }
    case 'lien':
      return saysTheSame(unlinked(from), unlinked(to), around) &&
        addressesIn(from).every((address) => addressesIn(to).includes(address))
        ? explainGap(from, to, around)
        : 'ne peut qu’entourer des mots imprimés d’un lien : [mots](https://…), sans en changer aucun';
    case 'note':
      return saysTheSame(from, to, around)
        ? explainGap(from, to, around)
        : 'ne peut changer aucun mot, nombre, signe ou ponctuation du texte, seulement entourer des mots d’une note';
  }
}
