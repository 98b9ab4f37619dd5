/** The published form of an event. */
import type { Rank } from '#graph/model.ts';
import type { Group } from '#graph/names/naming-model.ts';
import type { EventNode } from './node.ts';
import { idIn, INTEGER, many, maybe, object, one, PERIOD, TEXT, type Shape } from '#exports/fields.ts';
import { PASSAGE } from '#exports/passages.ts';
import { identity, idOf, linkTo, PARTICIPANT, STATED_TITLE } from '#exports/shapes.ts';

const DATE = object<EventNode>({
  name: 'date',
  description: 'quand, avec les mots qui le disent',
  fields: [
    one(
      'periode',
      PERIOD,
      'le jour (AAAA-MM-JJ), les jours (AAAA-MM-JJ/AAAA-MM-JJ) ou la période',
      ({ period }) => period,
    ),
    one('mots', TEXT, 'la date, dans les mots du communiqué', ({ dateWords }) => dateWords),
    one('passage', PASSAGE, 'les mots qui la donnent', ({ date }) => date),
    maybe(
      'anomalie',
      TEXT,
      'en quoi les dates du document se contredisent, dans les mots de la rédaction',
      ({ data }) => data.date.anomaly,
    ),
  ],
});

const SERIES = object<Rank>({
  name: 'rang',
  description: 'une place dans une série numérotée, dans les mots d’un document ou par la rédaction',
  fields: [
    one('nom', TEXT, 'le nom de la série', ({ series }) => series.name),
    one('rang', INTEGER, 'le rang, à partir de 1', ({ rank }) => rank),
    maybe('passage', PASSAGE, 'les mots qui le donnent', ({ passage }) => passage),
    maybe('motif', TEXT, 'pourquoi la rédaction le donne', ({ editorial }) => editorial),
  ],
});

const GROUP = object<Group>({
  name: 'groupe',
  description: 'des groupes qu’un document dit présents, sans nommer personne',
  fields: [
    many('noms', TEXT, 'leurs noms, dans les mots du communiqué', ({ names }) => names),
    maybe(
      'organisme',
      idOf('organisations'),
      'l’organisme dont ils sont les services, les partenaires…',
      ({ organisation }) => organisation,
    ),
    one('passage', PASSAGE, 'les mots qui le disent', ({ passage }) => passage),
  ],
});

export const eventShape: Shape<EventNode> = {
  name: 'événement',
  description: 'une conférence, un forum, une présentation ; tenu ou annoncé',
  fields: [
    ...identity<EventNode>(),
    one('titre', TEXT, 'le nom de l’événement', ({ title }) => title),
    STATED_TITLE,
    one(
      'type',
      TEXT,
      '« conférence », « forum », « présentation », « comité », « échéance » ou « autre »',
      ({ eventKind }) => eventKind.name,
    ),
    one(
      'statut',
      TEXT,
      '« tenu » : un document en rend compte ; « promis » : un document l’annonce',
      ({ status }) => status,
    ),
    one('date', DATE, 'quand il se tient', (node) => node),
    maybe('serie', SERIES, 'sa place dans une série numérotée', ({ rank }) => rank),
    many('participations', PARTICIPANT, 'qui organise, présente ou assiste', ({ attendance }) => attendance),
    many('groupes', GROUP, 'les groupes qu’un document dit présents, dans ses mots', ({ groups }) => groups),
    many('autres_passages', PASSAGE, 'les autres passages qui en parlent', ({ passages }) => passages),
    many('thematiques', linkTo('themes'), 'les thématiques de l’événement', ({ themes }) => themes),
    many('territoires', linkTo('territories'), 'les territoires concernés', ({ territories }) => territories),
    many(
      'engagements',
      linkTo('commitments'),
      'les engagements qui s’y rattachent',
      ({ commitments }) => commitments,
    ),
    many('chiffres', linkTo('figures'), 'les chiffres qui s’y rattachent', ({ figures }) => figures),
    many(
      'manquants',
      idIn('manquants'),
      'les documents absents qui l’éclaireraient',
      ({ missing }) => missing,
    ),
    many(
      'communiques',
      idOf('communiques'),
      'les communiqués qui en parlent, du plus ancien au plus récent',
      ({ communiques }) => communiques,
    ),
  ],
};
