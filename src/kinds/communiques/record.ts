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
  type Shape,
} from '#exports/fields.ts';
import { eachOnce, PASSAGE } from '#exports/passages.ts';
import { documentPiece, imagePiece, PIECE, videoPiece } from '#exports/attached-shape.ts';
import { identity, idOf } from '#exports/shapes.ts';
import { issuersOf, type IssuerData } from './schema.ts';
import { CONTACT } from '#exports/contact-shape.ts';
import { ISSUER } from '#exports/issuer-shape.ts';
import { SENTENCE } from '#exports/plain-sentence.ts';

type Data = CommuniqueNode['data'];

const MARK = object<Data['letterhead'][number]>({
  name: 'marque',
  description: 'la marque d’un organisme relevée sur le document, hors du texte',
  fields: [
    one('organisme', idOf('organisations'), 'l’organisme', ({ organisation }) => ({ id: organisation })),
    one('imprime', TEXT, 'les mots de la marque', ({ printed }) => printed),
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

/** The schema wants one. @throws Error if there is none */
function firstIssuer({ id, data }: CommuniqueNode): IssuerData {
  const [issuer] = issuersOf(data);
  if (issuer === undefined) throw new Error(`no issuer: ${id}`);
  return issuer;
}

export const communiqueShape: Shape<CommuniqueNode> = {
  name: 'communiqué',
  description:
    'un communiqué de presse, ou un autre document publié, transcrit ; mot pour mot, si « transcription » le prouve',
  fields: [
    ...identity<CommuniqueNode>(),
    one('titre', TEXT, 'le titre imprimé (les capitales peuvent être ôtées)', ({ title }) => title),
    one('date', DAY, 'le jour imprimé', ({ date }) => date),
    maybe('lieu', TEXT, 'le lieu imprimé, ou donné par la rédaction', ({ data }) => data.place),
    one(
      'lieu_et_date',
      TEXT,
      'la ligne imprimée qui donne la date, et le lieu s’il y est',
      ({ data }) => data.dateline,
    ),
    one('type', TEXT, 'ce qu’est le document : « communiqué », « discours »…', ({ type }) => type.name),
    one('genre', TEXT, 'comment une référence dit ce qu’est le document', ({ type }) => type.genre),
    one('langue', TEXT, 'la langue du document (code BCP 47)', ({ lang }) => lang),
    maybe('titre_motif', TEXT, 'si le titre n’est pas imprimé : d’où il vient', ({ data }) => data.titleWhy),
    maybe('lieu_motif', TEXT, 'si le lieu n’est pas imprimé : d’où il vient', ({ data }) => data.placeWhy),
    maybe('annee_motif', TEXT, 'si l’année n’est pas imprimée : d’où elle vient', ({ data }) => data.yearWhy),
    one('resume', TEXT, 'le communiqué en une phrase, selon la rédaction', ({ data }) => data.summary),
    many(
      'en_clair',
      SENTENCE,
      'le communiqué en phrases simples, dans les mots de la rédaction',
      ({ plain }) => plain,
    ),
    one('texte', OWN_ADDRESS, 'l’adresse du texte brut', textUrl),
    one('emetteur', ISSUER, 'qui publie le document, ou le premier de ceux qui le publient', firstIssuer),
    many('autres_emetteurs', ISSUER, 'ceux qui le publient avec lui', ({ data }) => issuersOf(data).slice(1)),
    many('marques', MARK, 'les marques d’organismes relevées sur le document', ({ data }) => data.letterhead),
    many('dossiers', idOf('dossiers'), 'ses dossiers, si le site en a plusieurs', ({ dossiers }) => dossiers),
    maybe('contact', CONTACT, 'le bloc de contact imprimé', ({ data }) => data.contact),
    maybe('transcription', TRANSCRIPTION, 'd’où vient le texte', ({ transcription }) => transcription),
    many('pieces', PIECE, 'les fichiers, images et vidéos publiés avec lui', ({ attached }) =>
      attached === undefined
        ? []
        : [
            ...attached.documents.map(documentPiece),
            ...attached.images.map(imagePiece),
            ...attached.videos.map(videoPiece),
          ],
    ),
    many(
      'corrige',
      idOf('communiques'),
      'les documents plus anciens que celui-ci dit corriger',
      ({ corrects }) => corrects.map(({ document }) => document),
    ),
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
