/** The objects that several kinds of record hold. */
import { SECTIONS, type Section } from '#kinds/sections.ts';
import type { Attendance, Link, Office, PagedNode, Party } from '#graph/model.ts';
import type { Naming } from '#graph/names/naming-model.ts';
import { statedTitle } from '#views/state.ts';
import { DAY, idIn, maybe, object, one, OWN_ADDRESS, TEXT, type Field, type Type } from './fields.ts';
import { PASSAGE } from './passages.ts';

/** The type of the id of an entry that has a page. */
export const idOf = (section: Section): Type<{ id: string }> => idIn(SECTIONS[section].path);

/** What every record with a page begins with. */
export const identity = <N extends Pick<PagedNode, 'id' | 'url' | 'history'>>(): Field<N>[] => [
  one('id', TEXT, 'l’identifiant, unique dans ce jeu de données et stable', ({ id }) => id),
  one('url', OWN_ADDRESS, 'l’adresse de la page', ({ url }) => url),
  maybe('publie_ici', DAY, 'le jour où la fiche a été publiée ici', ({ history }) => history?.published),
  maybe('modifie_ici', DAY, 'le jour où elle a changé ici', ({ history }) => history?.changed),
];

/** The title of what a document says something of, for whoever takes it alone. */
export const STATED_TITLE: Field<PagedNode> = one(
  'intitule',
  TEXT,
  'le titre à citer seul, avec ce que dit le dernier document : « … : attendu »',
  statedTitle,
);

/** A link to an entry of this section. */
export function linkTo(section: Section): Type<Link<{ id: string }>> {
  const id = { ...idOf(section), name: 'identifiant' };
  const type = object<Link<{ id: string }>>({
    name: 'lien',
    description: 'un lien, établi par les mots d’un document ou par la rédaction, qui dit alors pourquoi',
    fields: [
      one('id', id, 'l’entrée à laquelle mène le lien', ({ node }) => node),
      one('etabli_par', TEXT, '« document » ou « redaction »', ({ passage }) =>
        passage === undefined ? 'redaction' : 'document',
      ),
      maybe('passage', PASSAGE, 'les mots qui établissent le lien', ({ passage }) => passage),
      maybe('motif', TEXT, 'pourquoi la rédaction fait ce lien', ({ editorial }) => editorial),
      maybe(
        'dans_le_seul_communique',
        idOf('communiques'),
        'le seul communiqué où ce lien vaut, s’il ne vaut pas dans tous',
        ({ only }) => only,
      ),
    ],
  });
  const towards = ` vers ${SECTIONS[section].path}`;
  return { ...type, name: type.name + towards, plural: type.plural + towards };
}

/** An entry of any section. */
export const ENTRY = object<{ kind: Section; id: string }>({
  name: 'entrée',
  description: 'une entrée d’un autre jeu de données',
  fields: [
    one('jeu', TEXT, 'le jeu de données où se trouve l’entrée', ({ kind }) => SECTIONS[kind].path),
    one('id', TEXT, 'l’identifiant de l’entrée', ({ id }) => id),
  ],
});

/** An organisation that some words name. */
export const NAMED = object<Naming>({
  name: 'organisme nommé',
  description: 'un organisme et les mots qui le nomment',
  fields: [
    one('organisme', idOf('organisations'), 'l’organisme', ({ organisation }) => organisation),
    one('passage', PASSAGE, 'les mots qui le nomment', ({ passage }) => passage),
  ],
});

/** What is said of an office, seen from the person or from the organisation. */
export const officeFields: readonly Field<Office>[] = [
  one('titre', TEXT, 'la fonction, dans les mots du communiqué', ({ title }) => title),
  one('date', DAY, 'le jour du communiqué qui la donne', ({ passage }) => passage.communique.date),
  one('passage', PASSAGE, 'les mots qui le disent', ({ passage }) => passage),
];

/** What is said of a role in a commitment, seen from the commitment or from the organisation. */
export const partyFields: readonly Field<Party>[] = [
  one(
    'role',
    TEXT,
    '« porte » (agit), « donne son égide », « paie » (mobilise la somme), « est partie », « est invité », « bénéficie », « est associé », « est cité », ou un autre que ce site déclare ; lu par la rédaction dans le passage',
    ({ role }) => role,
  ),
  one('passage', PASSAGE, 'les mots qui le disent', ({ passage }) => passage),
];

const attendanceFields: readonly Field<Attendance>[] = [
  one(
    'role',
    TEXT,
    '« organise », « présente », « assiste », ou un autre que ce site déclare',
    ({ role }) => role,
  ),
  maybe(
    'fonction',
    TEXT,
    'la fonction de la personne, dans les mots du même communiqué',
    ({ office }) => office?.title,
  ),
  one('passage', PASSAGE, 'les mots qui le disent', ({ passage }) => passage),
];

/** Who takes part, seen from the event. */
export const PARTICIPANT = object<Attendance>({
  name: 'participation',
  description: 'une personne ou un organisme qui prend part à l’événement',
  fields: [
    one('participant', ENTRY, 'la personne ou l’organisme', ({ actor }) => actor),
    ...attendanceFields,
  ],
});

/** A part taken in an event, seen from the person or organisation. */
export const PRESENCE = object<Attendance>({
  name: 'présence',
  description: 'une participation à un événement',
  fields: [one('evenement', idOf('events'), 'l’événement', ({ event }) => event), ...attendanceFields],
});
