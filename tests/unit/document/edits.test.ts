/** The chain may not change meaning: each kind of edit is allowed what it says, for any words. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainEdit } from '#document/edits/explain.ts';
import { replay, type Edit } from '#document/edits/replay.ts';

/** What is said of one edit of a raw text; nothing when it is admitted. */
function said(kind: Edit['kind'], raw: string, from: string, to: string): string {
  const replayed = replay(raw, [{ kind, from, to }]);
  if (!('around' in replayed)) throw new Error(replayed.wrong.message);
  return explainEdit({ kind, from, to }, replayed.around[0]) ?? '';
}

const WORDS =
  'ne peut changer aucun mot, nombre, signe ou ponctuation, seulement des marques de mise en forme';
const NOTE =
  'ne peut changer aucun mot, nombre, signe ou ponctuation du texte, seulement entourer des mots d’une note';
const LINK = 'ne peut qu’entourer des mots imprimés d’un lien : [mots](https://…), sans en changer aucun';
const SIGNS = 'ne peut changer que la façon d’écrire un signe';
const JOINED =
  'ne peut que rejoindre les lettres d’un mot coupé, sans changer ni lettre, ni chiffre, ni signe';
const LINES = 'ne peut retirer que des lignes entières, jamais des mots d’une ligne';
const sentence = (words: string) => `ne peut pas retirer de mots d’une phrase : « ${words} » en continue une`;
const numbers = (a: string, b: string) => `ne peut ni coller ni séparer deux nombres (« ${a} » et « ${b} »)`;

describe('an edit that changes what the document says is refused', () => {
  test.each<[Edit['kind'], string, string, string, string]>([
    ['mobilier', 'Le relais ne fermera pas.', 'ne ', '', LINES],
    ['mobilier', 'Le relais ne fermera pas.', ' pas', '', LINES],
    ['contact', 'Le relais ne fermera pas.', ' ne', '', LINES],
    ['mobilier', 'Il ne\nfermera\npas avant 2021.', '\npas avant 2021.', '', sentence('pas avant 2021.')],
    ['mobilier', 'Il ne fermera\n\npas\n\navant 2021.', '\n\npas', '', sentence('pas')],
    ['mobilier', 'Le relais, ouvert,\nNE FERMERA\npas.', '\nNE FERMERA', '', sentence('NE FERMERA')],
    ['contact', 'Une halle de 12\nTél : 03\n300 lits', '\nTél : 03\n', ' ', numbers('12', '300')],
    [
      'mobilier',
      'Un relais\nPied de page\nouvre',
      '\nPied de page\n',
      '',
      'ne peut pas coller « relais » à « ouvre »',
    ],
    ['jonction', '1,5M€', '1,5M€', '15M€', JOINED],
    ['jonction', '1 500 lits', '1 500', '1500', JOINED],
    ['jonction', '-40 %', '-40', '40', JOINED],
    ['jonction', 'en baisse -\n40 %', 'baisse -', 'baisse', JOINED],
    ['jonction', 'le plan - suite', 'plan - suite', 'plansuite', JOINED],
    ['jonction', 'fin. Début', 'fin. Début', 'finDébut', JOINED],
    ['jonction', 'en 2019-\n2020', '2019-\n2020', '20192020', JOINED],
    [
      'jonction',
      'il ne ferme',
      'ne ferme',
      'neferme',
      'ne peut pas coller « ne » à « ferme » : une négation est un mot entier',
    ],
    ['structure', '-40 %', '-40', '40', WORDS],
    ['structure', '- 40 %', '- 40', '40', WORDS],
    ['structure', '+ 40 %', '+ 40', '- 40', WORDS],
    ['structure', '± 3', '± 3', '3', WORDS],
    ['structure', '20 % des lits', '20 %', '20', WORDS],
    ['structure', '1,5 M€', '1,5', '1.5', WORDS],
    ['structure', '5*3*2', '5*3*2', '532', WORDS],
    ['structure', '50 %* des lits', '%*', '%', WORDS],
    ['structure', 'Ouvert ?', 'Ouvert ?', 'Ouvert.', WORDS],
    ['structure', 'Ouvert !', 'Ouvert !', 'Ouvert', WORDS],
    ['structure', '« Ouvert »', '« Ouvert »', 'Ouvert', WORDS],
    ['structure', 'le plan - suite', 'plan - suite', 'plan suite', WORDS],
    ['structure', '~~300~~', '~~300~~', '300', WORDS],
    ['structure', 'en 1986', '1986', '19[^86]', WORDS],
    ['structure', 'les 3 lits', 'les 3', 'les [^3]', WORDS],
    ['structure', 'de 1,5 lit', '1,5', '1,[^5]', WORDS],
    ['structure', '12\n\n300 lits', '12\n\n300', '12 300', WORDS],
    ['structure', '12 300 lits', '12 300', '12\n\n300', WORDS],
    [
      'espacement',
      'places :\n12',
      'places :\n',
      'places :\n\n',
      'ne peut porter que des espaces et des lignes vides : entre des mots, la même est une « structure »',
    ],
    ['espacement', '2019  300', '  ', '', numbers('2019', '300')],
    ['espacement', '12\n\n300', '\n\n', ' ', numbers('12', '300')],
    ['espacement', '12 300', ' ', '\n\n', numbers('12', '300')],
    ['signe', '12\n\n300 lits', '12\n\n300', '12 300', SIGNS],
    ['signe', '12 300 lits', '12 300', '12\n\n300', SIGNS],
    [
      'structure',
      'Voir la vidéo.',
      'vidéo',
      '[vidéo](https://exemple.fr)',
      'est de nature « lien » : une « structure » ne change que des marques de mise en forme',
    ],
    [
      'structure',
      'la \uFB01n',
      '\uFB01n',
      'fin',
      'est de nature « signe » : une « structure » ne change que des marques de mise en forme',
    ],
    ['espacement', 'un mot', ' ', '', 'ne peut pas coller « un » à « mot »'],
    ['espacement', 'de 2019 -40 %', ' -40'.slice(0, 1), '', 'ne peut pas coller « de » à « 2019 »'],
    ['note', 'modèle sociale', 'sociale', '<Sic note="faute">social</Sic>', NOTE],
    ['note', '-40 %', '-40', '<Sic note="signe">40</Sic>', NOTE],
    ['lien', 'Voir la vidéo.', 'vidéo', '[bande](https://exemple.fr)', LINK],
    ['lien', '[vidéo](https://a.fr)', '[vidéo](https://a.fr)', '[vidéo](https://b.fr)', LINK],
    ['lien', 'vidéo (https://a.fr)', 'vidéo (https://a.fr)', '[vidéo](https://a.fr)', LINK],
  ])('%s: %j, « %s » → « %s »', (kind, raw, from, to, why) => {
    expect(said(kind, raw, from, to)).toBe(why);
  });
});

