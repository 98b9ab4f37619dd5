import { leavesOf, type Leaf, type Span } from '#document/model.ts';
import { isUnread, type Content } from '#entries/content.ts';
import { slugOf } from '#entries/names.ts';
import type { Problem } from '#entries/problem.ts';
import { matchingForm } from '#text/matching.ts';
import { calledIn, peopleIn } from '#text/word/people.ts';
import { writtenNames } from '#text/word/written-names.ts';
import { placeInFile } from '../quoting/place-in-text.ts';
import { problemInText } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** The names that some record writes, read or not. */
function knownNames({ entries, unreadWords = [] }: Content): (name: string) => boolean {
  const known = new Set(
    [
      ...entries.people.flatMap(({ data }) => writtenNames([data.name, ...data.aliases])),
      ...entries.organisations.map(({ data }) => data.name),
    ].map(matchingForm),
  );
  return (name) =>
    known.has(matchingForm(name)) ||
    unreadWords.some((text) => matchingForm(text).includes(matchingForm(name)));
}

/** Whom a document names, with an office or a civility, has a record, or it is told that nobody will find who held it. */
export const strangers: NearRule = (content, isAsked = ANY) => {
  // Nobody knows whom a record that could not be read would name.
  if (isUnread(content, 'people') && content.unreadWords === undefined) return [];
  const isKnown = knownNames(content);
  return content.entries.communiques.filter(isAsked).flatMap((entry): Problem[] => {
    const told = new Set<string>();
    const tell = (leaf: Leaf, { start, end, name }: Span & { name: string }, remedy: string): Problem[] => {
      if (isKnown(name) || told.has(name)) return [];
      told.add(name);
      return [
        problemInText(
          entry,
          placeInFile(entry, leaf, { start, end }),
          `« ${leaf.text.slice(start, end)} » : aucune fiche ne connaît ${name}`,
          remedy,
          'avertit',
        ),
      ];
    };
    return (entry.document === undefined ? [] : leavesOf(entry.document)).flatMap((leaf) => {
      const inOffice = peopleIn(leaf.text).flatMap((one) =>
        tell(
          leaf,
          one,
          `créez content/people/${slugOf(one.name)}.yaml, avec ces mots pour preuve de sa fonction`,
        ),
      );
      const called = calledIn(leaf.text).flatMap((one) =>
        tell(
          leaf,
          one,
          `si le document dit sa fonction, créez content/people/${slugOf(one.name)}.yaml avec ces mots ; sinon, laissez ce nom`,
        ),
      );
      return [...inOffice, ...called];
    });
  });
};
