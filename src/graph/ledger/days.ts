/** The days on which an entry was changed or withdrawn: never before it was published, nor in a year to come. */
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import type { PublishedEntry } from '#ledger/ledger.ts';
import { dayInWords } from '#text/day/words.ts';
import { problemAt } from '../problem-at.ts';

/** `published`: what was published of it, if anything was; `horizon`: the last day that nobody mistypes. */
export function wrongDays(entry: Entry, published: PublishedEntry | undefined, horizon: string): Problem[] {
  const { changes = [], withdrawn } = entry.life ?? {};
  const given = [
    ...changes.map(({ day }, index) => ({ field: `changes.${index}.day`, day })),
    ...(withdrawn === undefined ? [] : [{ field: 'withdrawn.day', day: withdrawn.day }]),
  ];
  const late = given
    .filter(({ day }) => day > horizon)
    .map(({ field, day }) =>
      problemAt(
        entry,
        field,
        `le ${dayInWords(day)} est à plus d’un an du jour du site`,
        'vérifiez l’année ; si elle est juste, avancez « asOf » dans site.yaml',
      ),
    );
  // What was withdrawn before the ledger began was published so.
  const first = published?.facts.has('withdrawn') === true ? undefined : published?.first;
  if (withdrawn === undefined || first === undefined || withdrawn.day >= first) return late;
  return [
    ...late,
    problemAt(
      entry,
      'withdrawn.day',
      `ce retrait précède la publication de la fiche, du ${dayInWords(first)}`,
      'donnez le jour où elle a été retirée',
    ),
  ];
}
