/** The signs of one line that are written as nobody types them, with the way that everybody does. */
import { imitationsIn } from './imitations.ts';
import { codeOf, type Sign } from './mend.ts';

/** An emoji sequence may join its parts with U+200D, and say with U+FE0F that it is drawn. */
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu;
const DRAWN = /(?<=[\p{Extended_Pictographic}\d#*])\uFE0F/gu;

const invisible = (sign: string, name: string) => `caractère invisible interdit ${codeOf(sign)} (${name})`;
const INVISIBLE: readonly [RegExp, string][] = [
  [/[\u200E\u200F]/gu, 'marque de sens de lecture'],
  [/[\u200B-\u200D\u2060\uFEFF]/gu, 'largeur nulle'],
  [/\u00AD/gu, 'césure invisible'],
  [
    /[\u034F\u180E\u2061-\u2064\u115F\u1160\u3164\uFFA0\u{FE00}-\u{FE0F}\u{E0000}-\u{E007F}]/gu,
    'caractère vide',
  ],
  // A variant of an ideograph, which has some, is seen; of a letter, it is not.
  [/(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]/gu, 'variante sans dessin'],
];

/**
 * Where a line may be cut, between two letters: within a word, or between two that the line set apart. What is printed
 * tells, which a machine does not see. Other signs without a width may stand beside it.
 */
const UNSEEN_WITHIN = /(?<=[\p{L}\p{N}])[\u00AD\u200B-\u200D\u2060\uFEFF]+(?=[\p{L}\p{N}])/gu;
const partingsIn = (line: string): { sign: string; index: number }[] =>
  [...line.matchAll(UNSEEN_WITHIN)].flatMap(({ 0: sign, index }) =>
    sign.includes('\u200B') ? [{ sign, index }] : [],
  );

/** Signs that print alike: the pattern, what each is, and how it is typed. */
const TYPED: readonly [RegExp, (sign: string) => string, (sign: string) => string][] = [
  [/[\u2010\u2011\u2043\uFE63\uFF0D]/gu, (sign) => `trait d’union insolite (${codeOf(sign)})`, () => '-'],
  [/\u2012/gu, (sign) => `tiret insolite (${codeOf(sign)})`, () => '–'],
  [/\u2015/gu, (sign) => `tiret insolite (${codeOf(sign)})`, () => '—'],
  [
    /(?<=\p{L})[`\u00B4\u02B9\u02BC\u055A\u201B\u2032\uFF07](?=\p{L})/gu,
    (sign) => `signe pris pour une apostrophe (${codeOf(sign)})`,
    () => '’',
  ],
  [
    /[\uFB00-\uFB06\u0132\u0133]/gu,
    (sign) => `ligature « ${sign} » (${codeOf(sign)})`,
    (sign) => sign.normalize('NFKC'),
  ],
  [
    /[\u2160-\u217F]+/gu,
    (sign) => `chiffre romain d’un seul caractère « ${sign} » (${codeOf(sign)})`,
    (sign) => sign.normalize('NFKC'),
  ],
  [
    /[\uFF10-\uFF19]+/gu,
    (sign) => `chiffres larges « ${sign} » (${codeOf(sign)})`,
    (sign) => sign.normalize('NFKC'),
  ],
  [
    /[\u{1D400}-\u{1D7FF}\u{1F100}-\u{1F1AD}\u24B6-\u24E9\uFF21-\uFF3A\uFF41-\uFF5A]+(?: [\u{1D400}-\u{1D7FF}]+)*/gu,
    () => 'lettres « décoratives »',
    (sign) => sign.normalize('NFKC'),
  ],
];

const ACCENTED = /\p{L}(\p{M}+)/gu;

/** An accent that a letter has already: « é » and U+0301. */
function accentsIn(line: string): Sign[] {
  return [...line.matchAll(ACCENTED)].flatMap(({ 0: written, 1: marks = '', index }): Sign[] => {
    const letter = written.slice(0, -marks.length);
    const seen = new Set([...letter.normalize('NFD')].slice(1));
    const kept = [...marks].filter((mark) => !seen.has(mark) && seen.add(mark));
    if (kept.length === [...marks].length) return [];
    const to = letter + kept.join('');
    const [start, end] = [index, index + written.length];
    return [{ start, end, to, what: `accent écrit deux fois sur « ${to.normalize('NFC')} »` }];
  });
}

/** What stands in a line that is written as nobody types it, by place. */
export function signsIn(line: string): Sign[] {
  const partings = partingsIn(line);
  const visible = partings
    .reduce(
      (text, { sign, index }) =>
        text.slice(0, index) + ' '.repeat(sign.length) + text.slice(index + sign.length),
      line,
    )
    .replace(EMOJI_JOINER, ' ')
    .replace(DRAWN, ' ');
  const found: Sign[] = [];
  const add = (index: number, sign: string, what: string, to: string) =>
    found.push({ start: index, end: index + sign.length, to, what });
  for (const [pattern, name] of INVISIBLE)
    for (const { 0: sign, index } of visible.matchAll(pattern)) add(index, sign, invisible(sign, name), '');
  for (const { sign, index } of partings)
    found.push({
      start: index,
      end: index + sign.length,
      to: undefined,
      what: invisible(sign, 'largeur nulle, entre deux lettres'),
      remedy: 'effacez-le s’il coupe un mot ; s’il sépare deux mots, mettez une espace',
    });
  for (const [pattern, what, typed] of TYPED)
    for (const { 0: sign, index } of line.matchAll(pattern)) add(index, sign, what(sign), typed(sign));
  return [...found, ...accentsIn(line), ...imitationsIn(line)].sort((a, b) => a.start - b.start);
}
