/** The published form of a person, with the offices that documents give. */
import { many, maybe, object, one, TEXT, type Shape } from '#exports/fields.ts';
import { identity, idOf, officeFields, PRESENCE } from '#exports/shapes.ts';
import type { Office } from '#graph/model.ts';
import type { PersonNode } from './node.ts';

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
    many(
      'autres_noms',
      TEXT,
      'les autres noms sous lesquels les documents la désignent',
      ({ data }) => data.aliases,
    ),
  ],
};
