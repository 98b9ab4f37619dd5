/** The quotations of one entry: quote or fail, every word that it puts in a document's mouth is looked for in that document. */
import { schemaOf } from '#kinds/index.ts';
import { isUnread, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { leavesOf, type Document } from '#document/model.ts';
import { struckIn } from '#document/struck.ts';
import { placesOf, standsIn, type Place } from '#document/passages.ts';
import type { Problem } from '#entries/problem.ts';
import { fieldsOf, type Field } from '#schemas/walk.ts';
import { explainAbsent, explainStruck } from './absent-words.ts';
import { isCutNumber } from './cut-number.ts';
import { problemAt } from '../problem-at.ts';
import { waivedPlacesOf } from '../numbers/waived-place.ts';

/** The key of a quotation: `kind/id#field`. */
export const quotationKey = (entry: Pick<Entry, 'kind' | 'id'>, field: string): string =>
  `${entry.kind}/${entry.id}#${field}`;

/** Words of a document that an entry of another kind quotes. */
export interface Quoted {
  entry: Entry;
  place: Place;
}

/** The quotations of one entry. */
export interface OfEntry {
  places: readonly (readonly [key: string, place: Place])[];
  quoted: readonly (readonly [communique: string, quoted: Quoted])[];
  problems: readonly Problem[];
}

/** The document that a field quotes: that of the nearest enclosing `communique`, or its own. */
function quotedCommunique(
  entry: Entry,
  field: Field,
  communiques: ReadonlyMap<string, Entry<'communiques'>>,
): Entry<'communiques'> | undefined {
  if (entry.kind === 'communiques') return entry as Entry<'communiques'>;
  const id = field.enclosing.map((object) => object['communique']).find((value) => typeof value === 'string');
  return typeof id === 'string' ? communiques.get(id) : undefined;
}

/** The whole sentences that hold the `quote` and the `lead` beside a field; none if these cannot be found. */
function sentencesAround(document: Document, field: Field): string[] {
  const leaves = leavesOf(document);
  return [field.enclosing[0]?.['quote'], field.enclosing[0]?.['lead']].flatMap((quoted) => {
    const place = typeof quoted === 'string' ? placesOf(document, quoted)[0] : undefined;
    const text = place && leaves[place.leaf]?.text;
    return text === undefined ? [] : [text.slice(place?.sentences[0]?.start, place?.sentences.at(-1)?.end)];
  });
}

/** Resolves the quotations of entries, each once. */
export class Resolver {
  readonly #content: Content;
  readonly #communiques: ReadonlyMap<string, Entry<'communiques'>>;
  readonly #sourceOf: ReadonlyMap<string, string | undefined>;
  readonly #known = new Map<Entry, OfEntry>();

  constructor(content: Content) {
    this.#content = content;
    this.#communiques = new Map(content.entries.communiques.map((entry) => [entry.id, entry]));
    this.#sourceOf = new Map(
      content.entries.transcriptions.map(({ data }) => [
        data.communique,
        content.sources.get(data.source)?.text,
      ]),
    );
  }

  of(entry: Entry): OfEntry {
    const found = this.#known.get(entry) ?? this.#resolve(entry);
    this.#known.set(entry, found);
    return found;
  }

  #resolve(entry: Entry): OfEntry {
    const content = this.#content;
    const places: [string, Place][] = [];
    const quoted: [string, Quoted][] = [];
    const problems: Problem[] = [];
    for (const field of fieldsOf(schemaOf(entry.kind), entry.data)) {
      const { meta, value, path } = field;
      if (meta.said === undefined) continue;
      const refuse = (message: string, remedy: string) =>
        problems.push(problemAt(entry, path, message, remedy));
      const communique = quotedCommunique(entry, field, this.#communiques);
      if (communique?.document === undefined) continue;
      if (meta.said === 'within') {
        const around = sentencesAround(communique.document, field);
        if (around.length > 0 && !around.some((text) => standsIn(text, value))) {
          refuse(
            `« ${value} » n’est pas dans la phrase citée`,
            `citez des mots de : « ${around.join(' » ou « ')} »`,
          );
        }
        continue;
      }
      if (meta.inSource === true) {
        const source = this.#sourceOf.get(communique.id);
        const isElsewhere =
          isUnread(content, 'transcriptions', communique.id) || isUnread(content, 'sources');
        if (source === undefined && isElsewhere) continue;
        if (source === undefined)
          refuse(
            'aucun fichier brut ne prouve ces mots',
            `déposez le texte brut dans content/sources/ et sa transcription dans content/transcriptions/${communique.id}.yaml`,
          );
        else if (!standsIn(source, value))
          refuse('ces mots ne sont pas dans le fichier brut', 'copiez-les sans rien changer');
        else if (isCutNumber(source, value))
          refuse('ce numéro est coupé : le fichier brut en dit plus', 'copiez-le en entier');
        continue;
      }
      const isWaiver = path.startsWith('waivedNumbers.');
      const found = (isWaiver ? waivedPlacesOf : placesOf)(communique.document, value);
      const [first, second] = found;
      const struck = first && struckIn(leavesOf(communique.document)[first.leaf]?.text ?? '', first);
      if (first === undefined || struck !== undefined) {
        const { message, remedy } =
          struck === undefined
            ? explainAbsent(communique.document, communique.id, value)
            : explainStruck(struck);
        refuse(message, remedy);
      } else if (meta.said === 'passage') {
        if (second !== undefined)
          refuse(
            `ces mots se trouvent ${found.length} fois dans ${communique.id}`,
            'citez-en davantage, pour qu’un seul endroit convienne',
          );
        places.push([quotationKey(entry, path), first]);
        quoted.push([communique.id, { entry, place: first }]);
      }
    }
    return { places, quoted, problems };
  }
}
