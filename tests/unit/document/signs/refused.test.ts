/** The raw text is text: what Markdown would eat, restyle, number again or join is refused, with the very text to write. */
import { describe, expect, test } from 'vitest';
import { COMMUNIQUE_COMPONENTS } from '#document/components.ts';
import { leavesOf } from '#document/model.ts';
import { parseDocument } from '#document/parse.ts';
import { refusals } from '../read.ts';

const refused = (text: string) => refusals(text, COMMUNIQUE_COMPONENTS);
const shown = (text: string): string[] => {
  const parsed = parseDocument(text, COMMUNIQUE_COMPONENTS);
  return 'document' in parsed
    ? leavesOf(parsed.document).map((leaf) => leaf.text)
    : parsed.refusals.map(({ message }) => message);
};

describe('a sign at the beginning of a line', () => {
  test.each([
    [
      '+ 40 % de lits',
      '1:1 « + » en tête de ligne devient une puce, et le signe se perd ; pour garder ce signe, écrivez « \\+ 40 % de lits » ; pour une liste, « - 40 % de lits »',
    ],
    [
      '- 40 % de lits',
      '1:1 « - » en tête de ligne devient une puce : un signe « moins » se perdrait ; pour garder ce signe, écrivez « \\- 40 % de lits » ; pour une liste d’un seul élément, écrivez « * 40 % de lits »',
    ],
    [
      'Près de 50 %* des foyers.\n\n* hors Brumeval',
      '3:1 « * » en tête de ligne devient une puce, alors que le texte appelle une note par « * » ; pour garder ce signe, écrivez « \\* hors Brumeval » ; pour une liste, « - hors Brumeval »',
    ],
    [
      'Près de 3 M€\\*.\n\n- 30 % des élèves',
      '3:1 « - » en tête de ligne devient une puce : un signe « moins » se perdrait ; pour garder ce signe, écrivez « \\- 30 % des élèves » ; pour une liste d’un seul élément, écrivez « 30 % des élèves » seul, sans puce',
    ],
    [
      'Près de 3 M€\\*.\n\n* 30 % des élèves',
      '3:1 « * » en tête de ligne devient une puce, alors que le texte appelle une note par « * » ; pour garder ce signe, écrivez « \\* 30 % des élèves » ; pour une liste, « 30 % des élèves » seul, sans puce',
    ],
    [
      '> 40 % des foyers',
      '1:1 « > » en tête de ligne devient une marque de citation, et le signe se perd ; pour garder ce signe, écrivez « \\> 40 % des foyers »',
    ],
    [
      '>Une halle',
      '1:1 « > » en tête de ligne devient une marque de citation, et le signe se perd ; pour garder ce signe, écrivez « \\>Une halle » ; pour une citation, « > Une halle »',
    ],
    [
      '-des lits',
      '1:1 « - » collé au mot ne fait pas une liste ; pour une liste, écrivez « - des » ; pour garder ce signe, écrivez « \\-des »',
    ],
    [
      '##Titre de partie',
      '1:1 « ## » reste visible : il manque une espace pour un titre ; écrivez « ## Titre » ; pour garder ce signe, écrivez « \\##Titre »',
    ],
    [
      '• des lits\n• des repas',
      '2:1 « • » en tête de ligne : ces lignes se suivraient sans retour ; pour une liste, « - des repas », à chaque ligne ; sinon, mettez une ligne vide entre elles',
    ],
    [
      '– 40 lits\n– 30 repas',
      '2:1 « – » en tête de ligne : ces lignes se suivraient sans retour ; pour une liste, « - 30 repas », à chaque ligne ; sinon, mettez une ligne vide entre elles',
    ],
  ])('%j', (text, refusal) => {
    expect(refused(text)).toEqual([refusal]);
  });
});

