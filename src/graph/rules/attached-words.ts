// Without accents: cspell:ignore epoque
/** What is said of attached files: an image's alternative speaks, and where a file was seen has its day. */
import type { Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { plainLetters } from '#text/letters.ts';
import { formatDay } from '#text/day/day.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** « Photo », « image 3 », « IMG_2041.jpg »: what says nothing of an image. */
const EMPTY =
  /^(?:une? )?(?:images?|photos?|photographies?|illustrations?|img|dsc|logo|visuel|sans titre)? ?\d*$/;

/** « Photo de la halle »: a screen reader has just said that it is an image. An old photograph is told as one. */
const SAYS_IT_IS_ONE =
  /^(?:une? )?(?:images?|photos?|photographies?|illustrations?|visuel)(?: en couleurs?| en noir et blanc)? (?:de |d |des |du |montrant |represent[a-z]+ )(?!epoque|archives?|presse)/;

const wordsOf = (text: string): string =>
  plainLetters(text)
    .replace(/[^0-9a-z]+/g, ' ')
    .trim();

/** Does this alternative only repeat the name of its file? */
function repeatsName(alt: string, file: string): boolean {
  const [words, stem] = [wordsOf(alt), wordsOf(file.replace(/\.[^.]*$/, ''))];
  return words === stem || words === wordsOf(file);
}

function imageProblems(entry: Entry<'communiques'>): Problem[] {
  return entry.data.images.flatMap(({ file, alt, caption }, rank): Problem[] => {
    const at = `images.${rank}.alt`;
    if (repeatsName(alt, file))
      return [
        problemAt(
          entry,
          at,
          'cette alternative répète le nom du fichier',
          'dites ce que montre l’image : « Le quai de la gare, où un bus attend devant l’abri »',
        ),
      ];
    if (EMPTY.test(wordsOf(alt)))
      return [
        problemAt(
          entry,
          at,
          `« ${alt} » ne dit rien de l’image`,
          'dites ce qu’elle montre à qui ne la voit pas',
        ),
      ];
    if (SAYS_IT_IS_ONE.test(wordsOf(alt)))
      return [
        problemAt(
          entry,
          at,
          `« ${alt} » commence par dire que c’est une image : qui l’écoute le sait déjà`,
          'commencez par ce qu’elle montre',
        ),
      ];
    return caption !== undefined && wordsOf(caption) === wordsOf(alt)
      ? [
          problemAt(
            entry,
            at,
            'cette alternative répète la légende, qui serait lue deux fois',
            'dites dans « alt » ce que montre l’image ; la légende reste celle du document',
          ),
        ]
      : [];
  });
}

interface Seen {
  url?: string | undefined;
  seen?: string | undefined;
  archive?: string | undefined;
}

/** An address of another site changes: its day tells which page was read. */
function seenProblems({ site }: Content, entry: Entry<'communiques'>): Problem[] {
  const { attachments, images, videos } = entry.data;
  const all: (readonly [path: string, one: Seen])[] = [
    ...attachments.map((one, rank) => [`attachments.${rank}`, one] as const),
    ...images.map((one, rank) => [`images.${rank}`, one] as const),
    ...videos.map((one, rank) => [`videos.${rank}`, one] as const),
  ];
  return all.flatMap(([path, { url, seen, archive }]): Problem[] => {
    if (seen === undefined)
      return url === undefined && archive === undefined
        ? []
        : [
            problemAt(
              entry,
              `${path}.${url === undefined ? 'archive' : 'url'}`,
              'une adresse d’un autre site, sans le jour où elle a été vue',
              'écrivez à côté « seen: AAAA-MM-JJ »',
            ),
          ];
    if (url === undefined)
      return [
        problemAt(
          entry,
          `${path}.seen`,
          'un jour, et rien qui ait été vu',
          'écrivez à côté « url: https://… »',
        ),
      ];
    return seen <= site.asOf
      ? []
      : [
          problemAt(
            entry,
            `${path}.seen`,
            `après le jour auquel le site est arrêté (${formatDay(site.asOf)})`,
            'corrigez le jour, ou avancez « asOf » dans content/site.yaml',
          ),
        ];
  });
}

export const attachedWords: Rule = (content) =>
  content.entries.communiques.flatMap((entry) => [...imageProblems(entry), ...seenProblems(content, entry)]);
