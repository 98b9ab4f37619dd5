import { leavesOf } from '#document/model.ts';
import { standsIn } from '#document/passages.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import type { DataOf } from '#kinds/registry.ts';
import { escaped } from '#text/escaped.ts';
import { lettered } from '#text/lettered.ts';
import { matchingWords } from '#text/matching.ts';
import { writtenNames } from '#text/word/written-names.ts';
import { documentsOf } from '../documents.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** « M. Marin » is all that a document may print; before a first name it is no part of the name. */
const CIVILITY =
  /^(?:M\.|Mme|Mlle|Monsieur|Madame|Mademoiselle) (?<name>(?!(?:L[ea]s?|D[eu]s?|Van|Von|El|Ben|Mc|Saint|Sainte) )\p{Lu}[\p{L}-]+ .+)$/u;
/** « M. Moon », of Moon Jae: which of the two is the family name. */
const CIVILITY_ALONE = /^(?:M\.|Mme|Mlle|Monsieur|Madame|Mademoiselle) (?<name>.+)$/u;
/** « Paul Marin fils », « Henri IV ». */
const AFTER_NAME = '(?: (?:fils|père|Jr\\.?|[IVX]+))?';

const endsWith = (name: string, familyName: string) =>
  lettered(`(?:^|[ '])${escaped(matchingWords(familyName))}${AFTER_NAME}$`, 'u').test(matchingWords(name));

/** A name is a first name, then a family name, and nothing before them. */
function nameProblems(entry: Entry<'people'>, textOf: (communique: string) => string): Problem[] {
  const { name, familyName, aliases, offices } = entry.data;
  const bare = CIVILITY.exec(name)?.groups?.['name'];
  if (bare !== undefined)
    return [problemAt(entry, 'name', `« ${name} » commence par une civilité`, `écrivez name: "${bare}"`)];
  if (!standsIn(name, familyName))
    return [
      problemAt(
        entry,
        'familyName',
        `« ${familyName} » n’est pas dans « ${name} »`,
        'copiez le nom de famille',
      ),
    ];
  const first = name.slice(0, -familyName.length).trim();
  const written = writtenNames([name, `${familyName} ${first}`]);
  const isIn = (text: string) => written.some((one) => standsIn(text, one));
  if (!offices.some(({ quote, communique }) => isIn(quote) || isIn(textOf(communique))))
    return [
      problemAt(
        entry,
        'name',
        `aucun document de cette fiche n’écrit « ${name} »`,
        'donnez pour « name » un nom que le document écrit, et les autres dans « aliases »',
      ),
    ];
  const isFirst = aliases.some((alias) => CIVILITY_ALONE.exec(alias)?.groups?.['name'] === familyName);
  if (endsWith(name, familyName) || isFirst) return [];
  return [
    problemAt(
      entry,
      'familyName',
      `« ${familyName} » n’est pas la fin de « ${name} »`,
      'écrivez le nom de famille entier, et dans « name » le prénom d’abord ; s’il se dit en tête, donnez-le avec sa civilité dans « aliases » (« M. … »)',
    ),
  ];
}

const namesOf = ({ name, aliases }: DataOf<'people'>) => writtenNames([name, ...aliases]);

/** The words that prove an office or an attendance name the person. */
export const people: Rule = ({ entries }) => {
  const names = new Map(entries.people.map(({ id, data }) => [id, data]));
  const documents = documentsOf({ entries });
  const textOf = (communique: string) => {
    const document = documents.get(communique);
    return document === undefined
      ? ''
      : leavesOf(document)
          .map(({ text }) => text)
          .join('\n');
  };
  const offices = entries.people.flatMap((entry) =>
    entry.data.offices.flatMap(({ quote }, index) =>
      namesOf(entry.data).some((name) => standsIn(quote, name))
        ? []
        : [
            problemAt(
              entry,
              `offices.${index}.quote`,
              `cette citation ne nomme pas ${entry.data.name}`,
              'citez les mots qui donnent le nom et la fonction ; si le document la nomme autrement, ajoutez ce nom dans « aliases »',
            ),
          ],
    ),
  );
  const attendance = entries.events.flatMap((entry) =>
    entry.data.attendance.flatMap((presence, index) => {
      const person = 'person' in presence ? names.get(presence.person) : undefined;
      if (person === undefined) return [];
      const borne = writtenNames([person.familyName, ...person.aliases]);
      if (borne.some((name) => standsIn(presence.quote, name))) return [];
      return [
        problemAt(
          entry,
          `attendance.${index}.quote`,
          `cette citation ne nomme pas ${person.name}`,
          'citez les mots qui le nomment',
        ),
      ];
    }),
  );
  return [...offices, ...attendance, ...entries.people.flatMap((entry) => nameProblems(entry, textOf))];
};
