/** Kinds of mistakes and of true things, each in a form that no list of examples gives: what is false is refused, what is true is not. */
import { expect, test } from 'vitest';
import { RELAIS, verdictAfter, type World } from './harness/world.ts';
import { SECOND, writeSecond, type SecondDocument } from './harness/second-document.ts';
import { communes, meeting, persons, promise } from './harness/variations.ts';

const ID = '2020-03-05-un-relais';
const [THEME, EVENT, FIGURE, COMMITMENT, ORGANISATION] = [
  'themes/logement.yaml',
  'events/ouverture-du-relais.yaml',
  'figures/places-d-accueil.yaml',
  'commitments/agrandir-le-relais.yaml',
  'organisations/mairie.yaml',
];
const title = (value: string) => (world: World) => world.edit(THEME, 'title: "Logement"', `title: ${value}`);
const summary = (value: string) => (world: World) =>
  world.edit(RELAIS.communique, 'La maire ouvre un relais de quartier et annonce son agrandissement.', value);
const quoted = (quote: string) => (world: World) =>
  world.edit(EVENT, 'passages:', `passages:\n  - communique: ${ID}\n    quote: "${quote}"`);
const say = (text: string) => (world: World) => world.say(text);
const both =
  (...changes: ((world: World) => void)[]) =>
  (world: World) =>
    changes.forEach((change) => change(world));
const second = (given: SecondDocument) => (world: World) => void writeSecond(world, given);
/** A second mention of the commitment, of this nature. */
const again = (nature: string) =>
  both(second({ body: 'Le relai sera agrandi.' }), (world) =>
    world.edit(
      COMMITMENT,
      'themes:\n',
      `  - communique: ${SECOND}\n    quote: "Le relai sera agrandi"\n    verb: "sera agrandi"\n    level: annoncé\n    nature: ${nature}\n    summary: "Redit"\nthemes:\n`,
    ),
  );

test.each<[what: string, change: (world: World) => void, said: string]>([
  [
    'a struck sentence',
    both(say('~~La ville plantera un arbre.~~'), quoted('La ville plantera un arbre.')),
    'barrés',
  ],
  ['a struck number', both(say('Le relais offre ~~300~~ des lits.'), quoted('300')), 'barré'],
  ['a block in a title', title('|\n  Logement\n  et toit'), 'tient sur une ligne, et il y en a plusieurs'],
  [
    'a folded block in a title',
    title('>-\n  Logement\n  et toit'),
    'écrivez entre guillemets : "Logement et toit"',
  ],
  [
    'a block in a name',
    (w) => w.edit(ORGANISATION, '"Mairie de Villeneuve"', '|\n  Mairie\n  de Villeneuve'),
    'plusieurs',
  ],
  [
    'a theme twice',
    (w) => w.append(EVENT, '  - id: logement\n    editorial: "Encore."\n'),
    'déjà dans cette liste',
  ],
  ['a file in images/', (w) => w.write('images/halle.jpg', 'x'), 'content/attachments/'],
  ['an empty note', say('Texte[^1].\n\n[^1]:'), 'la note « 1 » est vide'],
  ['a note of two words', say('Le relais[^a b] rouvre.\n\n[^a b]: Une note.'), 'écrivez « [^a-b] »'],
  ['an address that leads to another', say('[https://exemple.fr/a](https://exemple.fr/b)'), 'ce lien montre'],
  ['a tag of YAML', title('!!str Logement'), 'étiquettes YAML'],
  [
    'a no-break space that indents',
    (w) => w.edit(EVENT, '  period: 2020-03-05', '\u00A0 period: 2020-03-05'),
    'en tête de ligne',
  ],
  ['a no-break space in an id', (w) => w.edit(FIGURE, 'id: logement', 'id: "logement\u00A0"'), '(U+00A0)'],
  ['a lost sign, decoded askew', say('Le relais ï¿½ ouvre.'), 'mal décodé'],
  ['a sign decoded askew, alone', say('Le relais nÂ° un.'), 'mal décodé'],
  ['a letter without its dot', say('Le rela\u0131s ouvre.'), 'écrivez « relais »'],
  [
    'an office that nobody holds',
    summary('La ministre ouvre un relais de quartier.'),
    'ne dit rien de « ministre »',
  ],
  ['an absence that is none', summary('Aucun document ne parle des familles.'), 'un document le dit'],
  ['a judgement', summary('La maire réussit à ouvrir un relais de quartier.'), '« réussit » juge'],
  ['a rise that nothing says', again('hausse'), '« hausse » : rien ne le dit'],
  ['a widening that nothing says', again('élargissement'), '« élargissement » : rien ne le dit'],
  [
    'what does not last',
    promise('La ville ouvrira des places provisoires.', 'ouvrira', 'Ouvrir des places'),
    'provisoires',
  ],
  [
    'who is beside, said to pay',
    promise(
      'La halle ouvrira avec la mairie de Villeneuve.',
      'ouvrira',
      'Ouvrir la halle',
      'parties:\n  - organisation: mairie\n    role: paie\n    communique: 2020-03-05-un-relais\n    quote: "avec la mairie de Villeneuve"\n',
    ),
    'ne disent pas qui paie',
  ],
  [
    'English said French',
    second({ body: 'The town will open a new house for the young people and the families of this area.' }),
    'lang: en',
  ],
  [
    'Spanish said French',
    second({
      body: 'La ciudad abrirá una casa nueva para los jóvenes y las familias del barrio. Los vecinos están invitados.',
    }),
    'lang: es',
  ],
  [
    'a reason for a language that nothing doubts',
    second({ header: 'langWhy: "C’est du français."\n' }),
    'retirez ce champ',
  ],
  ['one commune twice', communes({}), 'within'],
  [
    'one meeting twice',
    meeting('La réunion publique du 2 mars 2020 à la halle', 'réunion publique du 2 mars 2020'),
    'homonymWhy',
  ],
  [
    'one person, quoted twice',
    persons('Paul Durand, adjoint au maire de Villeneuve', 'Paul Durand, adjoint au maire'),
    'est déjà le nom de',
  ],
  [
    'what is told apart from nothing',
    (w) => w.append(ORGANISATION, 'homonymWhy: "Une autre mairie."\n'),
    'aucune autre fiche ne porte ce nom',
  ],
])('refused: %s', (_what, change, said) => expect(verdictAfter(change).refused.join('\n')).toContain(said));