describe('a number at the beginning of a line', () => {
  test.each([
    [
      '1986. Une année utile.',
      '1:1 « 1986. » en tête de ligne devient le numéro d’une liste : ce nombre ne serait plus du texte ; pour garder ce signe, écrivez « 1986\\. Une année utile. »',
    ],
    [
      '12) lits',
      '1:1 « 12. » en tête de ligne devient le numéro d’une liste : ce nombre ne serait plus du texte ; pour garder ce signe, écrivez « 12\\) lits »',
    ],
    [
      '2019. Une année.\n2020. Une autre.',
      '1:1 « 2019. » en tête de ligne devient le numéro d’une liste : ce nombre ne serait plus du texte ; pour garder ce signe, écrivez « 2019\\. Une année. »',
    ],
    [
      '1. un\n3. trois',
      '2:1 « 3. » serait montré « 2. » : une liste se numérote d’elle-même ; écrivez « 2. trois » ; si le document écrit 3, mettez une ligne vide avant, et « 3\\. trois »',
    ],
  ])('%j', (text, refusal) => {
    expect(refused(text)).toEqual([refusal]);
  });
});

describe('lines that join or change those above', () => {
  test.each([
    [
      'Une halle ouvre.\n---',
      '2:1 « --- » sous une ligne fait un titre de « Une halle ouvre. » ; pour un titre, écrivez « ## Une halle ouvre. » ; pour garder ce signe, « \\--- » après une ligne vide',
    ],
    [
      'Une halle ouvre.\n-',
      '2:1 « - » sous une ligne fait un titre de « Une halle ouvre. » ; pour un titre, écrivez « ## Une halle ouvre. » ; pour garder ce signe, « \\- » après une ligne vide',
    ],
    [
      'Une halle ouvre.\n===',
      '2:1 « === » sous une ligne fait un titre de « Une halle ouvre. » ; pour un titre, écrivez « # Une halle ouvre. » ; pour garder ce signe, « \\=== » après une ligne vide',
    ],
    [
      '- une halle\n- un relais\nLa maire a parlé.',
      '3:1 « La maire a parlé. », juste sous un élément de liste, en devient la suite ; mettez une ligne vide avant ; si c’en est bien la suite, commencez la ligne par des espaces, sous les mots',
    ],
    [
      '> Une halle.\nLa maire a parlé.',
      '2:1 « La maire a parlé. », juste sous une citation, en devient la suite ; mettez une ligne vide avant ; si c’en est bien la suite, commencez la ligne par « > »',
    ],
    [
      'Un mot[^1].\n\n[^1]: Une note.\nLa maire a parlé.',
      '4:1 « La maire a parlé. », juste sous une note, en devient la suite ; mettez une ligne vide avant ; si c’en est bien la suite, commencez la ligne par des espaces, sous les mots',
    ],
    [
      '| Année | Lits |\n|---|---|\n| 2019 | 12 |\nLa maire a parlé.',
      '4:1 « La maire a parlé. », juste sous un tableau, en devient une ligne ; mettez une ligne vide avant',
    ],
    [
      '| Année | Lits |\n|---|---|\n| 2019 |',
      '3:1 1 cellule dans cette ligne, 2 dans l’en-tête du tableau ; écrivez 2 cellules entre des « | » (une cellule vide s’écrit « | | »)',
    ],
    [
      '| Année | Lits |\n|---|---|\n| 2019 | 12 | 30 |',
      '3:1 3 cellules dans cette ligne, 2 dans l’en-tête du tableau ; écrivez 2 cellules entre des « | » (une cellule vide s’écrit « | | »)',
    ],
    [
      'Année\tLits\n2019\t12',
      '2:1 « 2019 12 » : des colonnes séparées par des tabulations se liraient comme une phrase ; faites-en un tableau : « | 2019 | 12 | », avec « | --- | --- | » sous la première ligne',
    ],
    [
      '____',
      '1:1 « ____ » devient un filet ; pour garder ce signe, écrivez « \\____ » ; pour un filet, « * * * » entre deux lignes vides',
    ],
    [
      '> Une halle.\n---',
      '2:1 « --- » devient un filet ; pour garder ce signe, écrivez « \\--- » ; pour un filet, « * * * » entre deux lignes vides',
    ],
    [
      '1. ---',
      '1:4 « --- » devient un filet ; pour garder ce signe, écrivez « \\--- » ; pour un filet, « * * * » entre deux lignes vides',
    ],
    [
      '| Année | Lits |\n|---|---|\n| 2019 | 12 |\n|---|---|',
      '4:1 une ligne de tirets dans un tableau ; pour un second tableau, mettez une ligne vide avant lui',
    ],
    [
      '| Année | Lits | Repas |\n|---|---|',
      '2:1 « |---|---| » reste visible : ce tableau ne se lit pas ; donnez à la ligne de tirets autant de cellules qu’à l’en-tête, juste au-dessus d’elle',
    ],
    [
      '#essai\n---',
      '2:1 « --- » sous une ligne fait un titre de « #essai » ; pour un titre, écrivez « ## #essai » ; pour garder ce signe, « \\--- » après une ligne vide',
    ],
    [
      '## Plan C ##',
      '1:11 « ## » à la fin d’un titre n’est pas montré ; retirez-le, ou écrivez « \\## » s’il est du titre',
    ],
  ])('%j', (text, refusal) => {
    expect(refused(text)).toEqual([refusal]);
  });
});

