/** The published form of what a document attaches. One object for files, images and videos: what one lacks is null. */
import type {
  AttachedDocument,
  AttachedImage,
  AttachedVideo,
  Seen,
} from '#kinds/communiques/attached.node.ts';
import { absoluteUrl } from '#site/urls.ts';
import { DAY, maybe, object, one, TEXT, WEB_ADDRESS } from './fields.ts';

interface PublishedPiece {
  as: string;
  /** With its host. */
  url: string;
  title: string;
  format?: string | undefined;
  sha256?: string | undefined;
  lang?: string | undefined;
  /** « d’où il vient », of a file; its credit, of an image. */
  origin?: string | undefined;
  transcript?: string | undefined;
  /** Of an image that stands in the text. */
  after?: string | undefined;
  seenAt: Seen;
  withdrawn: string | undefined;
}

export const documentPiece = (file: AttachedDocument): PublishedPiece => ({
  as: file.as,
  url: absoluteUrl(file.url),
  title: file.title,
  format: file.format.type,
  sha256: file.sha256,
  lang: file.lang,
  origin: file.origin,
  seenAt: file.seenAt,
  withdrawn: file.withdrawn?.day,
});

export const imagePiece = ({
  url,
  alt,
  credit,
  after,
  seenAt,
  withdrawn,
}: AttachedImage): PublishedPiece => ({
  as: 'image',
  url: absoluteUrl(url),
  title: alt,
  origin: credit,
  after: after?.words,
  seenAt,
  withdrawn: withdrawn?.day,
});

export const videoPiece = ({ url, title, transcript, seenAt, withdrawn }: AttachedVideo): PublishedPiece => ({
  as: 'vidéo',
  url,
  title,
  sha256: transcript.sha256,
  lang: transcript.lang,
  transcript: absoluteUrl(transcript.url),
  seenAt: { ...seenAt, url: undefined },
  withdrawn: withdrawn?.day,
});

export const PIECE = object<PublishedPiece>({
  name: 'pièce',
  description: 'ce qui est publié avec un document',
  fields: [
    one('sorte', TEXT, '« original », « annexe », « image » ou « vidéo »', ({ as }) => as),
    one('adresse', WEB_ADDRESS, 'son adresse', ({ url }) => url),
    one('titre', TEXT, 'son titre ; d’une image, son alternative', ({ title }) => title),
    maybe('type', TEXT, 'son type de média', ({ format }) => format),
    maybe('sha256', TEXT, 'son empreinte SHA-256', ({ sha256 }) => sha256),
    maybe('langue', TEXT, 'sa langue', ({ lang }) => lang),
    maybe('origine', TEXT, 'd’où elle vient ; d’une image, son crédit', ({ origin }) => origin),
    maybe('transcription', WEB_ADDRESS, 'd’une vidéo, sa transcription', ({ transcript }) => transcript),
    maybe('apres', TEXT, 'd’une image, les mots du texte après lesquels elle se tient', ({ after }) => after),
    maybe('vue_a', WEB_ADDRESS, 'l’adresse où elle a été vue', ({ seenAt }) => seenAt.url),
    maybe('vue_le', DAY, 'le jour où elle y a été vue', ({ seenAt }) => seenAt.seen),
    maybe('archive', WEB_ADDRESS, 'sa copie dans une archive', ({ seenAt }) => seenAt.archive),
    maybe('retiree_le', DAY, 'le jour de son retrait', ({ withdrawn }) => withdrawn),
  ],
});
