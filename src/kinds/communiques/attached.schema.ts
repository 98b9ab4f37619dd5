/** What a document attaches: the file received, its images, its videos. The files stand in `content/attachments/`. */
import * as z from 'zod';
import { choice, day, list, quote, reason, text, webAddress } from '#schemas/fields.ts';
import { languageTag } from './header.schema.ts';

/** The name of a file of `content/attachments/`. What it may be is judged where it is read. */
const file = (description: string) =>
  z
    .string()
    .regex(/^[0-9a-z]+(?:-[0-9a-z]+)*\.[0-9a-z]+$/, {
      error: 'un nom de fichier n’a que a-z, 0-9 et « - », sans dossier : « 2024-02-08-tarif.pdf »',
    })
    .meta({ description });

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'une empreinte SHA-256 compte 64 chiffres hexadécimaux' })
  .meta({ description: 'l’empreinte SHA-256 du fichier ; sans elle, le contrôle donne la ligne à coller' })
  .optional();

const lang = languageTag
  .meta({ description: 'sa langue (code BCP 47), si ce n’est pas celle du document' })
  .optional();

/** Where it was seen, for whoever wants to see it there. */
const seenAt = {
  url: webAddress('l’adresse où il est publié, s’il l’est').optional(),
  seen: day('le jour où il y a été vu').optional(),
  archive: webAddress('l’adresse d’une copie de cette page dans une archive du web').optional(),
};

const withdrawn = z
  .strictObject({ day: day('le jour du retrait'), why: reason('pourquoi') })
  .meta({
    description: 'si le fichier est retiré : quand, et pourquoi ; il quitte alors content/attachments/',
  })
  .optional();

/** What a file is to the document. */
export const ATTACHED_AS = ['original', 'annexe'] as const;

export const attachments = list(
  z.strictObject({
    file: file('le fichier, dans content/attachments/ (PDF, DOCX, ODT, XLSX, ODS, CSV ou texte)'),
    sha256,
    title: text('ce qu’il est, comme un lien le dit : « Le communiqué, tel que reçu »'),
    as: choice(ATTACHED_AS, 'le document d’origine, ou une pièce qui l’accompagne').default('original'),
    lang,
    origin: text('d’où il vient : « Reçu par courriel du service de presse. »'),
    rawWhy: reason(
      'si le texte brut n’est pas celui que l’import lit dans ce fichier (document numérisé, texte reçu par courriel) : d’où il vient, et pourquoi',
    ).optional(),
    ...seenAt,
    withdrawn,
  }),
  'les fichiers publiés avec le document : l’original reçu, ses annexes',
);

export const images = list(
  z.strictObject({
    file: file(
      'l’image, dans content/attachments/ (JPEG, PNG ou WebP) ; la page en montre une copie réduite',
    ),
    sha256,
    alt: text('ce que l’image dit à qui ne la voit pas, en une phrase ou deux'),
    credit: text('de qui est l’image, et sous quels droits : « Photo : Prénom Nom, mairie de… »'),
    caption: text('sa légende, si le document en imprime une').optional(),
    after: quote(
      'les mots du texte après lesquels le document la montre : la fin du paragraphe, du titre ou de l’élément qui la précède ; sans eux, elle est montrée sous le texte',
    ).optional(),
    ...seenAt,
    withdrawn,
  }),
  'les images du document, dans l’ordre où elles s’y trouvent',
);

export const videos = list(
  z.strictObject({
    url: webAddress('l’adresse de la vidéo : un lien, jamais un lecteur'),
    title: text('ce qu’elle montre, comme un lien le dit'),
    transcript: file('sa transcription, un fichier .txt de content/attachments/'),
    sha256,
    lang,
    seen: seenAt.seen,
    archive: seenAt.archive,
    withdrawn,
  }),
  'les vidéos que le document accompagne ou cite : un lien et une transcription',
);

type Attachments = z.output<typeof attachments>;
type Images = z.output<typeof images>;
type Videos = z.output<typeof videos>;

export interface AttachedData {
  attachments: Attachments;
  images: Images;
  videos: Videos;
}

/** A file that a document names. */
export interface NamedFile {
  name: string;
  /** The dotted path of its element: `images.0`. */
  path: string;
  as: keyof AttachedData;
  sha256: string | undefined;
  withdrawn: Attachments[number]['withdrawn'];
}

/** Every file that a document names, those that are withdrawn too. A draft that lacks much may have no list. */
export const filesNamedIn = ({
  attachments: files = [],
  images: pictures = [],
  videos: films = [],
}: Partial<AttachedData>): NamedFile[] => [
  ...files.map(({ file: name, sha256: of, withdrawn: gone }, rank): NamedFile => ({
    name,
    path: `attachments.${rank}`,
    as: 'attachments',
    sha256: of,
    withdrawn: gone,
  })),
  ...pictures.map(({ file: name, sha256: of, withdrawn: gone }, rank): NamedFile => ({
    name,
    path: `images.${rank}`,
    as: 'images',
    sha256: of,
    withdrawn: gone,
  })),
  ...films.map(({ transcript: name, sha256: of, withdrawn: gone }, rank): NamedFile => ({
    name,
    path: `videos.${rank}`,
    as: 'videos',
    sha256: of,
    withdrawn: gone,
  })),
];
