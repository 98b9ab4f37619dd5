/** The published form of a numbered series. */
import type { Passage, Series, SeriesMember } from '#graph/model.ts';
import { idIn, INTEGER, many, maybe, object, one, OWN_ADDRESS, TEXT, type Shape } from './fields.ts';
import { PASSAGE } from './passages.ts';
import { idOf } from './shapes.ts';

/** The words that give the day of an event of a series, and its rank, or that tell of what is missing. */
export const saidOf = ({ event, missing }: SeriesMember): Passage[] =>
  event === undefined
    ? [...missing.told]
    : [event.date, ...(event.rank?.passage ? [event.rank.passage] : [])];

const RANK = object<SeriesMember>({
  name: 'rang d’une série',
  description: 'ce qui porte un rang : un événement publié ici, ou un document manquant',
  fields: [
    one('rang', INTEGER, 'le rang, à partir de 1', ({ rank }) => rank),
    maybe('evenement', idOf('events'), 'l’événement publié ici', ({ event }) => event),
    maybe('manquant', idIn('manquants'), 'ce dont le texte manque', ({ missing }) => missing),
  ],
});

export const seriesShape: Shape<Series> = {
  name: 'série',
  description: 'une série numérotée : ce qui a sa fiche ici et ce qui manque, rang par rang',
  fields: [
    one('id', TEXT, 'l’identifiant, unique dans ce jeu de données', ({ id }) => id),
    one('url', OWN_ADDRESS, 'l’adresse de la page', ({ url }) => url),
    one('titre', TEXT, 'le nom de la série, et son dossier si une autre a ce nom', ({ title }) => title),
    maybe(
      'dossier',
      idOf('dossiers'),
      'son dossier, sur un site qui en a plusieurs',
      ({ dossier }) => dossier,
    ),
    many(
      'passages',
      PASSAGE,
      'les mots qui donnent un rang ou un jour, ou qui disent un manque',
      ({ members }) => members.flatMap(saidOf),
    ),
    many('rangs', RANK, 'ses rangs, du premier au dernier', ({ members }) => members),
  ],
};
