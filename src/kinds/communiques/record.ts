/** The published form of a communiqué. Its text has an address of its own. */
import type { CommuniqueNode } from './node.ts';
import { textUrl } from '#exports/addresses.ts';
import {
  DAY,
  idIn,
  INTEGER,
  many,
  maybe,
  object,
  one,
  OWN_ADDRESS,
  TEXT,
  WEB_ADDRESS,
  type Shape,
} from '#exports/fields.ts';
import { eachOnce, PASSAGE } from '#exports/passages.ts';
import { identity, idOf } from '#exports/shapes.ts';
import { SENTENCE } from '#exports/plain-sentence.ts';

type Data = CommuniqueNode['data'];

const ISSUER = object<Data['issuer']>({
  name: 'émetteur',
  description: 'qui publie : prouvé par des mots imprimés, ou attribué par la rédaction, qui dit pourquoi',
  fields: [
    one('id', idOf('organisations'), 'l’organisme', ({ organisation }) => ({ id: organisation })),
    one('etabli_par', TEXT, '« document » ou « redaction »', (issuer) =>
      'printed' in issuer ? 'document' : 'redaction',
    ),
    maybe('imprime', TEXT, 'les mots imprimés qui le nomment', (issuer) =>
      'printed' in issuer ? issuer.printed : undefined,
    ),
    maybe('motif', TEXT, 'pourquoi la rédaction l’attribue', (issuer) =>
      'editorial' in issuer ? issuer.editorial : undefined,
    ),
  ],
});

const MARK = object<Data['letterhead'][number]>({
  name: 'marque',
  description: 'la marque d’un organisme relevée sur le document, hors du texte',
  fields: [
    one('organisme', idOf('organisations'), 'l’organisme', ({ organisation }) => ({ id: organisation })),
    one('imprime', TEXT, 'les mots de la marque', ({ printed }) => printed),
  ],
});

const ACCOUNT = object<NonNullable<Data['contact']>['accounts'][number]>({
  name: 'compte',
  description: 'un compte de réseau social imprimé sur le document',
  fields: [
    one('nom', TEXT, 'le nom imprimé', ({ name }) => name),
    one('url', WEB_ADDRESS, 'l’adresse du compte', ({ url }) => url),
  ],
});

const CONTACT = object<NonNullable<Data['contact']>>({
  name: 'contact',
  description: 'le bloc de contact imprimé sur le document, valable à sa date',
  fields: [
    one('organisme', idOf('organisations'), 'l’organisme à contacter', ({ organisation }) => ({
      id: organisation,
    })),
    one('nom', TEXT, 'le nom imprimé', ({ name }) => name),
    maybe('service', TEXT, 'le service', ({ service }) => service),
    maybe('telephone', TEXT, 'le téléphone', ({ phone }) => phone),
    maybe('courriel', TEXT, 'l’adresse électronique', ({ email }) => email),
    many('adresse', TEXT, 'l’adresse postale, ligne par ligne', ({ address }) => address),
    many('sites', TEXT, 'les sites, tels qu’imprimés', ({ websites }) => websites),
    many('comptes', ACCOUNT, 'les comptes de réseaux sociaux', ({ accounts }) => accounts),
  ],
});

const TRANSCRIPTION = object<NonNullable<CommuniqueNode['transcription']>>({
  name: 'transcription',
  description: 'la chaîne entre le fichier brut et le texte publié',
  fields: [
    one('fichier', TEXT, 'le fichier brut', ({ source }) => source),
    one('sha256', TEXT, 'son empreinte SHA-256', ({ sha256 }) => sha256),
    one('origine', TEXT, 'd’où il vient', ({ origin }) => origin),
    one('modifications', INTEGER, 'le nombre de modifications déclarées', ({ edits }) => edits.length),
  ],
});

export const communiqueShape: Shape<CommuniqueNode> = {
  name: 'communiqué',
  description: 'un communiqué de presse, transcrit mot pour mot',
  fields: [
    ...identity<CommuniqueNode>(),
    one('titre', TEXT, 'le titre imprimé (les capitales peuvent être ôtées)', ({ title }) => title),
    one('date', DAY, 'le jour imprimé', ({ date }) => date),
    one('lieu', TEXT, 'le lieu imprimé', ({ data }) => data.place),
    one('lieu_et_date', TEXT, 'la ligne imprimée qui donne le lieu et la date', ({ data }) => data.dateline),
    one(
      'resume',
      TEXT,
      'le communiqué en une phrase, dans les mots de la rédaction',
      ({ data }) => data.summary,
    ),
    many(
      'en_clair',
      SENTENCE,
      'le communiqué en phrases simples, dans les mots de la rédaction',
      ({ plain }) => plain,
    ),
    one('texte', OWN_ADDRESS, 'l’adresse du texte brut', textUrl),
    one('emetteur', ISSUER, 'qui publie le communiqué', ({ data }) => data.issuer),
    many('marques', MARK, 'les marques d’organismes relevées sur le document', ({ data }) => data.letterhead),
    many('dossiers', idOf('dossiers'), 'ses dossiers, si le site en a plusieurs', ({ dossiers }) => dossiers),
    maybe('contact', CONTACT, 'le bloc de contact imprimé', ({ data }) => data.contact),
    maybe('transcription', TRANSCRIPTION, 'd’où vient le texte', ({ transcription }) => transcription),
    maybe('precedent', idOf('communiques'), 'le communiqué précédent', ({ previous }) => previous),
    maybe('suivant', idOf('communiques'), 'le communiqué suivant', ({ next }) => next),
    many(
      'engagements',
      idOf('commitments'),
      'les engagements dont il parle',
      ({ commitments }) => commitments,
    ),
    many('chiffres', idOf('figures'), 'les chiffres qu’il donne', ({ figures }) => figures),
    many(
      'thematiques',
      idOf('themes'),
      'les thématiques qu’il nomme ou auxquelles il touche',
      ({ themes }) => themes,
    ),
    many('ateliers', idOf('workshops'), 'les ateliers qu’il nomme', ({ workshops }) => workshops),
    many('evenements', idOf('events'), 'les événements dont il parle', ({ events }) => events),
    many('personnes', idOf('people'), 'les personnes qu’il nomme', ({ people }) => people),
    many(
      'organismes',
      idOf('organisations'),
      'les organismes qu’une fiche lui rattache',
      ({ organisations }) => organisations,
    ),
    many(
      'vocabulaire',
      idIn('vocabulaire'),
      'les mots du vocabulaire qu’il emploie',
      ({ vocabulary }) => vocabulary,
    ),
    many('passages', PASSAGE, 'ses mots qui prouvent une fiche, dans l’ordre de lecture', ({ notes }) =>
      eachOnce(notes.flatMap(({ proofs }) => proofs.map(({ passage }) => passage))),
    ),
  ],
};
