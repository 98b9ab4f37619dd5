/**
 * A corpus of any size, invented and deterministic, to measure and to test at scale: the same arguments
 * always give the same files. Sentences are assembled from the words of the field, so that a search has something to find.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anchorOf } from '#document/anchor.ts';
import { addDays, formatDay } from '#text/day/day.ts';
import { formatNumber } from '#text/number/format.ts';

/** What to invent. */
export interface CorpusSize {
  communiques: number;
  /** Threads of commitments; each is mentioned in 1 to 6 documents. */
  commitments: number;
  /**
   * Into how many dossiers the documents fall, one in six in two of them; with some of a same day, of many issuers
   * and without summary. Without it, the content has no dossier.
   */
  dossiers?: number;
}

/** mulberry32: small, known, and the same everywhere. Gives numbers in [0, 1). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// Each list goes from what is spoken of most to what is hardly ever: see `Inventor.common`.
const SUBJECTS = [
  'Le département',
  'L’État',
  'La métropole',
  'La région',
  'L’association',
  'Le centre communal',
  'La mission locale',
  'La caisse d’allocations',
  'Le conseil citoyen',
  'La fédération',
  'Le bailleur social',
  'Le rectorat',
  'La maison des jeunes',
  'L’hôpital',
  'La coopérative',
  'Le tribunal',
];
const VERBS = [
  'a présenté',
  'a réuni',
  'a soutenu',
  'a renforcé',
  'a coordonné',
  'a accompagné',
  'a financé',
  'a ouvert',
  'a lancé',
  'a prolongé',
  'a évalué',
  'a visité',
];
const OBJECTS = [
  'un parcours d’insertion',
  'un dispositif d’hébergement',
  'une action de formation',
  'une distribution alimentaire',
  'un accueil du jeune enfant',
  'un centre de santé',
  'un chantier d’insertion',
  'un point d’accès aux droits',
  'une maraude de nuit',
  'un atelier de parentalité',
  'une pension de famille',
  'un appel à projets',
  'une épicerie solidaire',
  'un guichet numérique',
  'une crèche à vocation sociale',
  'un garage solidaire',
  'une domiciliation postale',
  'un bus de la protection maternelle',
  'une recyclerie de meubles',
  'un jardin partagé',
  'une halte pour les femmes',
  'un microcrédit personnel',
  'une permanence de médiation',
  'un internat de la réussite',
];
const PLACES = [
  'à Villeneuve',
  'à Amiens',
  'à Roubaix',
  'à Dunkerque',
  'à Valenciennes',
  'à Arras',
  'à Beauvais',
  'à Laon',
  'à Compiègne',
  'à Soissons',
  'à Lens',
  'à Calais',
  'à Tourcoing',
  'à Saint-Quentin',
  'à Boulogne-sur-Mer',
  'à Douai',
  'à Maubeuge',
  'à Creil',
  'à Béthune',
  'à Cambrai',
  'à Abbeville',
  'à Hirson',
  'à Péronne',
  'à Noyon',
  'à Denain',
  'à Château-Thierry',
  'à Liévin',
  'à Hazebrouck',
  'à Fourmies',
  'à Doullens',
  'à Vervins',
  'à Montdidier',
];
const AIMS = [
  'dans le cadre de la stratégie de lutte contre l’isolement',
  'avec les acteurs de terrain',
  'au bénéfice des enfants',
  'avec le concours des travailleurs sociaux',
  'pour les jeunes sans emploi',
  'pour les familles monoparentales',
  'afin de rompre l’isolement',
  'pour les ménages endettés',
  'dans les quartiers prioritaires',
  'pour les sortants de prison',
  'en milieu rural',
  'pour les étudiants précaires',
  'avec les bénévoles',
  'pour les allocataires du revenu de solidarité',
  'afin de prévenir les expulsions',
  'pour les gens du voyage',
];
/** Names of associations, of streets, of projects: every document has some that hardly another has. */
const SYLLABLES = [
  'ba',
  'cor',
  'del',
  'fan',
  'gue',
  'lis',
  'mar',
  'nou',
  'pré',
  'ri',
  'sol',
  'tan',
  'vel',
  'zé',
];
/** As many words as ten thousand documents of this length hold, more or less. */
const NAMES = 40_000;
const PARTNERS = [
  'Ville inventée',
  'Caisse inventée',
  'Union inventée',
  'Ligue inventée',
  'Mission inventée',
];
const FIRST_NAMES = ['Anne', 'Benoît', 'Chloé', 'Denis', 'Élise', 'Farid', 'Gaëlle', 'Hugo', 'Inès', 'Jules'];
const FAMILY_NAMES = [
  'Delcourt',
  'Vasseur',
  'Leroux',
  'Carpentier',
  'Dubrulle',
  'Fontaine',
  'Masson',
  'Lefebvre',
  'Wattel',
  'Hennebelle',
];
const THEMES = [
  'hebergement',
  'alimentation',
  'insertion',
  'enfance',
  'sante',
  'formation',
  'acces-aux-droits',
  'parentalite',
  'numerique',
  'logement',
  'mobilite',
  'emploi',
];

