/**
 * A corpus of any size, invented and deterministic, to measure and to test at scale: the same arguments
 * always give the same files. Sentences are assembled from the words of the field, so that a search has something to find.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anchorOf } from '../../src/document/anchor.ts';
import { addDays, formatDay } from '../../src/text/days.ts';
import { formatNumber } from '../../src/text/numbers.ts';

/** What to invent. */
export interface CorpusSize {
  communiques: number;
  /** Threads of commitments; each is mentioned in 1 to 6 documents. */
  commitments: number;
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

const SUBJECTS = [
  'Le département',
  'La métropole',
  'L’État',
  'La région',
  'Le centre communal',
  'L’association',
  'La mission locale',
  'La caisse d’allocations',
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
];
const OBJECTS = [
  'un dispositif d’hébergement',
  'une maraude de nuit',
  'un parcours d’insertion',
  'un atelier de parentalité',
  'un centre de santé',
  'une action de formation',
  'un accueil du jeune enfant',
  'une distribution alimentaire',
  'un point d’accès aux droits',
  'un chantier d’insertion',
];
const PLACES = [
  'à Lille',
  'à Amiens',
  'à Beauvais',
  'à Laon',
  'à Arras',
  'à Dunkerque',
  'à Valenciennes',
  'à Roubaix',
  'à Compiègne',
  'à Soissons',
];
const AIMS = [
  'pour les familles monoparentales',
  'pour les jeunes sans emploi',
  'au bénéfice des enfants',
  'avec les acteurs de terrain',
  'dans le cadre de la stratégie de lutte contre la pauvreté',
  'afin de rompre l’isolement',
  'avec le concours des travailleurs sociaux',
];
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

const straight = (text: string) => text.replaceAll('’', "'");
const quoted = (text: string) => JSON.stringify(text);

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

  sentence(): string {
    return straight(
      `${this.pick(SUBJECTS)} ${this.pick(VERBS)} ${this.pick(OBJECTS)} ${this.pick(PLACES)} ${this.pick(AIMS)}, ${this.pick(AIMS)}.`,
    );
  }

