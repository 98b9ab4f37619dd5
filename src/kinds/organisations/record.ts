/** The published form of an organisation: what it says, pays, carries, attends. */
import { many, object, one, TEXT, type Shape } from '#exports/fields.ts';
import { PASSAGE } from '#exports/passages.ts';
import { ENTRY, identity, idOf, officeFields, partyFields, PRESENCE } from '#exports/shapes.ts';
import type { Office, Party } from '#graph/model.ts';
import type { Naming } from '#graph/names/naming-model.ts';
import type { OrganisationNode } from './node.ts';

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
    ...partyFields,
  ],
});

const NAMING = object<Naming>({
  name: 'nomination',
  description: 'ce qui nomme l’organisme, sans lui donner de rôle dans un engagement',
  fields: [
    one('entree', ENTRY, 'la thématique, l’atelier ou l’événement', ({ node }) => node),
    one('passage', PASSAGE, 'les mots qui le nomment', ({ passage }) => passage),
  ],
});

export const organisationShape: Shape<OrganisationNode> = {
  name: 'organisme',
  description: 'un organisme qui parle, s’engage, mobilise une somme ou est invité',
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
      'les sommes dont un document dit qu’il les mobilise',
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
      'communiques_contact',
      idOf('communiques'),
      'les communiqués qui l’impriment comme contact',
      ({ contacts }) => contacts,
    ),
    many('nomme_par', NAMING, 'ce qui le nomme sans lui donner de rôle', ({ named }) => named),
    many(
      'communiques',
      idOf('communiques'),
      'tous les communiqués auxquels une fiche le rattache, du plus ancien au plus récent',
      ({ communiques }) => communiques,
    ),
  ],
};