const OPEN = (column: number) =>
  `1:${column} « ** » reste visible : ce gras ne se ferme pas ; fermez-le dans le même paragraphe, avant une espace ou une ponctuation ; pour garder ce signe, écrivez « \\*\\* »`;

describe('signs among words', () => {
  test.each([
    [
      '5*3*2 lits',
      [
        '1:2 « * » ne serait pas montré : lu comme une mise en forme de « 3 » ; pour garder ce signe, écrivez « 5\\*3\\*2 » ; une mise en forme entoure des mots entiers',
      ],
    ],
    [
      'tou*te*s',
      [
        '1:4 « * » ne serait pas montré : lu comme une mise en forme de « te » ; pour garder ce signe, écrivez « tou\\*te\\*s » ; une mise en forme entoure des mots entiers',
      ],
    ],
    [
      'Un (*) et deux (*).',
      [
        '1:5 « * » ne serait pas montré : lu comme une mise en forme de « ) et deux ( » ; pour garder ce signe, écrivez « (\\*) et deux (\\*). »',
      ],
    ],
    [
      'Un *plan de 50 %* des lits*.',
      [
        '1:4 « * » ne serait pas montré : lu comme une mise en forme de « plan de 50 % » ; pour garder ce signe, écrivez « \\*plan de 50 %\\* »',
      ],
    ],
    [
      'l`État et d`abord',
      [
        '1:2 « ` » ne serait pas montré : lu comme une marque de code ; pour une apostrophe, écrivez « ’ » ; pour garder ce signe, écrivez « \\`État et d\\` »',
      ],
    ],
    [
      'Lits &amp; repas',
      [
        '1:6 « &amp; » ne serait pas montré : lu comme le code d’un autre caractère ; écrivez « \\& » ; pour garder ces signes, « \\&amp; »',
      ],
    ],
    [
      'Lits&nbsp;et repas',
      [
        '1:5 « &nbsp; » ne serait pas montré : lu comme le code d’un autre caractère ; écrivez une espace ; pour garder ces signes, « \\&nbsp; »',
      ],
    ],
    ['**un plan\n\nutile** ici', [OPEN(1)]],
    ['**1,5 M€**de', [OPEN(1), OPEN(9)]],
    [
      '__un plan',
      [
        '1:1 « __ » reste visible : ce gras ne se ferme pas ; écrivez-le avec « ** » ; pour garder ce signe, écrivez « \\_\\_ »',
      ],
    ],
    [
      '~~un plan',
      [
        '1:1 « ~~ » reste visible : ces mots barrés ne se ferment pas ; fermez-les dans le même paragraphe ; pour garder ce signe, écrivez « \\~\\~ »',
      ],
    ],
  ])('%j', (text, found) => {
    expect(refused(text)).toEqual(found);
  });

  test('bold that never opens', () => {
    expect(refused('**plan « Mieux »**avance')[0]).toEqual(OPEN(1));
  });
});

