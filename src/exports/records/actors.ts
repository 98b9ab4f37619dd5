/** The published form of those who speak, commit, pay or attend. */
import type { Office, Party } from '#graph/model.ts';
import type { OrganisationNode } from '#kinds/organisations/node.ts';
import type { PersonNode } from '#kinds/people/node.ts';
import { DAY, many, maybe, object, one, TEXT, type Field, type Shape } from '../fields.ts';
import { PASSAGE } from '../passages.ts';
import { identity, idOf, PRESENCE } from '../shapes.ts';

const officeFields: readonly Field<Office>[] = [
  one('titre', TEXT, 'la fonction, dans les mots du communiqué', ({ title }) => title),
  one('date', DAY, 'le jour du communiqué qui la donne', ({ passage }) => passage.communique.date),
  one('passage', PASSAGE, 'les mots qui le disent', ({ passage }) => passage),
];

const OFFICE_OF_PERSON = object<Office>({
  name: 'fonction',
  description: 'une fonction, telle que la donne un communiqué à sa date',
  fields: [
    maybe(
      'organisme',
      idOf('organisations'),
      'l’organisme où elle s’exerce',
      ({ organisation }) => organisation,
    ),
    ...officeFields,
  ],
});

const OFFICE_AT_ORGANISATION = object<Office>({
  name: 'fonction exercée',
  description: 'une fonction exercée dans l’organisme, telle que la donne un communiqué à sa date',
  fields: [one('personne', idOf('people'), 'la personne', ({ person }) => person), ...officeFields],
});

const PART_IN_COMMITMENT = object<Party>({
  name: 'rôle dans un engagement',
  description: 'ce que l’organisme fait dans un engagement',
  fields: [
    one('engagement', idOf('commitments'), 'l’engagement', ({ commitment }) => commitment),
    one(
      'role',
      TEXT,
      '« porte », « paie », « est invité », « bénéficie » ou « est associé »',
      ({ role }) => role,
    ),
    one('passage', PASSAGE, 'les mots qui le disent', ({ passage }) => passage),
  ],
});

export const personShape: Shape<PersonNode> = {
  name: 'personne',
  description: 'une personne nommée par les documents, avec ses fonctions datées',
  fields: [
    ...identity<PersonNode>(),
    one('nom', TEXT, 'le nom complet', ({ title }) => title),
    one('nom_de_famille', TEXT, 'le nom de famille, pour le classement', ({ familyName }) => familyName),
    many(
      'fonctions',
      OFFICE_OF_PERSON,
      'les fonctions, de la plus ancienne à la plus récente',
      ({ offices }) => offices,
    ),
    many('presences', PRESENCE, 'les événements auxquels elle prend part', ({ attendance }) => attendance),
    many(
      'communiques',
      idOf('communiques'),
      'les communiqués qui la nomment, du plus ancien au plus récent',
      ({ communiques }) => communiques,
    ),
  ],
};

export const organisationShape: Shape<OrganisationNode> = {
  name: 'organisme',
  description: 'un organisme qui parle, s’engage, paie ou est invité',
  fields: [
    ...identity<OrganisationNode>(),
    one('nom', TEXT, 'le nom, tel que les documents l’emploient', ({ title }) => title),
    one(
      'type',
      TEXT,
      '« institution », « service de l’État », « collectivités » ou « autre »',
      ({ data }) => data.kind,
    ),
    many(
      'autres_noms',
      TEXT,
      'les autres noms sous lesquels les documents le désignent',
      ({ data }) => data.aliases,
    ),
    many('fonctions', OFFICE_AT_ORGANISATION, 'les fonctions qu’on y exerce', ({ offices }) => offices),
    many('engagements', PART_IN_COMMITMENT, 'les engagements qui le concernent', ({ parties }) => parties),
    many('presences', PRESENCE, 'les événements auxquels il prend part', ({ attendance }) => attendance),
    many(
      'chiffres_payes',
      idOf('figures'),
      'les chiffres dont un document dit qu’il est le payeur',
      ({ pays }) => pays,
    ),
    many('communiques_publies', idOf('communiques'), 'les communiqués qu’il publie', ({ issued }) => issued),
    many(
      'communiques_marques',
      idOf('communiques'),
      'les communiqués qui portent sa marque',
      ({ letterheads }) => letterheads,
    ),
    many(
      'communiques',
      idOf('communiques'),
      'tous les communiqués auxquels une fiche le rattache, du plus ancien au plus récent',
      ({ communiques }) => communiques,
    ),
  ],
};