describe('an edit that keeps what the document says is admitted', () => {
  test.each<[Edit['kind'], string, string, string]>([
    ['mobilier', 'des acteurs\nPréfecture – page 2/3\nréunis', '\nPréfecture – page 2/3\n', '\n'],
    ['mobilier', 'Fin.\n\nwww.exemple.fr\n', '\n\nwww.exemple.fr\n', '\n'],
    ['contact', 'Fin.\n\nTél : 03 20\n', '\n\nTél : 03 20\n', '\n'],
    ['jonction', 'le loge-\nment', 'loge-\nment', 'logement'],
    ['jonction', 'Hauts-\nde-France', 'Hauts-\n', 'Hauts-'],
    ['jonction', 'un P R É F E T', 'P R É F E T', 'PRÉFET'],
    ['jonction', 'un non-\nlieu', 'non-\nlieu', 'non-lieu'],
    ['structure', 'Titre', 'Titre', '# Titre'],
    ['structure', '## Titre', '## Titre', 'Titre'],
    ['structure', '• 12 lits', '• ', '- '],
    ['structure', '– 12 lits', '– ', '- '],
    ['structure', '40 lits', '40', '- 40'],
    ['structure', '+ 40 %', '+ 40', '\\+ 40'],
    ['structure', '1986. Une année', '1986.', '1986\\.'],
    ['structure', '5*3*2', '5*3*2', '5\\*3\\*2'],
    ['structure', '5*3*2', '5', '5\\'],
    ['structure', '&amp;', '&', '\\&'],
    ['structure', 'le plan ici', 'plan', '**plan**'],
    ['structure', 'le **plan** ici', '**plan**', 'plan'],
    [
      'structure',
      'Année\tLits\n2019\t12',
      'Année\tLits\n2019\t12',
      '| Année | Lits |\n|---|---|\n| 2019 | 12 |',
    ],
    ['structure', 'Il a parlé1.', 'parlé1.', 'parlé[^1].'],
    ['structure', 'en 2019¹ ici', '2019¹', '2019[^1]'],
    ['structure', 'la halle (1) ici', 'halle (1)', 'halle[^1]'],
    ['structure', 'la halle* ici', 'halle*', 'halle[^1]'],
    ['structure', '1 Source : mairie', '1 Source', '[^1]: Source'],
    ['structure', '(1) Source : mairie', '(1) ', '[^1]: '],
    ['structure', '- un\nUne phrase', '- un\nUne', '- un\n\nUne'],
    ['lien', 'Voir la vidéo.', 'vidéo', '[vidéo](https://exemple.fr/video)'],
    ['lien', 'en 2019', '2019', '[2019](/a/)'],
    ['note', 'modèle sociale', 'sociale', '<Sic note="« social » > « sociale »">sociale</Sic>'],
    ['note', 'the halle', 'the', '<Langue code="en">the</Langue>'],
    ['espacement', '12 lits\n\n\n300', '\n\n\n', '\n\n'],
    ['espacement', '- un\nsuite', '\n', '\n  '],
  ])('%s: %j, « %s » → « %s »', (kind, raw, from, to) => {
    expect(said(kind, raw, from, to)).toBe('');
  });

  test('the parts of a cut word are joined past the furniture between them', () => {
    const edits: Edit[] = [
      { kind: 'jonction', from: 'loge-', to: 'loge' },
      { kind: 'mobilier', from: '\n\nPied de page', to: '' },
      { kind: 'espacement', from: '\n\n', to: '' },
    ];
    const replayed = replay('Un loge-\n\nPied de page\n\nment.', edits);
    expect(replayed).toMatchObject({ text: 'Un logement.' });
    const around = 'around' in replayed ? replayed.around : [];
    expect(edits.map((edit, rank) => explainEdit(edit, around[rank]))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

/** Words with the signs, numbers, negations and punctuation that no edit may touch. */
const token = fc.constantFrom(
  ...[
    'le',
    'relais',
    'ne',
    'pas',
    "n'est",
    'jamais',
    'fermé.',
    'ouvert ?',
    'oui !',
    '-40',
    '+3',
    '1,5',
    '1.5',
    '3 000',
  ],
  ...['300', '2019', '20 %', '12 M€', '(1)', '« un »', '±2', '≥4', '5*3', 'a_b', '#x', 'x²', '1/2'],
);
const KINDS: readonly Edit['kind'][] = [
  'mobilier',
  'contact',
  'jonction',
  'structure',
  'lien',
  'note',
  'espacement',
];
const meaning = (text: string) => text.replace(/\s+/g, ' ');

test('no kind of edit takes out, adds or changes any of them', () => {
  let refused = 0;
  fc.assert(
    fc.property(
      fc.array(token, { minLength: 2, maxLength: 8 }),
      fc.nat(),
      fc.nat({ max: 12 }),
      fc.constantFrom('', ' ', '.', '4', '-', ',', 'ne'),
      fc.constantFrom(...KINDS),
      (tokens, start, length, put, kind) => {
        const raw = tokens.join(' ');
        const at = start % raw.length;
        const from = raw.slice(at, at + length + 1);
        // Something is changed within the words of the edit: a character taken out, or another in its place.
        const cut = from.length - 1;
        const to = from.slice(0, cut) + put + from.slice(cut + 1);
        fc.pre(meaning(raw.slice(0, at) + to + raw.slice(at + from.length)).trim() !== meaning(raw));
        fc.pre(raw.indexOf(from) === at);
        refused += 1;
        const why = said(kind, raw, from, to);
        // Two letters of a word, parted by nothing but a hyphen or a space, may be one word that was cut.
        if (why === '' && kind === 'jonction') expect(from.slice(cut)).toMatch(/[ -]/);
        // Emphasis may be put aside, and marks of list where a line begins.
        else if (why === '')
          expect([kind, from.slice(cut), put]).toEqual([
            kind,
            expect.stringMatching(/^[#_]?$/),
            expect.anything(),
          ]);
      },
    ),
    { numRuns: 3000 },
  );
  expect(refused).toBeGreaterThan(500);
});

test('two words are no word that was cut', () => {
  expect(said('jonction', 'le quai et la halle', 'quai et', 'quaiet')).toBe(
    'ne peut pas coller « quai » à « et » : ce sont deux mots',
  );
  expect(said('jonction', 'le quai\net la halle', 'quai\net', 'quaiet')).not.toBe('');
  expect(said('jonction', 'la biblio thèque', 'biblio thèque', 'bibliothèque')).toBe('');
  expect(said('jonction', 'les pay- sans', 'pay- sans', 'paysans')).toBe('');
});

test('a sign that is escaped at the end of an edit stands between two numbers: nothing glues them', () => {
  expect(said('structure', '2019 |\n\n12 mots', '2019 ', '2019 \\')).toBe('');
  expect(said('structure', '2019 #\n\n300 mots', '2019 ', '2019 \\')).toBe('');
  expect(said('structure', '2019 *\n\n300 mots', '2019 ', '2019 \\')).toBe('');
});

test('« > » within a line is a sign: what stands on either side of it stays apart', () => {
  expect(said('structure', 'La halle 12 >\n\n12) lits', '>\n\n12', '>\n\n12\\')).toBe('');
  expect(said('structure', 'Une halle\n\n> 12 lits', '> 12', '12')).toBe('');
});
