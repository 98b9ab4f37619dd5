/** What an entry declares to have changed: only what was published can change, in the order of days, called what it is. */
import type { Problem } from '#entries/problem.ts';
import { classOfChange } from '#ledger/classify.ts';
import type { PublishedEntry } from '#ledger/ledger.ts';
import type { Present } from '#ledger/present.ts';
import { CHANGE_KINDS } from '#schemas/life.ts';
import { dayInWords } from '#text/day/words.ts';
import { problemAt } from '../problem-at.ts';

export function declared(present: Present, published: PublishedEntry | undefined): Problem[] {
  const { entry } = present;
  const changes = entry.life?.changes ?? [];
  if (published === undefined)
    return changes.length === 0
      ? []
      : [
          problemAt(
            entry,
            'changes',
            'cette fiche n’est pas encore publiée : elle change sans le dire',
            'ôtez « changes » ; si elle a changé de nom, écrivez d’abord son ancienne adresse dans « formerly »',
          ),
        ];
  const { facts } = present;
  const known = [...published.facts].filter(([name]) => name.startsWith('changes.'));
  const lost = known.filter(([name, digest]) => facts.get(name) !== digest);
  if (lost.length > 0)
    return lost.map(([name]) =>
      problemAt(
        entry,
        name,
        'un changement publié a été modifié, déplacé ou ôté',
        'remettez-le ; le suivant s’écrit à la fin de la liste',
      ),
    );
  return changes.slice(known.length).flatMap((change, index) => {
    const at = known.length + index;
    const before = changes[at - 1]?.day ?? published.first;
    const is = classOfChange(entry.kind, change.edits);
    const isCalledLess =
      change.kind !== undefined && CHANGE_KINDS.indexOf(change.kind) > CHANGE_KINDS.indexOf(is);
    return [
      ...(change.day < before
        ? [
            problemAt(
              entry,
              `changes.${at}.day`,
              `ce changement précède ce qu’il change, du ${dayInWords(before)}`,
              'donnez le jour où vous l’avez fait ; le plus récent est le dernier de la liste',
            ),
          ]
        : []),
      ...(isCalledLess
        ? [
            problemAt(
              entry,
              `changes.${at}.kind`,
              `ce changement n’est pas de ${change.kind}, il est de ${is}`,
              'ôtez « kind » : un nombre, une date, un nom, une citation, un niveau ou un verbe changés sont toujours de substance',
            ),
          ]
        : []),
    ];
  });
}
