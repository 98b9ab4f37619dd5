/** Values and words of records that moved after their publication. */
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { elementOf, type Moved } from '#ledger/compare.ts';
import { pathOf } from '#ledger/facts.ts';
import type { PublishedEntry } from '#ledger/ledger.ts';
import type { Present } from '#ledger/present.ts';
import { problemAt } from '../problem-at.ts';
import { declaration, isDigest } from './declaration.ts';

/** One field that does not say what was published. */
export function movedField(entry: Entry, { name, was, now }: Moved, day: string): Problem {
  const at = pathOf(entry, name);
  if (name === 'source' && was !== undefined && now !== undefined)
    return problemAt(
      entry,
      '',
      `le fichier brut n’est plus celui qui a été publié le ${day} : son empreinte est ${now}`,
      `remettez-le (celui d’empreinte ${was}), ${declaration(`field: "source", from: "${was}", to: "${now}"`)}`,
    );
  const known = was !== undefined && !isDigest(was);
  if (now === undefined)
    return problemAt(
      entry,
      at,
      `« ${name} », publié le ${day}, n’est plus dit`,
      `remettez ${known ? `« ${was} »` : 'ces mots'}, ${declaration(`field: "${name}", from: "${known ? was : 'les mots publiés'}", to: ""`)}`,
    );
  if (was === undefined)
    return problemAt(
      entry,
      at,
      `« ${name} » n’était pas dit lors de la publication, le ${day}`,
      `ôtez-le, ${declaration(`field: "${name}", from: "", to: "${isDigest(now) ? '…' : now}"`)}`,
    );
  return known
    ? problemAt(
        entry,
        at,
        `publié le ${day} avec « ${was} », ce champ dit « ${now} »`,
        `remettez « ${was} », ${declaration(`field: "${name}", from: "${was}", to: "${now}"`)}`,
      )
    : problemAt(
        entry,
        at,
        `ces mots ne sont pas ceux qui ont été publiés le ${day}`,
        `remettez-les, ${declaration(`field: "${name}", from: "les mots publiés", to: "ceux d’aujourd’hui"`)}`,
      );
}

/** The lists of files that a document attaches. */
const FILE_LISTS: ReadonlySet<string> = new Set(['attachments', 'images', 'videos']);
/** What is done with a file that may no longer be there: its address says so for ever. */
export const WITHDRAW_FILE =
  'remettez cet élément dans l’en-tête, et son fichier ; pour retirer le fichier, gardez l’élément et ajoutez-y « withdrawn: { day, why } »';

/** Elements of lists that are no longer there, whole: of each, one thing is said, and not one for each of its facts. */
export function lostElements(
  { entry, facts }: Present,
  published: PublishedEntry,
  moved: readonly Moved[],
  day: string,
): Problem[] {
  const known = new Set([...published.facts.keys()].map(elementOf));
  const added = [...new Set([...facts.keys()].map(elementOf))].filter((one) => !known.has(one));
  const lost = new Set(
    moved.filter(({ now }) => now === undefined).flatMap(({ name }) => elementOf(name) || []),
  );
  return [...lost]
    .filter((element) => ![...facts.keys()].some((name) => elementOf(name) === element))
    .map((element) => {
      const list = element.slice(0, element.lastIndexOf('['));
      const gone = `« ${element} », publié le ${day}, n’est plus dans « ${list} »`;
      if (FILE_LISTS.has(list)) return problemAt(entry, list, gone, WITHDRAW_FILE);
      const now = added.find((one) => one.startsWith(`${list}[`)) ?? `${list}[…]`;
      return problemAt(
        entry,
        list,
        gone,
        `remettez-le, ${declaration(`field: "${element}", from: "les mots qu’il citait", to: ""`)} ; si ce sont ces mots qui ont changé : { field: "${now}.quote", from: "les mots publiés", to: "ceux d’aujourd’hui" }`,
      );
    });
}
