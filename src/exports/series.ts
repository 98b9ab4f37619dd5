/** The published form of a numbered series. Each of its members says its rank in its own record. */
import type { Passage, Series, SeriesMember } from '#graph/model.ts';
import { idIn, many, one, OWN_ADDRESS, TEXT, type Shape } from './fields.ts';
import { idOf } from './shapes.ts';

/** The words that give the day of an event of a series, and its rank, or that tell of what is missing. */
export const saidOf = ({ event, missing }: SeriesMember): Passage[] =>
  event === undefined
    ? [...missing.told]
    : [event.date, ...(event.rank?.passage ? [event.rank.passage] : [])];

export const seriesShape: Shape<Series> = {
  name: 'série',
  description: 'une série numérotée',
  fields: [
    one('id', TEXT, 'l’identifiant, unique dans ce jeu de données et stable', ({ id }) => id),
    one('url', OWN_ADDRESS, 'l’adresse de la page', ({ url }) => url),
    one('titre', TEXT, 'le nom de la série', ({ title }) => title),
    many('evenements', idOf('events'), 'ses événements publiés ici', ({ members }) =>
      members.flatMap(({ event }) => event ?? []),
    ),
    many('manquants', idIn('manquants'), 'ce dont le texte manque', ({ members }) =>
      members.flatMap(({ missing }) => missing ?? []),
    ),
  ],
};