describe('links that lead nowhere, and what no page shows', () => {
  test.each([
    [
      'Une [étude][insee].\n\n[insee] : https://exemple.fr/etude',
      [
        '1:5 « [étude][insee] » reste visible : ce lien ne mène nulle part ; écrivez « [étude](https://…) » ; pour garder ce signe, écrivez « \\[étude][insee] »',
        '3:1 « [insee] : https://exemple.fr/etude » reste visible : une espace avant « : » n’en fait pas l’adresse d’un lien ; écrivez « [insee]: https://… » ; pour garder ce signe, écrivez « \\[insee] : https://exemple.fr/etude »',
      ],
    ],
    [
      'Un mot[^note 1].\n\n[^note 1]: https://exemple.fr',
      [
        '1:7 « [^note 1] » serait lu comme un lien : le nom d’une note n’a pas d’espace ; écrivez « [^note-1] » ici et devant la note',
        '3:1 « [^note 1] » serait lu comme un lien : le nom d’une note n’a pas d’espace ; écrivez « [^note-1] » ici et devant la note',
      ],
    ],
    [
      'Un mot[^Note 1].\n\n[^note 1]: ici.',
      [
        '1:7 « [^Note 1] » serait lu comme un lien : le nom d’une note n’a pas d’espace ; écrivez « [^Note-1] » ici et devant la note',
        '3:1 « [^note 1] » serait lu comme un lien : le nom d’une note n’a pas d’espace ; écrivez « [^note-1] » ici et devant la note',
      ],
    ],
    [
      'Un mot.\n\n[1]: https://exemple.fr',
      [
        '3:1 « [1]: … » ne serait pas montré : aucun lien du texte n’y mène ; pour garder ces signes, écrivez « \\[1]: … » ; pour un lien, « [mots][1] » dans le texte',
      ],
    ],
    [
      'Un [mot][1].\n\n[1]: https://exemple.fr\n[1]: https://exemple.fr/b',
      ['4:1 « [1]: … » est écrit deux fois, et seul le premier compte ; gardez-en un'],
    ],
    [
      'Un [mot](https://exemple.fr "Le titre").',
      [
        '1:4 « Le titre », entre guillemets après une adresse, ne serait pas montré ; écrivez ces mots dans le texte, ou retirez-les',
      ],
    ],
  ])('%j', (text, found) => {
    expect(refused(text)).toEqual(found);
  });
});

describe('what a text says is shown, to the letter', () => {
  test.each([
    ['10~20 à 30~40', ['10~20 à 30~40']],
    ['-40 % de lits', ['-40 % de lits']],
    ['\\+ 40 % de lits', ['+ 40 % de lits']],
    ['\\- 40 % de lits', ['- 40 % de lits']],
    ['1986\\. Une année', ['1986. Une année']],
    ['\\> 40 %', ['> 40 %']],
    ['5\\*3\\*2', ['5*3*2']],
    ['5 * 3 * 2', ['5 * 3 * 2']],
    ['Près de 50 %* des foyers, 30 %** des lits', ['Près de 50 %* des foyers, 30 %** des lits']],
    ['Nom : ____ Prénom : ____', ['Nom : ____ Prénom : ____']],
    ['un_mot_long et #solidarité', ['un_mot_long et #solidarité']],
    ['AT&T, R&D', ['AT&T, R&D']],
    ['~~300~~ douze lits', ['~~300~~ douze lits']],
    ['« **gras** », (*penché*) et **300**', ['« gras », (penché) et 300']],
    ['- une halle\n  et son toit\n- un relais', ['une halle et son toit', 'un relais']],
    ['1. un\n\nTexte.\n\n2. deux', ['un', 'Texte.', 'deux']],
    ['- 12 lits\n- 40 % des repas', ['12 lits', '40 % des repas']],
    ['3. trois\n4. quatre', ['trois', 'quatre']],
    ['[1] : voir la halle', ['[1] : voir la halle']],
    ['> Une halle.\n> Un toit.', ['Une halle. Un toit.']],
    ['l`État', ['l`État']],
    ['Le préfet\n– par ailleurs délégué – a parlé.', ['Le préfet – par ailleurs délégué – a parlé.']],
    ['- Logement :\n  - 40 % des lits', ['Logement :', '40 % des lits']],
    ['Tél :\t03 20\nMél :\tmairie', ['Tél : 03 20 Mél : mairie']],
    ['https://exemple.fr/__a/b**c', ['https://exemple.fr/__a/b**c']],
    ['**[mots](/a/)** et **Objectif :** l’**État**', ['mots et Objectif : l’État']],
  ])('%j', (text, words) => {
    expect(shown(text)).toEqual(words);
  });
});

