/** A document as a sentence names it: « le communiqué du 16 janvier 2019 », « cette actualité ». */
import { dayInWords } from '#text/day/words.ts';
import type { CommuniqueNode } from './node.ts';

type Named = Pick<CommuniqueNode, 'type' | 'date'>;

const isElided = (name: string) => /^[aeiouyéèêâh]/i.test(name);

/** « communiqué du 16 janvier 2019 ». */
export const datedName = ({ type, date }: Named): string => `${type.name} du ${dayInWords(date)}`;

/** « le », « la » or « l’ », with the space that it wants. */
export function articleOf({ name, gender }: CommuniqueNode['type']): string {
  if (isElided(name)) return 'l’';
  return gender === 'féminin' ? 'la ' : 'le ';
}

/** « le communiqué du 16 janvier 2019 ». */
export const theDocument = (node: Named): string => articleOf(node.type) + datedName(node);

/** « ce communiqué », « cette actualité », « cet avis ». */
export function thisDocument({ type: { name, gender } }: Pick<Named, 'type'>): string {
  if (gender === 'féminin') return `cette ${name}`;
  return `${isElided(name) ? 'cet' : 'ce'} ${name}`;
}

/** What a reference calls it, when it is no press release: a script takes a press release for granted. */
export const genreOf = ({ type }: Pick<Named, 'type'>): string | undefined =>
  type.name === 'communiqué' ? undefined : type.genre.toLowerCase();

/** The name of what it is, when it is no communiqué. */
export const nameOf = ({ type: { name } }: Pick<Named, 'type'>): string | undefined =>
  name === 'communiqué' ? undefined : name;

/** Where words stand that its transcription leaves out: « le fichier reçu du communiqué du 10 juillet 2020, hors du texte transcrit ». */
export const outsideTextOf = (node: Named): string => {
  const { name, gender } = node.type;
  const of = isElided(name) ? 'de l’' : gender === 'féminin' ? 'de la ' : 'du ';
  return `le fichier reçu ${of}${datedName(node)}, hors du texte transcrit`;
};
