import { standsIn } from '#document/passages.ts';
import { isUnread, type Content } from '#entries/content.ts';
import type { Problem } from '#entries/problem.ts';
import type { PersonData } from '#kinds/people/schema.ts';
import { formatDay } from '#text/day/day.ts';
import { escaped } from '#text/escaped.ts';
import { matchingWords } from '#text/matching.ts';
import { writtenNames } from '#text/word/written-names.ts';
import { problemAt } from '../problem-at.ts';
import { officesOutside } from '../told/offices.ts';
import { speakersOutside, strangersIn, wordsOf, type Said } from '../told/people.ts';
import { ANY, type NearRule } from './rule.ts';

function textsOf({ entries }: Content): Said[] {
  const byId = new Map(entries.communiques.map((entry) => [entry.id, entry]));
  const own = entries.communiques.flatMap((communique) => {
    const { summary, plain } = communique.data;
    const said = [
      { field: 'summary', text: summary },
      ...(plain ?? []).map((text, index) => ({ field: `plain.${index}`, text })),
    ];
    return said.map((one) => ({ entry: communique, communique, ...one }));
  });
  const mentions = entries.commitments.flatMap((entry) =>
    entry.data.mentions.flatMap(({ summary, communique: id }, index) => {
      const communique = byId.get(id);
      if (communique === undefined) return [];
      return [{ entry: entry, field: `mentions.${index}.summary`, text: summary, communique }];
    }),
  );
  return [...own, ...mentions];
}

/** Do some words put an office beside a name, before it or after it? */
const givesOffice = (text: string, name: string, office: string): boolean =>
  [`${name}, ${office}`, `${office}, ${name}`, `${office} ${name}`].some((words) => standsIn(text, words));

/** What is wrong with the naming of `person` in a text; `after` is what follows the name. */
function wrongOf(
  { communique, entry, field }: Said,
  person: PersonData,
  after: string,
  titles: readonly string[],
): Problem[] {
  const { data, id } = communique;
  const [text, day] = [wordsOf(communique), formatDay(data.date)];
  if (!writtenNames([person.name, ...person.aliases]).some((name) => standsIn(text, name))) {
    const message = `le document du ${day} ne nomme pas ${person.name}`;
    return [problemAt(entry, field, message, 'ne nommez que ceux qu’il nomme')];
  }
  const said = titles.find((title) => after.startsWith(`, ${matchingWords(title)}`));
  const held = person.offices.filter((office) => office.communique === id);
  if (said === undefined || held.some(({ title }) => standsIn(title, said))) return [];
  // A record of that office may be of an older document: this one says it again.
  if (givesOffice(text, person.name, said)) return [];
  return [
    problemAt(
      entry,
      field,
      `le document du ${day} ne donne pas à ${person.name} la fonction « ${said} »`,
      'écrivez la fonction que ce document donne, ce jour-là',
    ),
  ];
}

/** What the editors say of a document names nobody whom it does not name, and gives no office that it does not give. */
export const anachronisms: NearRule = (content, isAsked = ANY) => {
  // The longest first: « Claire Aubin-Marin » and not « Claire Aubin ».
  const people = new Map(
    content.entries.people
      .flatMap(({ data }) => [data.name, ...data.aliases].map((name) => [matchingWords(name), data] as const))
      .sort(([a], [b]) => b.length - a.length),
  );
  const offices = [...people.values()].flatMap((person) => person.offices.map(({ title }) => title));
  // The longest first: « préfet de la région, préfet du Nord » and not « préfet de la région ».
  const titles = [...new Set(offices)].sort((a, b) => b.length - a.length);
  // A body or a place may bear the name of someone; people without their office are told of above.
  const { organisations, territories } = content.entries;
  // Nobody knows what a record that could not be read would name.
  const mayHide = (['people', 'organisations', 'territories'] as const).some((kind) =>
    isUnread(content, kind),
  );
  const bodies = [
    ...people.keys(),
    ...organisations.flatMap(({ data }) => [data.name, ...data.aliases].map(matchingWords)),
    ...territories.map(({ data }) => matchingWords(data.name)),
  ];
  const names = new RegExp([...people.keys()].map(escaped).join('|'), 'g');
  return textsOf(content)
    .filter(({ entry }) => isAsked(entry))
    .flatMap((said) => {
      const text = matchingWords(said.text);
      const known = people.size === 0 ? [] : [...text.matchAll(names)];
      const wrong = known.flatMap(({ 0: name, index }) => {
        const person = people.get(name);
        return person === undefined ? [] : wrongOf(said, person, text.slice(index + name.length), titles);
      });
      return [
        ...wrong,
        ...officesOutside(said),
        ...strangersIn(said, (name) => people.has(matchingWords(name)), titles),
        ...speakersOutside(
          said,
          (name) => mayHide || bodies.some((body) => body.includes(matchingWords(name))),
        ),
      ];
    });
};
