/** Namings of people built from their parts, in every construction that the grammar knows: each has one right reading. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namingsIn, type Naming } from '#import/proposals/naming/reading.ts';

const FIRST = ['Anne', 'Paul', 'Marie-Line', 'Émile', 'Jean Luc', 'Éloïse', 'Karim', 'J.-P.'] as const;
const FAMILY = [
  'Roy',
  'LEFORT',
  'Le Goff',
  'd’Estienne',
  'de La Tour',
  'Martin-Dupré',
  'VAN HECKE',
  'N’Diaye',
  'Tachet des Combes',
  'de Kersauson',
] as const;
const TITLES = [
  '',
  '',
  'M. ',
  'Mme ',
  'Madame ',
  'le colonel ',
  'le Dr ',
  'la professeure ',
  'le capitaine ',
] as const;
/** Offices in small letters, with their article; none ends with a word that a name could go on. */
const OFFICES = [
  ['le', 'maire'],
  ['la', 'maire de Bar-sur-Seille'],
  ['la', 'préfète de la Haute-Corvée'],
  ['le', 'préfet de la région Val-de-Brenne, préfet de la Seille'],
  ['le', 'sous-préfet de Nogent'],
  ['la', 'présidente du conseil départemental'],
  ['le', 'président de la communauté de communes du Haut-Lignon'],
  ['la', 'vice-présidente déléguée à la culture'],
  ['le', 'vice-président chargé des routes, des ponts et des mobilités'],
  ['la', 'directrice générale de l’agence régionale de santé'],
  ['le', 'directeur départemental de l’emploi, du travail et des solidarités'],
  ['la', 'ministre déléguée chargée de la Ruralité'],
  ['le', 'ministre de l’Agriculture et de la Souveraineté alimentaire'],
  ['la', 'secrétaire générale de la préfecture'],
  ['le', 'premier adjoint au maire de Bar'],
  ['le', 'maire de Bar et président de l’agglomération'],
  ['le', 'commissaire à la lutte contre la pauvreté'],
  ['la', 'directrice académique des services de l’Éducation nationale'],
  ['la', 'députée de la 2e circonscription'],
  ['le', 'chef du service des urgences du CHU'],
  ['le', 'commandant du groupement de gendarmerie'],
  ['la', 'procureure de la République'],
  ['la', 'proviseure du lycée Jean-Jaurès'],
  ['le', 'directeur du SDIS 27'],
  ['la', 'rectrice de l’académie de Sauternac'],
  ['la', 'cheffe du pôle femme-enfant'],
  ['la', 'responsable de la collecte dans le département'],
  ['le', 'bâtonnier'],
  ['la', 'conseillère régionale'],
  ['le', 'directeur de la MJC Jean Cocteau'],
  ['la', 'cheffe de la caserne Paul Bert'],
] as const;
const PLURALS = [
  'conseillers départementaux',
  'députés de la Seille',
  'adjointes au maire',
  'sénateurs',
] as const;

interface Person {
  name: string;
  /** With its titles. */
  said: string;
}
type Reading = readonly (readonly [name: string, office: string])[];

const person = fc
  .record({
    title: fc.constantFrom(...TITLES),
    first: fc.constantFrom(...FIRST),
    family: fc.constantFrom(...FAMILY),
  })
  .map(({ title, first, family }): Person => {
    const name = `${first} ${family}`;
    return { name, said: `${title}${name}` };
  });
const office = fc.constantFrom(...OFFICES);

