/** What an import tells its editor, in French. */
import type { Draft } from './draft.ts';
import type { Proposals } from './proposals.ts';
import { plural } from '#text/word/plural.ts';

/** Of a document in which no word is read. */
export const NOTHING_READ =
  'aucun mot n’y est lu : ce sont des images de pages (un document numérisé) → demandez le document d’origine, ou faites reconnaître son texte, relisez-le, et donnez-le en .txt';

const counted = (n: number, singular: string, plurals: string): string =>
  `${n} ${plural(n, singular, plurals)}`;

export function reportOf(
  draft: Draft,
  { numbers, dates, people, events, commitments, doubts }: Proposals,
  written: readonly string[],
): string {
  const notices = draft.notices.map(
    ({ message, words }) =>
      `  ! ${message}${words === undefined || words === '' ? '' : `\n      « ${words.replace(/\s+/g, ' ').trim()} »`}`,
  );
  return [
    `Brouillon « ${draft.id} »`,
    '',
    'Écrits :',
    ...written.map((path) => `  ${path}`),
    '',
    ...(notices.length === 0 ? [] : ['Ce que la lecture a laissé de côté ou jugé :', ...notices, '']),
    'Ce qui manque, laissé vide :',
    ...draft.missing.map((sentence) => `  – ${sentence}`),
    '',
    `Propositions : ${[
      counted(numbers.length, 'nombre', 'nombres'),
      counted(dates.length, 'date', 'dates'),
      counted(people.length, 'personne', 'personnes'),
      counted(events.length, 'événement', 'événements'),
      counted(commitments.length, 'phrase qui engage', 'phrases qui engagent'),
      counted(doubts.length, 'faute possible', 'fautes possibles'),
    ].join(', ')}.`,
    'Relisez le texte contre l’original, puis : npm run check',
    '',
  ].join('\n');
}