describe('addresses end where French says', () => {
  test.each([
    ['«https://exemple.fr»', ['https://exemple.fr']],
    ['« https://exemple.fr/page… »', ['https://exemple.fr/page']],
    ['(https://exemple.fr).', ['https://exemple.fr']],
    ['www.exemple.fr.', ['http://www.exemple.fr']],
    [
      'Voir https://exemple.fr/page, puis www.exemple.fr».',
      ['https://exemple.fr/page', 'http://www.exemple.fr'],
    ],
    ['“https://exemple.fr/a”', ['https://exemple.fr/a']],
    ['https://exemple.fr/a.». Fin', ['https://exemple.fr/a']],
    ['[la page »](https://exemple.fr/a…)', ['https://exemple.fr/a…']],
    ['https://exemple.fr/a_(b)', ['https://exemple.fr/a_(b)']],
  ])('%j', (text, urls) => {
    const parsed = parseDocument(text, COMMUNIQUE_COMPONENTS);
    const leaves = 'document' in parsed ? leavesOf(parsed.document) : [];
    const marks = leaves.flatMap(({ runs }) => runs.flatMap((run) => run.marks));
    expect(marks.flatMap((mark) => (mark.kind === 'link' ? [mark.url] : []))).toEqual(urls);
    if (!text.startsWith('[')) expect(leaves.map((leaf) => leaf.text)).toEqual([text]);
  });
});

describe('items that no mark makes a list of', () => {
  const said = (label: string, remedy: string) =>
    `« ${label} » en tête de ligne : ces lignes se suivraient sans retour ; ${remedy}`;
  const asList = (words: string) =>
    `pour une liste, « - ${words} », à chaque ligne ; sinon, mettez une ligne vide entre elles`;
  const APART = 'mettez une ligne vide entre elles';
  test.each([
    ['Au matin :\n− 3 °C à Lille\n− 5 °C à Lens', '−', '3 °C à Lille', '5 °C à Lens'],
    ['Le bilan :\n↗ 4 % de prêts\n↘ 3 % de visites', '↗', '4 % de prêts', '3 % de visites', '↘'],
    ['Le texte dit :\nL 311-1 du code\nL 311-2 du code', 'L', '311-1 du code', '311-2 du code'],
    ['La ville ouvre :\n→ un relais\n→ une halle', '→', 'un relais', 'une halle'],
    ['La ville ouvre :\n§ un relais\n§ une halle', '§', 'un relais', 'une halle'],
    ['La ville ouvre :\nü un relais\nü une halle', 'ü', 'un relais', 'une halle'],
    ['La ville ouvre :\n❖ un relais\n❑ une halle', '❖', 'un relais', 'une halle', '❑'],
    ['La ville ouvre :\n📍 au relais\n📅 en mai', '📍', 'au relais', 'en mai', '📅'],
  ])('%j: a sign that begins each line', (text, sign, first, second, other = sign) => {
    // A sign that may say something stays.
    const [one, two] = sign === '❖' ? [first, second] : [`${sign} ${first}`, `${other} ${second}`];
    expect(refused(text)).toEqual([`2:1 ${said(sign, asList(one))}`, `3:1 ${said(other, asList(two))}`]);
  });

  test.each([
    ['La ville ouvre :\na) un relais ;\nb) une halle.', 'a)', 'b)'],
    ['La ville ouvre :\nA. un relais ;\nB. une halle.', 'A.', 'B.'],
    ['La ville ouvre :\n(1) un relais ;\n(2) une halle.', '(1)', '(2)'],
    ['La ville ouvre :\n1° un relais ;\n2° une halle.', '1°', '2°'],
    ['La ville ouvre :\nii. un relais ;\niii. une halle.', 'ii.', 'iii.'],
    ['La ville ouvre :\nAxe 1 : un relais ;\nAxe 2 : une halle.', 'Axe 1 :', 'Axe 2 :'],
    ['La ville ouvre :\n4. un relais ;\n5. une halle.', '4.', '5.'],
  ])('%j: a rank that follows another', (text, first, second) => {
    expect(refused(text)).toEqual([`2:1 ${said(first, APART)}`, `3:1 ${said(second, APART)}`]);
  });

  test.each([
    ['> Voici :\n> → deux\n> → trois', ['2:1', '3:1']],
    ['> Voici :\n> a) deux\n> b) trois', ['2:1', '3:1']],
    ['- → un\n  → deux', ['2:3']],
    ['La ville ouvre :\n1° un relais ;\na) au nord ;\n2° une halle.', ['2:1', '4:1']],
    ['Présents :\nA. Roux\nB. Lin\nC. Mas', ['2:1', '3:1', '4:1']],
  ])('%j: whatever holds them, and whatever stands between them', (text, places) => {
    expect(refused(text).map((one) => one.replace(/ .*/s, ''))).toEqual(places);
  });

  test.each([
    '> - un relais\n>   tout neuf\n> - une halle',
    'Les hôpitaux de catégorie\nC. Puis vitamine\nD. Fin.',
    'Voir art.\nL. 311 et\nM. Roux.',
    'Présents : MM.\nA. Roux et\nB. Lin sont venus.',
    'Le score est de\n2 - 1 puis\n3 - 1.',
    'La maire\n– elle l’a dit – ouvre la halle.',
    'La halle ouvre,\n→ voir la carte.',
    'L’article 3,\n§ 2, le dit.',
    'Les trains vont\nà Lille et\nà Roubaix.',
    'Pour\ny aller et\ny rester.',
    '© Mairie de Brumeval\n© Presse du Val',
    '« Oui », dit-elle.\n« Non », dit-il.',
    'La réponse\n: la voici\n: elle dit oui.',
    'Le prix passe de\n4 à\n5 euros.',
    'La salle\n4. La suite en salle\n6. Fin.',
    'Voir le point\na. Puis le reste.',
    'L’accueil de\nM. Roux et de\nMme Roux.',
    'a) Le relais ouvre.\n\nb) La halle ferme.',
    'Un budget de\n12 €\n14 € par an.',
    'La ville aide les jeunes,\n(à partir de 16 ans)\n(jusqu’à 25 ans).',
  ])('%j: nothing to say', (text) => {
    expect(refused(text)).toEqual([]);
  });
});