const dated = (words: string, period: string) => (world: World) => {
  writeSecond(world, { body: `La rencontre a eu lieu ${words}.` });
  world.write(
    'events/rencontre.yaml',
    `title: "Rencontre"\nkind: autre\nstatus: tenu\ndate:\n  period: ${period}\n  communique: ${SECOND}\n  quote: "La rencontre a eu lieu ${words}"\n  words: "${words}"\n`,
  );
};

test.each<[what: string, change: (world: World) => void]>([
  [
    'a place whose capitals have no accent',
    second({ dateline: 'SAINT-ELOI, le 14 septembre 2020', place: 'Saint-Éloi' }),
  ],
  ['the day before yesterday', dated('avant-hier', '2020-09-12')],
  ['this morning', dated('ce matin', '2020-09-14')],
  ['yesterday evening', dated('hier soir', '2020-09-13')],
  ['spaces around signs', both(say('Un prix :la halle«ouverte».'), quoted('Un prix : la halle « ouverte »'))],
  ['an address printed in part', say('Voir (https://exemple.fr/halle), puis https://exemple.fr/page…')],
  ['a name of another alphabet', say('Madame Y\u0131ld\u0131z a parlé.')],
  ['a block of one line', title('>-\n  Logement')],
  ['two communes of two regions', communes({ isTold: true })],
  [
    'two meetings of one day, in two places',
    meeting('Une réunion publique a eu lieu à la halle le 2 mars 2020', 'une autre au relais le 2 mars 2020'),
  ],
  ['two people of one name', persons('Paul Durand, adjoint au maire', 'Paul Durand, facteur')],
  [
    'two meetings that an editor tells apart',
    meeting(
      'La réunion publique du 2 mars 2020',
      'réunion publique tenue le 2 mars 2020',
      'homonymWhy: "L’une le matin, l’autre le soir."\n',
    ),
  ],
  ['an office of the document', summary('La maire de Villeneuve ouvre un relais de quartier.')],
  [
    'a language that nobody guesses',
    second({
      body: 'O trem parte para que não se atrase; o comboio é uma máquina com as suas luzes.',
      header: 'langWhy: "Ce sont des mots de la maire, en patois."\n',
    }),
  ],
])('accepted: %s', (_what, change) => expect(verdictAfter(change).refused).toEqual([]));

test('a sentence without a verb gives its level by a reason', () => {
  const figure = (more: string) => (world: World) => {
    world.say('Soit en tout 14 320 hectares.');
    world.write(
      'figures/hectares.yaml',
      `title: "Surface"\nvalue: 14320\nunit: "hectares"\nnature: flux\nlevel: fait\n${more}communique: ${ID}\nquote: "Soit en tout 14 320 hectares"\nperiod:\n  period: 2020-03-05\n  words: "jeudi 5 mars 2020"\n`,
    );
  };
  expect(
    verdictAfter(figure('levelWhy: "La phrase fait le compte de ce qui précède."\n')).refused.join(),
  ).not.toContain('level');
  expect(verdictAfter(figure('')).refused.join()).toContain('dites pourquoi ce niveau dans « levelWhy »');
});

test('an address that nobody protects, in a field, is told and kept', () => {
  const { refused, warned } = verdictAfter((world) =>
    world.edit('missing/2019-convention.yaml', 'https://exemple.invalid', 'http://exemple.invalid'),
  );
  expect(refused).toEqual([]);
  expect(warned.join('\n')).toContain('écrivez https://exemple.invalid/convention si cette adresse répond');
});

test('whom a document calls by name, with no office, is told', () => {
  expect(verdictAfter(say('M. Paul Durand a parlé.')).warned.join('\n')).toContain(
    'aucune fiche ne connaît Paul Durand',
  );
});