  paragraph(sentences: number): string {
    return Array.from({ length: sentences }, () => this.sentence()).join(' ');
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

/** Writes a whole content folder at `root`. */
export function writeInventedCorpus(
  root: string,
  { communiques, commitments }: CorpusSize,
  seed = 2019,
): void {
  const invent = new Inventor(root, seed);
  invent.write(
    'site.yaml',
    'name: "Corpus inventé"\nbaseline: "Pour mesurer"\ndescription: "Un corpus inventé."\nasOf: 2026-01-01\nofficial: false\nhome:\n  title: "Ce qui a été *annoncé*."\n  lede: "Corpus inventé."\n  searches:\n    - "insertion"\npublisher: {}\nhost: {}\n',
  );
  for (const page of ['a-propos', 'accessibilite', 'mentions-legales'])
    invent.write(
      `pages/${page}.mdx`,
      `---\ntitle: "Page ${page}"\ndescription: "Une page."\n---\n\nTexte inventé.\n`,
    );
  invent.write('organisations/prefecture.yaml', 'name: "Préfecture inventée"\nkind: service de l’État\n');
  PARTNERS.forEach((name, index) =>
    invent.write(`organisations/partenaire-${index + 1}.yaml`, `name: "${name}"\nkind: institution\n`),
  );

  const ids = Array.from(
    { length: communiques },
    (_, rank) => `${dayOf(rank, communiques)}-communique-${rank + 1}`,
  );
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
      `term: ${quoted(term)}\nkind: mot courant\nmeaning: "un mot inventé pour mesurer"\nequivalents:\n  - words: ${quoted(other)}\n    editorial: "Équivalence inventée."\n`,
    );
  const people = Math.max(2, Math.ceil(communiques / 20));
  const offices: string[] = Array.from({ length: people }, () => '');
  ids.forEach((id, rank) => {
    for (const person of new Set([invent.below(people), invent.below(people)])) {
      const name = nameOf(person);
      const title = straight('chargé de l’action sociale');
      const quote = say(rank, `${name}, ${title}, était présent.`).replace(/, était présent\.$/, '');
      offices[person] +=
        `  - communique: ${id}\n    quote: ${quoted(quote)}\n    title: ${quoted(title)}\n    organisation: prefecture\n`;
    }
    for (let figure = 0, total = 2 + invent.below(3); figure < total; figure += 1) {
      const value = 100 * (rank + 1) + figure;
      const quote = say(
        rank,
        `${formatNumber(value)} places ont été ouvertes ${invent.pick(PLACES)}.`,
      ).replace(/\.$/, '');
      const theme = invent.pick(THEMES);
      invent.write(
        `figures/places-${rank + 1}-${figure + 1}.yaml`,
        `title: "Places ouvertes, relevé ${rank + 1}-${figure + 1}"\nvalue: ${value}\nunit: "places"\nnature: flux\nlevel: fait\ncommunique: ${id}\nquote: ${quoted(quote)}\nverb: "ont été ouvertes"\nthemes:\n  - id: ${theme}\n    editorial: "Rapprochement inventé."\n`,
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
    ].sort((a, b) => a - b);
    const levels = [
      ['annoncé', 'sera conduite'],
      ['en cours', 'est en cours'],
      ['fait', 'a été conduite'],
    ] as const;
    let firstWords = '';
    let promised = '';
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
      waived[at]?.push(`action numéro ${rank + 1}`);
      return `  - communique: ${ids[at]}\n    quote: ${quoted(quote)}\n    verb: "${verb}"\n    level: ${level}\n    nature: ${step === 0 ? 'annonce' : step === 1 ? 'précision' : 'réalisation'}\n    summary: "Point ${step + 1} de l’action ${rank + 1}"\n`;
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
    const parties = `  - organisation: partenaire-${(rank % PARTNERS.length) + 1}\n    role: porte\n    communique: ${ids[ranks[0] ?? 0]}\n    quote: ${quoted(firstWords)}\n`;
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
    const title = `Communiqué ${rank + 1} : ${straight(invent.pick(OBJECTS))} ${invent.pick(PLACES)}`;
    const waivers = (waived[rank] ?? []).map(
      (quote) =>
        `  - quote: ${quoted(quote)}\n    why: "Ce nombre distingue une phrase inventée d’une autre."\n`,
    );
    const body = [
      invent.paragraph(8),
      `## Le point`,
      (said[rank] ?? []).join(' '),
      invent.paragraph(9),
      `- ${[1, 2, 3].map(() => invent.sentence()).join('\n- ')}`,
      invent.paragraph(9),
    ];
    invent.write(
      `communiques/${id}.mdx`,
      `---\ntitle: ${quoted(title)}\ndate: ${id.slice(0, 10)}\ndateline: "Lille, le ${day}"\nplace: Lille\nissuer:\n  organisation: prefecture\n  editorial: "Corpus inventé."\nsummary: "Un communiqué inventé."\nplain:\n  - ${quoted(`Le ${day}, la préfecture parle de [${formatNumber(100 * (rank + 1))} places](/chiffres/places-${rank + 1}-1/).`)}\n  - "Ces places sont ouvertes."\nwaivedNumbers:\n${waivers.join('')}---\n\nLille, le ${day}\n\n# ${title}\n\n${body.join('\n\n')}\n`,
    );
  });
}

const familyOf = (person: number) =>
  `${FAMILY_NAMES[person % FAMILY_NAMES.length]}${'abcdefghijklmnopqrstuvwxyz'[Math.floor(person / 100) % 26]}${Math.floor(person / 2600) || ''}`;
const nameOf = (person: number) =>
  `${FIRST_NAMES[Math.floor(person / 10) % FIRST_NAMES.length]} ${familyOf(person)}`;
const personId = (person: number) => `personne-${person + 1}`;
