/** An office is quoted whole: « maire » is not the office of a « première adjointe au maire ». */
import { leavesOf, type Document } from '#document/model.ts';
import { placesOf } from '#document/passages.ts';
import { matchingForm, matchingWords } from '#text/matching.ts';
import { officeCutFrom } from '#text/word/offices.ts';
import { peopleIn } from '#text/word/people.ts';
import { writtenNames } from '#text/word/written-names.ts';
import { documentsOf } from '../documents.ts';
import { problemAt } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** What stands on each side of `title` in the sentence of `quote`; undefined where either is not found. */
function around(
  document: Document,
  quote: string,
  title: string,
): { before: string; after: string } | undefined {
  const [place] = placesOf(document, quote);
  const leaf = place && leavesOf(document)[place.leaf];
  if (place === undefined || leaf === undefined) return undefined;
  const [form, words] = [matchingForm(leaf.text), matchingWords(title)];
  const inQuote = form.indexOf(words, place.start);
  const at = inQuote !== -1 && inQuote < place.end ? inQuote : form.indexOf(words, place.sentences[0]?.start);
  return at === -1 ? undefined : { before: form.slice(0, at), after: form.slice(at + words.length) };
}

/** Who bears `title` in these words, when it is nobody of these `names`. */
function bearerOf(quote: string, title: string, names: readonly string[]): string | undefined {
  const isName = (one: string) => names.some((name) => one.includes(name) || name.includes(one));
  const bearers = peopleIn(quote).filter(({ office }) => matchingForm(office).includes(matchingWords(title)));
  return bearers.some((one) => isName(one.name)) ? undefined : bearers[0]?.name;
}

/** An office is the whole of what the document says, and of whom it says it. */
export const wholeOffices: NearRule = ({ entries }, isAsked = ANY) => {
  const documents = documentsOf({ entries });
  return entries.people.filter(isAsked).flatMap((entry) =>
    entry.data.offices.flatMap(({ communique, quote, title }, index) => {
      const bearer = bearerOf(quote, title, writtenNames([entry.data.name, ...entry.data.aliases]));
      if (bearer !== undefined)
        return [
          problemAt(
            entry,
            `offices.${index}.title`,
            `ces mots donnent « ${title} » à ${bearer}, non à ${entry.data.name}`,
            'copiez la fonction que le document écrit à côté de son nom',
          ),
        ];
      const document = documents.get(communique);
      const sides = document && around(document, quote, title);
      const cut = sides && officeCutFrom(sides.before, title, sides.after);
      if (cut === undefined) return [];
      return [
        problemAt(
          entry,
          `offices.${index}.title`,
          `le document dit « ${cut} » : « ${title} » est une autre fonction`,
          `citez la fonction entière : « ${cut} »`,
        ),
      ];
    }),
  );
};