describe('rows that no row of dashes makes a table of', () => {
  test('are told once, with the row to write', () => {
    expect(refused('| Lieu | Usage |\n| Halle | Marché |')).toEqual([
      '1:1 « | Lieu | Usage | » : sans ligne de tirets, ces « | » restent visibles, et les lignes se suivent ; pour un tableau, écrivez « | --- | --- | » sous sa première ligne ; pour garder ce signe, écrivez « \\| Lieu | Usage | »',
    ]);
  });

  test('count their cells, wherever they stand', () => {
    const row = (text: string) => /écrivez « (\|[- |]+\|) »/.exec(refused(text)[0] ?? '')?.[1];
    expect(row('| a\\|b | c |\n| d | e |')).toBe('| --- | --- |');
    expect(refused('- | Lieu | Usage |\n  | Halle | Marché |')[0]).toMatch(/^1:\d+ « \| Lieu \| Usage \| »/);
    expect(refused('> | Lieu | Usage |\n> | Halle | Marché |')).toHaveLength(1);
  });

  test.each([
    '\\| Lieu | Usage |',
    'Brumeval | Presse | Archives',
    'Le signe | sépare.',
    '|x| vaut |y|',
    '| Lieu | Usage |\n| --- | --- |\n| Halle | Marché |',
  ])('%j: nothing to say', (text) => {
    expect(refused(text)).toEqual([]);
  });
});

test('a reference to a character beside an address, of which the parser lost the place, is told all the same', () => {
  expect(refused('La règle &amp; le site "www.exemple.fr".')).toEqual([
    '1:10 « &amp; » ne serait pas montré : lu comme le code d’un autre caractère ; écrivez « \\& » ; pour garder ces signes, « \\&amp; »',
  ]);
  expect(refused('La règle \\& le site "www.exemple.fr" ; AT&T.')).toEqual([]);
});
