/** Marks left visible though they were meant as marks, and references to characters. */
import type { Text } from 'mdast';
import { complaint, type Complaint } from '#text/complaint.ts';
import { markdownTree } from '../markdown.ts';
import { wordsIn } from '../tree.ts';
import {
  asSign,
  beginning,
  escapedMarks,
  isEscaped,
  sliceOf,
  unescapedIn,
  type ReportAt,
  type Source,
} from './source.ts';

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;
/** What is left visible of marks that did not make one, each with what to say. */
const LEFT: readonly (readonly [RegExp, (match: RegExpExecArray) => Complaint])[] = [
  [
    /(?<![\p{L}\p{M}\p{N}*])\*\*+(?=[\p{L}\p{N}«"“(])/gu,
    ({ 0: mark }) =>
      complaint(
        `« ${mark} » reste visible : ce gras ne se ferme pas`,
        `fermez-le dans le même paragraphe, avant une espace ou une ponctuation ; ${asSign(escapedMarks(mark))}`,
      ),
  ],
  [
    /(?<![\p{L}\p{M}\p{N}_])__+(?=[\p{L}\p{N}«"“(])/gu,
    ({ 0: mark }) =>
      complaint(
        `« ${mark} » reste visible : ce gras ne se ferme pas`,
        `écrivez-le avec « ** » ; ${asSign(escapedMarks(mark))}`,
      ),
  ],
  [
    /~~+(?=\S)|(?<=\S)~~+/gu,
    ({ 0: mark }) =>
      complaint(
        `« ${mark} » reste visible : ces mots barrés ne se ferment pas`,
        `fermez-les dans le même paragraphe ; ${asSign(escapedMarks(mark))}`,
      ),
  ],
  [
    /(?<=^[ \t]*)#{2,6}(?=[^#\s])\S*/gmu,
    ({ 0: written }) => {
      const mark = /^#+/.exec(written)?.[0] ?? '';
      return complaint(
        `« ${mark} » reste visible : il manque une espace pour un titre`,
        `écrivez « ${mark} ${written.slice(mark.length)} » ; ${asSign(`\\${written}`)}`,
      );
    },
  ],
  [
    /(?<=^[ \t]*)\|?[ \t]*:?-{3,}:?[ \t]*\|(?=[-:| \t]*$).*/gmu,
    ({ 0: written }) =>
      complaint(
        `« ${beginning(written)} » reste visible : ce tableau ne se lit pas`,
        'donnez à la ligne de tirets autant de cellules qu’à l’en-tête, juste au-dessus d’elle',
      ),
  ],
  [
    /(?<=^[ \t]*)-(?=\p{L})\S*/gmu,
    ({ 0: written }) =>
      complaint(
        '« - » collé au mot ne fait pas une liste',
        `pour une liste, écrivez « - ${written.slice(1)} » ; ${asSign(`\\${written}`)}`,
      ),
  ],
  [
    /\[(?<label>[^\]\n[]+)\]\[[^\]\n[]*\]/gu,
    ({ 0: written, groups }) =>
      complaint(
        `« ${beginning(written)} » reste visible : ce lien ne mène nulle part`,
        `écrivez « [${groups?.['label'] ?? ''}](https://…) » ; ${asSign(`\\${written}`)}`,
      ),
  ],
  [
    /\[(?<label>[^\]\n[]+)\]\((?<address>(?:https?:|\/|www\.)[^()\n]* [^()\n]*)\)/gu,
    ({ 0: written, groups }) =>
      complaint(
        `« ${beginning(written)} » reste visible : une espace dans l’adresse n’en fait pas un lien`,
        `écrivez « [${groups?.['label'] ?? ''}](${(groups?.['address'] ?? '').trim().replace(/ /g, '%20')}) » ; ${asSign(`\\${beginning(written)}`)}`,
      ),
  ],
  [
    /(?<=^[ \t]*)\[(?<label>[^\]\n[]+)\][ \u00A0\u202F]+:\s*(?=https?:\/\/|www\.|\/)\S*/gmu,
    ({ 0: written, groups }) =>
      complaint(
        `« ${beginning(written)} » reste visible : une espace avant « : » n’en fait pas l’adresse d’un lien`,
        `écrivez « [${groups?.['label'] ?? ''}]: https://… » ; ${asSign(`\\${beginning(written)}`)}`,
      ),
  ],
];

/** Without one of these nothing was left: most words of most texts. */
const MAY_BE_LEFT = /[&[|]|\*\*|__|~~|##|^[ \t]*-/m;

/** Characters references and marks left visible in words. */
export function judgeText(node: Text, source: Source, report: ReportAt): void {
  const start = node.position?.start;
  const written = sliceOf(source, node);
  if (start?.offset === undefined || !MAY_BE_LEFT.test(written)) return;
  const { offset } = start;
  const say = (index: number, wrong: Complaint) => {
    const before = source.text.slice(0, offset + index);
    report(before.split('\n').length, offset + index - before.lastIndexOf('\n'), wrong);
  };
  if (written.includes('&'))
    for (const { index, 0: entity } of unescapedIn(written, ENTITY))
      if (!node.value.includes(entity)) say(index, explainEntity(entity));
  const [before, after] = [
    source.text.slice(Math.max(0, offset - 80), offset),
    source.text.slice(offset + written.length, offset + written.length + 80),
  ];
  const seen = before + written + after;
  for (const [pattern, explain] of LEFT)
    for (const match of unescapedIn(seen, pattern)) {
      const index = match.index - before.length;
      if (index >= 0 && index < written.length && !isEscaped(source.text, offset + index))
        say(index, explain(match));
    }
}

function explainEntity(entity: string): Complaint {
  const meant = wordsIn(markdownTree(entity));
  if (/[\p{C}\uFFFD]/u.test(meant))
    return complaint(`« ${entity} » est le code d’un caractère que personne ne voit`, 'retirez-le');
  const shown = meant.trim() === '' ? 'une espace' : `« ${/[<&]/.test(meant) ? `\\${meant}` : meant} »`;
  return complaint(
    `« ${entity} » ne serait pas montré : lu comme le code d’un autre caractère`,
    `écrivez ${shown} ; pour garder ces signes, « \\${entity} »`,
  );
}