/** Words of the vocabulary, each with another for it: one sentence in ten uses each. */
const WORDS = [
  ['maraude', 'maraude', 'tournée'],
  ['chantier-d-insertion', 'chantier d’insertion', 'parcours d’insertion'],
] as const;

/** What the reading guide shows, at any size. */
const EXAMPLES = [
  '<ExempleDeFil />',
  '<ExempleDePointille />',
  '<Niveaux />',
  '<LeCorpus />',
  '<ExempleDePhrase />',
  '<ExempleDeVerification />',
  '<ExemplesDeRecherches />',
]
  .map((example) => `\n${example}\n`)
  .join('');

const straight = (text: string) => text.replaceAll('’', "'");
const quoted = (text: string) => JSON.stringify(text);

/**
 * What one document speaks of, again and again, and the next one hardly: without topics every word would stand in
 * every document, and a search would have nothing to choose.
 */
interface Topic {
  subjects: readonly string[];
  objects: readonly string[];
  places: readonly string[];
  aims: readonly string[];
  names: readonly string[];
}

/** The name of a given rank: always the same, and no other's. */
function inventedName(rank: number): string {
  let name = '';
  for (let rest = rank + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

class Inventor {
  readonly #random: () => number;
  readonly #root: string;

  constructor(root: string, seed: number) {
    this.#root = root;
    this.#random = randomFrom(seed);
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** A rank below `limit`, by Zipf’s law: the first is drawn twice as often as the second, thrice as often as the third. */
  rank(limit: number): number {
    return Math.floor((limit + 1) ** this.#random()) - 1;
  }

  /** `count` different ones of a list that begins with the commonest. */
  common<T>(list: readonly T[], count: number): T[] {
    const found = new Set<T>();
    while (found.size < count) found.add(list[this.rank(list.length)] as T);
    return [...found];
  }

  topic(): Topic {
    return {
      subjects: this.common(SUBJECTS, 4),
      objects: this.common(OBJECTS, 4),
      places: this.common(PLACES, 2),
      aims: this.common(AIMS, 4),
      names: Array.from({ length: 40 }, () => inventedName(this.rank(NAMES))),
    };
  }

  sentence({ subjects, objects, places, aims, names }: Topic): string {
    const [first, second, third] = [this.pick(names), this.pick(names), this.pick(names)];
    return straight(
      `${this.pick(subjects)} ${this.pick(VERBS)} ${this.pick(objects)} ${this.pick(places)} ${this.pick(aims)}, au titre du projet ${first} ${second} et de l’accord ${third}.`,
    );
  }

  paragraph(topic: Topic, sentences: number): string {
    return Array.from({ length: sentences }, () => this.sentence(topic)).join(' ');
  }

  write(path: string, text: string): void {
    const file = join(this.#root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The day of the document of a given rank: one a month, or as many as it takes to hold them all in fourteen years. */
const dayOf = (rank: number, total: number) =>
  addDays('2026-01-01', -Math.ceil((total - rank) * Math.min(30, 5000 / total)));

/** The dossiers of the document of a given rank, by number. */
function dossiersOf(rank: number, dossiers: number): number[] {
  const main = (rank * 5 + (rank >> 2)) % dossiers;
  return rank % 6 === 5 ? [main, (main + 1) % dossiers] : [main];
}

/** Writes a whole content folder at `root`. */
export function writeInventedCorpus(
  root: string,
  { communiques, commitments, dossiers = 0 }: CorpusSize,
  seed = 2019,
): void {
  const invent = new Inventor(root, seed);
  invent.write(
    'site.yaml',
    'name: "Corpus inventé"\nbaseline: "Pour mesurer"\ndescription: "Un corpus inventé."\nasOf: 2026-01-01\nofficial: false\nsentences: comptées\nhome:\n  title: "Ce qui a été *annoncé*."\n  lede: "Corpus inventé."\n  searches:\n    - "insertion"\npublisher: {}\nhost: {}\n',
  );
  for (const page of ['a-propos', 'accessibilite', 'guide', 'mentions-legales'])
    invent.write(
      `pages/${page}.mdx`,
      `---\ntitle: "Page ${page}"\ndescription: "Une page."\n---\n\nTexte inventé.\n${page === 'guide' ? EXAMPLES : ''}`,
    );
  invent.write('organisations/prefecture.yaml', 'name: "Préfecture inventée"\nkind: service de l’État\n');
  PARTNERS.forEach((name, index) =>
    invent.write(`organisations/partenaire-${index + 1}.yaml`, `name: "${name}"\nkind: institution\n`),
  );

  for (let rank = 0; rank < dossiers; rank += 1)
    invent.write(
      `dossiers/dossier-${rank + 1}.yaml`,
      `title: "Dossier ${rank + 1}"\ndescription: "Un dossier inventé."\norder: ${rank + 1}\n`,
    );

  const ids = Array.from({ length: communiques }, (_, rank) => {
    // Where documents fall into dossiers, one in three is of the day of the one before.
    const at = dossiers > 0 && rank % 3 === 2 ? rank - 1 : rank;
    return `${dayOf(at, communiques)}-communique-${rank + 1}`;
  });
  const topics = ids.map(() => invent.topic());
  /** Sentences that records will quote, by communiqué: written first, so that every quotation is true. */
  const said: string[][] = ids.map(() => []);
  const say = (rank: number, sentence: string) => {
    said[rank]?.push(sentence);
    return sentence;
  };
  /** Numbers that only tell one invented sentence from another: no record structures them. */
  const waived: string[][] = ids.map((_, rank) => [`Communiqué ${rank + 1}`, `réunion numéro ${rank + 1}`]);

  THEMES.forEach((theme, index) => {
    const quote = say(0, `La thématique ${theme} est prioritaire.`);
    invent.write(
      `themes/${theme}.yaml`,
      `title: "Thématique ${theme}"\nkind: thématique\norder: ${index + 1}\npassage:\n  communique: ${ids[0]}\n  quote: ${quoted(quote)}\n`,
    );
  });
  for (const [id, term, other] of WORDS)
    invent.write(
      `vocabulary/${id}.yaml`,
      `term: ${quoted(term)}\nkind: mot courant\nmeaning: "un mot inventé pour mesurer"\neditorial: "Sens inventé."\nequivalents:\n  - words: ${quoted(other)}\n    editorial: "Équivalence inventée."\n`,
    );
  const people = Math.max(2, Math.ceil(communiques / 20));
  const offices: string[] = Array.from({ length: people }, () => '');
  ids.forEach((id, rank) => {
    for (const person of new Set([invent.below(people), invent.below(people)])) {
      const name = nameOf(person);
      const title = straight('chargé de l’action sociale');
      const quote = say(rank, `${name}, ${title}, était présent.`).replace(/, était présent\.$/, '');
      offices[person] =
        `${offices[person] ?? ''}  - communique: ${id}\n    quote: ${quoted(quote)}\n    title: ${quoted(title)}\n    organisation: prefecture\n`;
    }
    for (let figure = 0, total = 2 + invent.below(3); figure < total; figure += 1) {
      const value = 100 * (rank + 1) + figure;
      const quote = say(
        rank,
        `${formatNumber(value)} places ont été ouvertes ${invent.pick(topics[rank]?.places ?? PLACES)}.`,
      ).replace(/\.$/, '');
      const theme = invent.pick(THEMES);
      invent.write(
        `figures/places-${rank + 1}-${figure + 1}.yaml`,
        `title: "Places ouvertes, soit ${formatNumber(value)}"\nvalue: ${value}\nunit: "places"\nnature: flux\nlevel: fait\ncommunique: ${id}\nquote: ${quoted(quote)}\nverb: "ont été ouvertes"\nthemes:\n  - id: ${theme}\n    editorial: "Rapprochement inventé."\n`,
      );
    }
    const day = formatDay(id.slice(0, 10));
    const quote = say(rank, `La réunion numéro ${rank + 1} s'est tenue le ${day}.`);
    invent.write(
      `events/reunion-${rank + 1}.yaml`,
      `title: "Réunion ${rank + 1}"\nkind: comité\nstatus: tenu\ndate:\n  period: ${id.slice(0, 10)}\n  communique: ${id}\n  quote: ${quoted(quote)}\n  words: "le ${day}"\n`,
    );
  });
  offices.forEach((list, person) => {
    if (list !== '')
      invent.write(
        `people/${personId(person)}.yaml`,
        `name: "${nameOf(person)}"\nfamilyName: "${familyOf(person)}"\noffices:\n${list}`,
      );
  });
  let before = 0;
  for (let rank = 0; rank < commitments; rank += 1) {
    const start = invent.below(communiques);
    const ranks = [
      ...new Set(
        Array.from({ length: 1 + invent.below(6) }, (_, step) =>
          Math.min(communiques - 1, start + step * (1 + invent.below(8))),
        ),
      ),
    ]
      .sort((a, b) => a - b)
      // A thread stays in the dossier of its first document.
      .filter((at) => dossiers < 2 || dossiersOf(at, dossiers).includes(dossiersOf(start, dossiers)[0] ?? 0));
    const levels = [
      ['annoncé', 'sera conduite'],
      ['en cours', 'est en cours'],
      ['fait', 'a été conduite'],
    ] as const;
    let firstWords = '';
    let promised = '';
    let parties = '';
    const mentions = ranks.map((at, step) => {
      const [level, verb] = levels[Math.min(step, 2)] ?? levels[0];
      const partner = rank % PARTNERS.length;
      // One in three is promised for a year: this one, or the next.
      if (step === 0 && rank % 3 === 0) promised = String(Number(ids[at]?.slice(0, 4)) + (rank % 2));
      const when = step === 0 && promised !== '' ? `en ${promised} ` : '';
      const quote = say(
        at,
        straight(`L’action numéro ${rank + 1} ${verb} ${when}avec la ${PARTNERS[partner]}.`),
      );
      firstWords ||= quote;
      // Every document that names the partner ties it to the action.
      parties += `  - organisation: partenaire-${partner + 1}\n    role: porte\n    communique: ${ids[at]}\n    quote: ${quoted(quote)}\n`;
      waived[at]?.push(`action numéro ${rank + 1}`);
      return `  - communique: ${ids[at]}\n    quote: ${quoted(quote)}\n    verb: "${verb}"\n    level: ${level}\n    nature: ${step === 0 ? 'annonce' : step === 1 ? 'précision' : 'réalisation'}\n    summary: "Un point de l’action ${rank + 1}"\n`;
    });
    // A commitment continues an older one only.
    const older =
      rank % 4 === 3 && start >= before
        ? `extends:\n  - id: action-${rank}\n    editorial: "Prolongement inventé."\n`
        : '';
    before = start;
    const themes = [...new Set([invent.pick(THEMES), invent.pick(THEMES)])]
      .map((theme) => `  - id: ${theme}\n    editorial: "Rapprochement inventé."\n`)
      .join('');
    const due =
      promised === ''
        ? ''
        : `due:\n  words: "en ${promised}"\n  communique: ${ids[ranks[0] ?? 0]}\n  quote: ${quoted(firstWords)}\n`;
    const plain = `Le communiqué parle de l’[action numéro ${rank + 1}](/communiques/${ids[ranks[0] ?? 0]}/#${anchorOf(firstWords)}).`;
    invent.write(
      `commitments/action-${rank + 1}.yaml`,
      `title: "Conduire l’action ${rank + 1}"\nlevel: régional\nplain:\n  - ${quoted(plain)}\nmentions:\n${mentions.join('')}themes:\n${themes}parties:\n${parties}${due}${older}`,
    );
  }
  ids.forEach((id, rank) => {
    const day = formatDay(id.slice(0, 10));
    const topic = topics[rank] ?? invent.topic();
    const title = `Communiqué ${rank + 1} : ${straight(invent.pick(topic.objects))} ${invent.pick(topic.places)}`;
    const waivers = (waived[rank] ?? []).map(
      (quote) =>
        `  - quote: ${quoted(quote)}\n    why: "Ce nombre distingue une phrase inventée d’une autre."\n`,
    );
    const body = [
      invent.paragraph(topic, 8),
      `## Le point`,
      (said[rank] ?? []).join(' '),
      invent.paragraph(topic, 9),
      `- ${[1, 2, 3].map(() => invent.sentence(topic)).join('\n- ')}`,
      invent.paragraph(topic, 9),
    ];
    const several =
      dossiers < 2
        ? ''
        : `dossiers: [${dossiersOf(rank, dossiers)
            .map((one) => `dossier-${one + 1}`)
            .join(', ')}]\n`;
    const issuer = dossiers > 0 && rank % 4 > 0 ? `partenaire-${(rank % PARTNERS.length) + 1}` : 'prefecture';
    const plain =
      dossiers > 0 && rank % 3 === 0
        ? ''
        : `plain:\n  - ${quoted(`Le ${day}, la préfecture parle de [${formatNumber(100 * (rank + 1))} places](/chiffres/places-${rank + 1}-1/).`)}\n  - "Ces places sont ouvertes."\n`;
    invent.write(
      `communiques/${id}.mdx`,
      `---\ntitle: ${quoted(title)}\ndate: ${id.slice(0, 10)}\ndateline: "Villeneuve, le ${day}"\nplace: Villeneuve\n${several}issuer:\n  organisation: ${issuer}\n  editorial: "Corpus inventé."\nsummary: "Un communiqué inventé."\n${plain}waivedNumbers:\n${waivers.join('')}---\n\nVilleneuve, le ${day}\n\n# ${title}\n\n${body.join('\n\n')}\n`,
    );
  });
}

const familyOf = (person: number) =>
  `${FAMILY_NAMES[person % FAMILY_NAMES.length]}${'abcdefghijklmnopqrstuvwxyz'[Math.floor(person / 100) % 26]}${Math.floor(person / 2600) || ''}`;
const nameOf = (person: number) =>
  `${FIRST_NAMES[Math.floor(person / 10) % FIRST_NAMES.length]} ${familyOf(person)}`;
const personId = (person: number) => `personne-${person + 1}`;
