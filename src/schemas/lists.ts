/**
 * Open lists: the words that a field may say. The program knows some; an archive declares its own in
 * `content/site.yaml`, under `lists`, with what the site must know to speak of them.
 */
/** A word of a list, as the site speaks of it. */
export interface ListedWord {
  /** As an entry writes it: « forum », « préside ». */
  name: string;
  gender?: 'm' | 'f' | undefined;
  /** Unless it is the name and an « s ». */
  plural?: string | undefined;
  /** What the page prints in its place: « Payeur » for « paie ». */
  label?: string | undefined;
  /** The word of the program that other programs are told instead: « organise » for « préside ». */
  like?: string | undefined;
  /** May it be said without a verb, so without a level? */
  isWithoutLevel?: boolean | undefined;
}

type Known = Readonly<Record<string, Omit<ListedWord, 'name'>>>;
const open = <const K extends Known>(what: string, known: K) => ({ what, known });

/** Every open list: what its words are, and those that the program knows. */
export const LISTS = {
  eventKinds: open('sorte d’événement', {
    conférence: { gender: 'f' },
    forum: { gender: 'm' },
    présentation: { gender: 'f' },
    comité: { gender: 'm' },
    échéance: { gender: 'f' },
    // Of no kind that has a name: called what it is.
    autre: { gender: 'm', label: 'événement' },
  }),
  attendanceRoles: open('manière de prendre part à un événement', {
    organise: {},
    présente: {},
    assiste: {},
  }),
  // So that nothing has to agree with the name of an organisation. Who mobilises a sum may not be who pays it; that one
  // carries a commitment is read by the editors, in words such as « sous l'égide de ».
  partyRoles: open('sorte de rôle dans un engagement', {
    porte: { label: 'Porteur, selon la lecture de ces mots par la rédaction' },
    'donne son égide': { label: 'Sous son égide' },
    paie: { label: 'Mobilise la somme' },
    'est partie': { label: 'Partie à l’accord' },
    'est invité': { label: 'Invité' },
    bénéficie: { label: 'Bénéficiaire' },
    'est associé': { label: 'Associé' },
    'est cité': { label: 'Cité en exemple' },
  }),
  themeKinds: open('sorte de thématique', {
    thématique: { gender: 'f' },
    enjeu: { gender: 'm', plural: 'enjeux' },
  }),
  figureNatures: open('nature de chiffre', {
    stock: {},
    flux: {},
    dénombrement: { isWithoutLevel: true },
    rythme: {},
    multiple: {},
    part: { isWithoutLevel: true },
    seuil: { isWithoutLevel: true },
    distance: { isWithoutLevel: true },
    somme: {},
  }),
  organisationKinds: open('sorte d’organisme', {
    institution: {},
    'service de l’État': {},
    collectivités: {},
    autre: { label: 'organisme' },
  }),
  missingKinds: open('sorte de document manquant', {
    conférence: {},
    convention: {},
    comité: {},
    'texte officiel': {},
    rapport: {},
    'appel à projets': {},
  }),
  vocabularyKinds: open('sorte de mot', { sigle: {}, appellation: {}, 'mot courant': {} }),
} as const satisfies Readonly<Record<string, { what: string; known: Known }>>;

export type ListName = keyof typeof LISTS;

/** The words of a list that the program knows, in the order in which it shows them. */
export const knownWords = (name: ListName): readonly string[] => Object.keys(LISTS[name].known);

/** The first word of a list that the program knows. @throws RangeError if there is no such list. */
export function firstWordOf(list: string): string {
  const first = list in LISTS ? knownWords(list as ListName)[0] : undefined;
  if (first === undefined) throw new RangeError(`no list ${list}`);
  return first;
}

/** A word as it is counted: « 1 enjeu », « 2 enjeux ». A word whose gender nobody needs is masculine. */
export const countedAs = ({ name, gender = 'm', plural: plurals }: ListedWord) => ({
  singular: name,
  gender,
  plural: plurals ?? `${name}s`,
});

/** What the program says of a word of its own. */
export const wordOfProgram = (name: ListName, word: string): Omit<ListedWord, 'name'> | undefined =>
  (LISTS[name].known as Known)[word];

/** What an archive declares, list by list. */
type Declared = Readonly<Partial<Record<ListName, readonly ListedWord[] | undefined>>>;

/** Every word of a list: the program's, then the archive's own. */
export const wordsOf = (declared: Declared, name: ListName): readonly ListedWord[] => [
  ...Object.entries<Omit<ListedWord, 'name'>>(LISTS[name].known).map(([known, said]) => ({
    name: known,
    ...said,
  })),
  ...(declared[name] ?? []),
];

/** What the site says of a word. @throws if no list holds it: the rules must run first. */
export function wordOf(declared: Declared, name: ListName, word: string): ListedWord {
  const found = wordsOf(declared, name).find((one) => one.name === word);
  if (found === undefined) throw new Error(`« ${word} » stands in no list of ${name}`);
  return found;
}