/** « de Paul Roy », « d’Anne Roy », « du colonel Paul Roy ». */
const of = ({ said }: Person): string => {
  if (said.startsWith('le ')) return `du ${said.slice(3)}`;
  return /^[AÉ]/.test(said) ? `d’${said}` : `de ${said}`;
};
const ofOffice = (article: string, words: string): string =>
  article === 'le' ? `du ${words}` : `de la ${words}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

interface Naming1 {
  /** As a member of « En présence … ». */
  member: string;
  /** As the beginning of a sentence. */
  subject: string;
  line: string;
  reading: Reading;
}

const after = fc.tuple(person, office).map(([who, [, words]]): Naming1 => ({
  member: `${of(who)}, ${words}`,
  subject: `${capital(who.said)}, ${words},`,
  line: `${capital(who.said)}, ${words}`,
  reading: [[who.name, words]],
}));
const within = fc.tuple(person, office).map(([who, [, words]]): Naming1 => ({
  member: `${of(who)} (${words})`,
  subject: `${capital(who.said)} (${words})`,
  line: `${capital(who.said)} (${words})`,
  reading: [[who.name, words]],
}));
const before = fc.tuple(person, office).map(([who, [article, words]]): Naming1 => ({
  member: `${ofOffice(article, words)}, ${who.said}`,
  subject: `${capital(article)} ${words}, ${who.said},`,
  line: `${capital(article)} ${words}, ${who.said}`,
  reading: [[who.name, words]],
}));
const together = fc
  .tuple(person, person, fc.constantFrom(...PLURALS))
  .filter(([one, other]) => one.name !== other.name)
  .map(([one, other, words]): Naming1 => ({
    member: `de ${one.name} et ${other.name} (${words})`,
    subject: `Les ${words} ${one.name} et ${other.name}`,
    line: `${one.name} et ${other.name}, ${words}`,
    reading: [
      [one.name, words],
      [other.name, words],
    ],
  }));
const naming = fc.oneof(after, within, before, together);

const shown = (found: readonly Naming[]): string[] =>
  found.map(({ name, office: words }) => `${name} | ${words}`);
const expected = (namings: readonly Naming1[]): string[] =>
  namings.flatMap(({ reading }) => reading.map(([name, words]) => `${name} | ${words}`));

const RUNS = { numRuns: 2500 };

test('whoever is present is named with an office of their own, one after the other', () => {
  fc.assert(
    fc.property(fc.array(naming, { minLength: 1, maxLength: 4 }), (namings) => {
      const members = namings.map(({ member }) => member);
      const last = members.pop() ?? '';
      const list = members.length === 0 ? last : `${members.join(', ')} et ${last}`;
      expect(shown(namingsIn(`La convention a été signée en présence ${list}.`))).toEqual(expected(namings));
    }),
    RUNS,
  );
});

test('whoever does something is named at the head of a sentence', () => {
  fc.assert(
    fc.property(
      naming,
      fc.constantFrom('a ouvert la séance', 'se félicite de ces travaux', 'inaugurera la salle le 3 mars'),
      (one, done) => {
        expect(shown(namingsIn(`${one.subject} ${done}.`))).toEqual(expected([one]));
      },
    ),
    RUNS,
  );
});

test('whoever is quoted, signs or stands in a list is named alone on a line', () => {
  fc.assert(
    fc.property(
      naming,
      fc.constantFrom('', '« Un bel effort », souligne ', 'Contact : '),
      fc.constantFrom('', ' ;', '.'),
      (one, lead, end) => {
        const line = lead.endsWith('souligne ')
          ? one.line.replace(/^L[ea]s? /, (the) => the.toLowerCase())
          : one.line;
        expect(shown(namingsIn(`${lead}${line}${end}`))).toEqual(expected([one]));
      },
    ),
    RUNS,
  );
});

test('a signature says the office on one line and the name on the next', () => {
  fc.assert(
    fc.property(person, office, fc.boolean(), (who, [article, words], isFirst) => {
      const text = isFirst ? `${capital(article)} ${words},\n${who.name}` : `${who.name}\n${capital(words)}`;
      expect(shown(namingsIn(text))).toEqual([`${who.name} | ${isFirst ? words : capital(words)}`]);
    }),
    RUNS,
  );
});

test('right beside a name, an office is said of it', () => {
  const short = fc.constantFrom(
    ['le', 'maire'],
    ['la', 'préfète'],
    ['la', 'conseillère départementale'],
    ['le', 'président du conseil régional'],
    ['la', 'ministre de la Santé'],
    ['le', 'directeur général'],
    ['le', 'nouveau secrétaire général de la préfecture'],
    ['la', 'vice-présidente du Département'],
  );
  fc.assert(
    fc.property(person, short, (who, [article = '', words = '']) => {
      expect(shown(namingsIn(`Avec ${article} ${words} ${who.name}, ils ont visité le chantier.`))).toEqual([
        `${who.name} | ${words}`,
      ]);
    }),
    RUNS,
  );
});

test('articles, adverbs, ages and deputies between a name and an office change neither', () => {
  const aside = fc.constantFrom(
    ([article, words]: readonly [string, string], { name }: Person, other: Person) => ({
      text: `${name}, ${article} ${words}, a parlé avec ${other.name}.`,
      found: [`${name} | ${words}`],
    }),
    ([, words]: readonly [string, string], { name }: Person) => ({
      text: `${name}, actuellement ${words}, prendra ses fonctions en mars.`,
      found: [`${name} | ${words}`],
    }),
    ([, words]: readonly [string, string], { name }: Person) => ({
      text: `${name} (à gauche), 45 ans, ${words}, a reçu le prix.`,
      found: [`${name} | ${words}`],
    }),
    ([, words]: readonly [string, string], { name }: Person, other: Person) => ({
      text: `${name}, ${words}, représentant ${other.name}, préfet de la Seille, a présidé la séance.`,
      found: [`${name} | ${words}`, `${other.name} | préfet de la Seille`],
    }),
    ([article, words]: readonly [string, string], { name }: Person, other: Person) => ({
      text: `En présence de ${name}, ${words}, ${article} ministre s’est rendue à Bar avec ${other.name}.`,
      found: [`${name} | ${words}`],
    }),
    ([, words]: readonly [string, string], { name }: Person, other: Person) => ({
      text: `- ${name} – ${words}\n- ${other.name} – notaire`,
      found: [`${name} | ${words}`, `${other.name} | notaire`],
    }),
  );
  fc.assert(
    fc.property(aside, office, person, person, (form, said, who, other) => {
      const { text, found } = form(said, who, other);
      expect(shown(namingsIn(text))).toEqual(found);
    }),
    RUNS,
  );
});

test.each([
  // Shapes of real communiqués, with invented names.
  [
    'À laquelle assistaient Madame la sénatrice Anne Roy (représentant Paul Lin, président du conseil général) et Messieurs les sénateurs Jean Mas et Luc Bel.',
    [
      'Anne Roy | sénatrice',
      'Paul Lin | président du conseil général',
      'Jean Mas | sénateurs',
      'Luc Bel | sénateurs',
    ],
  ],
  [
    'Élus présents : Anne Roy Préfète de la Seille, Paul Lin Vice-Président du conseil Régional, Luc Bel Sénateur, le colonel Jean Mas commandant du groupement de gendarmerie.',
    [
      'Anne Roy | Préfète de la Seille',
      'Paul Lin | Vice-Président du conseil Régional',
      'Luc Bel | Sénateur',
      'Jean Mas | commandant du groupement de gendarmerie',
    ],
  ],
  [
    'Menée par son Président directeur général, le Professeur Paul Lin, une délégation est venue.',
    ['Paul Lin | Président directeur général'],
  ],
  [
    'La Caf, représentée par le Président de son Conseil d’administration, M. Paul LIN, et par sa Directrice, Mme Anne ROY, a signé.',
    ['Paul LIN | Président de son Conseil d’administration', 'Anne ROY | Directrice'],
  ],
  [
    'Le professeur Paul Lin, 1er vice-président et, par ailleurs, président de la Commission médicale, le professeur Luc Bel, par ailleurs doyen de la Faculté et enfin Anne Roy, notaire.',
    [
      'Paul Lin | 1er vice-président et, par ailleurs, président de la Commission médicale',
      'Luc Bel | doyen de la Faculté',
      'Anne Roy | notaire',
    ],
  ],
  [
    'Anne Roy et Léa Mas, habitantes du village et élèves de cinquième, ont coupé le ruban.',
    [
      'Anne Roy | habitantes du village et élèves de cinquième',
      'Léa Mas | habitantes du village et élèves de cinquième',
    ],
  ],
  [
    'En présence de Paul Lin, préfet de la Seille, Anne Roy, présidente du Département et de sa vice-présidente Léa Mas.',
    ['Paul Lin | préfet de la Seille', 'Anne Roy | présidente du Département', 'Léa Mas | vice-présidente'],
  ],
  [
    'Sous l’autorité du colonel Mas, commandant le groupement de gendarmerie, et du lieutenant-colonel Luc Bel.',
    ['Mas | commandant le groupement de gendarmerie'],
  ],
  [
    'Avec la sous-préfète de Nogent Zélie MARTEL et le maire de Bar Paul Lin.',
    ['Zélie MARTEL | sous-préfète de Nogent', 'Paul Lin | maire de Bar'],
  ],
  ['Léa Mas\nSÉNATRICE DE LA SEILLE', ['Léa Mas | SÉNATRICE DE LA SEILLE']],
  [
    'Mr ROY, maire de Bar ; le capitaine MAS commandant le service ; M Bel, Directeur départemental de l’EN.',
    ['ROY | maire de Bar', 'MAS | commandant le service', 'Bel | Directeur départemental de l’EN'],
  ],
  [
    'En présence du directeur de cabinet, Luc Bel, des élus Paul Lin, Anne Roy et Zélie Mas.',
    ['Luc Bel | directeur de cabinet', 'Paul Lin | élus', 'Anne Roy | élus', 'Zélie Mas | élus'],
  ],
  [
    'Paul Lin, Vice Président du Comité des Anciens Combattants et Amis de la Résistance, a parlé.',
    ['Paul Lin | Vice Président du Comité des Anciens Combattants et Amis de la Résistance'],
  ],
  [
    'Après la lecture par la préfète de la Seille du message d’Anne Roy, ministre déléguée, on a chanté.',
    ['Anne Roy | ministre déléguée'],
  ],
  ['La directrice de cabinet du préfet Paul Lin a parlé.', ['Paul Lin | préfet']],
  [
    'Paul Lin, président de la communauté de communes Sidelle Noire et Plateaux, a inauguré la salle.',
    ['Paul Lin | président de la communauté de communes Sidelle Noire et Plateaux'],
  ],
  [
    'Paul Lin, président de la Région Provence-Alpes-Côte d’Azur, député européen, est venu.',
    ['Paul Lin | président de la Région Provence-Alpes-Côte d’Azur, député européen'],
  ],
  ['Avec Paul Lin, Maire de Bar à la mairie de Bar, puis dîner.', ['Paul Lin | Maire de Bar']],
  ['Avec Anne Roy, adjointe à la mairie de Bar.', ['Anne Roy | adjointe à la mairie de Bar']],
  [
    'Le ministre de l’Économie et des Finances Paul Lin est venu.',
    ['Paul Lin | ministre de l’Économie et des Finances'],
  ],
  [
    'La ministre de la Culture, des Sports et des Finances Anne Lin est venue.',
    ['Anne Lin | ministre de la Culture, des Sports et des Finances'],
  ],
  [
    'Le préfet de la Seille (Paul Lin) et le maire de Bar (Luc Mas) ont parlé.',
    ['Paul Lin | préfet de la Seille', 'Luc Mas | maire de Bar'],
  ],
  [
    'Anne Roy, ministre déléguée chargée de l’Égalité entre les femmes et les hommes, de la diversité et de l’égalité des chances, est venue.',
    [
      'Anne Roy | ministre déléguée chargée de l’Égalité entre les femmes et les hommes, de la diversité et de l’égalité des chances',
    ],
  ],
  ['Un accord entre le maire et le préfet Paul Roy a été signé.', ['Paul Roy | préfet']],
  ['Anne Roy, maire de Bar et les élus sont venus.', ['Anne Roy | maire de Bar']],
  ['Les adjoints (Anne Roy et Luc Mas) ont parlé.', ['Anne Roy | adjoints', 'Luc Mas | adjoints']],
  ['La directrice de cabinet du préfet, Anne Roy, a parlé.', ['Anne Roy | directrice de cabinet du préfet']],
])('%s', (text, found) => {
  expect(shown(namingsIn(text))).toEqual(found);
});

test.each([
  'Le préfet et la maire ont visité le lycée Jean Moulin et l’université Grenoble Alpes.',
  'En présence du préfet, Paul Roy a signé le registre.',
  'Le lieutenant Paul Roy, l’adjudant-chef Anne Lin et le caporal Luc Mas ont reçu la médaille.',
  'La commission présidée par Madame Anne Roy rendra son avis.',
  'Le ministre répondait aux demandes de Paul Roy.',
  'La directrice du centre Simone Veil et le maire de Villiers Saint Paul ont signé.',
  'Emmaüs France, acteur de la solidarité, et Suez Environnement, opérateur de réseaux, ont répondu.',
  'Dans le cadre de la visite, Paul Roy a signé.',
  'La convention entre le maire et les élus, et le président du club (Louis Pasteur).',
  'Les adjoints (Anne Roy et Force Ouvrière) ont parlé.',
  'La directrice de l’école de Bar (Jules Ferry) et le député de la Seille (Les Républicains) ont parlé.',
  'Le conseil départemental, Bretagne Sud et Nantes Métropole, partenaires du projet, étaient présents.',
])('nobody has an office in « %s »', (text) => {
  expect(shown(namingsIn(text))).toEqual([]);
});
