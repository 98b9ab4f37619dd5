/** A declared change that does not say what the entry says: where, and what to write instead. */
import type { Problem } from '#entries/problem.ts';
import { nameAt } from '#ledger/facts.ts';
import type { Present } from '#ledger/present.ts';
import type { NotUndone } from '#ledger/undo.ts';
import { problemAt } from '../problem-at.ts';

/** A place in a list, as the check names fields: « mentions.0.quote ». */
const PLACE = /\.\d+(?:\.|$)/;

export function notUndone({ entry, facts }: Present, { change, edit, message }: NotUndone): Problem {
  const at = `changes.${change}.edits.${edit}`;
  const { field, to = '' } = entry.life?.changes[change]?.edits[edit] ?? {};
  // A place changes when an element is added; its words do not: the ledger names it by them.
  if (field !== undefined && PLACE.test(field)) {
    const name = nameAt(entry, field);
    return name === undefined
      ? problemAt(
          entry,
          `${at}.field`,
          `la fiche n’a rien à la place « ${field} »`,
          'ôtez « changes » un instant : le contrôle donnera le nom à écrire',
        )
      : problemAt(
          entry,
          `${at}.field`,
          `« ${field} » est une place, qui peut changer : le registre nomme un élément de liste par ses mots`,
          `écrivez field: "${name}"`,
        );
  }
  if (field !== undefined && to !== '' && !facts.has(field) && nameAt(entry, field) === undefined)
    return problemAt(
      entry,
      `${at}.field`,
      `la fiche n’a pas de champ « ${field} »`,
      'ôtez « changes » un instant : le contrôle donnera le nom à écrire',
    );
  return problemAt(entry, `${at}.to`, message, 'écrivez dans « to » ce que la fiche dit maintenant');
}
