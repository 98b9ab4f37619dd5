/** What a document is, and how it is cited: a press release is no speech. */

export const GENDERS = ['masculin', 'féminin'] as const;

/** In French for people, in their own words for the programs that keep bibliographies. */
export interface DocumentType {
  /** In lower case, without article: « discours ». */
  name: string;
  gender: (typeof GENDERS)[number];
  /** As a reference says it: « Discours ». */
  genre: string;
  /** Types of CSL, RIS, BibTeX and schema.org. */
  csl: 'report' | 'speech' | 'webpage' | 'document';
  ris: 'RPRT' | 'ELEC' | 'GEN';
  bibtex: 'techreport' | 'misc';
  thing: 'NewsArticle' | 'Report' | 'Article';
}

const press = { csl: 'report', ris: 'RPRT', bibtex: 'techreport', thing: 'NewsArticle' } as const;
const report = { ...press, thing: 'Report' } as const;
const other = { csl: 'document', ris: 'GEN', bibtex: 'misc', thing: 'Article' } as const;

/** The types that need only be named in a document. */
export const DOCUMENT_TYPES = {
  communiqué: { name: 'communiqué', gender: 'masculin', genre: 'Communiqué de presse', ...press },
  actualité: {
    name: 'actualité',
    gender: 'féminin',
    genre: 'Actualité',
    csl: 'webpage',
    ris: 'ELEC',
    bibtex: 'misc',
    thing: 'NewsArticle',
  },
  discours: { name: 'discours', gender: 'masculin', genre: 'Discours', ...other, csl: 'speech' },
  'dossier de presse': {
    name: 'dossier de presse',
    gender: 'masculin',
    genre: 'Dossier de presse',
    ...report,
  },
  convention: { name: 'convention', gender: 'féminin', genre: 'Convention', ...other },
  rapport: { name: 'rapport', gender: 'masculin', genre: 'Rapport', ...report },
  'compte rendu': { name: 'compte rendu', gender: 'masculin', genre: 'Compte rendu', ...report },
  décision: { name: 'décision', gender: 'féminin', genre: 'Décision', ...other },
  lettre: { name: 'lettre', gender: 'féminin', genre: 'Lettre', ...other },
} as const satisfies Readonly<Record<string, DocumentType>>;

export type KnownType = keyof typeof DOCUMENT_TYPES;
export const KNOWN_TYPES = Object.keys(DOCUMENT_TYPES) as [KnownType, ...KnownType[]];

/** A type that a document declares itself is cited as a document. */
export const documentTypeOf = (
  declared: KnownType | Pick<DocumentType, 'name' | 'gender' | 'genre'>,
): DocumentType => (typeof declared === 'string' ? DOCUMENT_TYPES[declared] : { ...other, ...declared });
