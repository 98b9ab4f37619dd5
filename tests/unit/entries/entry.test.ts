/** What is refused of one file, before any other is read: each world is the invented village after one change. */
import { expect, test } from 'vitest';
import { ASSISES, village } from '../graph/rules/village.ts';

const COMMUNIQUE = `communiques/${ASSISES}.mdx`;
const STATE = 'organisations/etat.yaml';
const ABOUT = 'pages/a-propos.mdx';
const HEDGE = 'commitments/planter-une-haie.yaml';
const ZERO_WIDTH = 'caractère invisible interdit U+200B (largeur nulle) → effacez-le';

/** What is said of one file; what others miss of an unreadable file is none of its business. */
const saidOf = (path: string, world: typeof village) =>
  world
    .lines()
    .filter((line) => line.startsWith(`content/${path}:`))
    .map((line) => line.slice(`content/${path}:`.length));

test.each<readonly [what: string, path: string, from: string, to: string, lines: readonly string[]]>([
  [
    'a field that is not known, with the nearest',
    STATE,
    'kind: institution',
    'kind: institution\naliase: []',
    ['3:1 aliase — champ inconnu « aliase » → vouliez-vous dire « aliases » ?'],
  ],
  [
    'a field that must be there, under another name: told once',
    STATE,
    'kind: institution',
    'knd: institution',
    ['2:1 knd — champ inconnu « knd » → vouliez-vous dire « kind » ?'],
  ],
  [
    'or with them all',
    STATE,
    'kind: institution',
    'kind: institution\nparapluie: []',
    ['3:1 parapluie — champ inconnu « parapluie » → champs admis : name, kind, aliases, homonymWhy'],
  ],
  [
    'a field that must be there',
    STATE,
    'kind: institution\n',
    '',
    [
      '1:1 kind — champ obligatoire « kind » absent → ajoutez « kind: … » (la sorte d’organisme : institution, service de l’État, collectivités…)',
    ],
  ],
  [
    'a blank value',
    STATE,
    '"État"',
    '" "',
    ['1:7 name — valeur vide → écrivez une valeur, ou retirez le champ'],
  ],
  [
    'a value that is not one of those admitted',
    'events/ouverture.yaml',
    'status: tenu',
    'status: tenus',
    ['3:9 status — valeur inconnue « tenus » → vouliez-vous dire « tenu » ? valeurs admises : tenu, promis'],
  ],
  [
    'a word that no open list holds',
    STATE,
    'institution',
    'institutions',
    [
      '2:7 kind — « institutions » : aucune sorte d’organisme de ce nom → vouliez-vous dire « institution » ? sinon, déclarez ce mot dans content/site.yaml, sous lists.organisationKinds',
    ],
  ],
  [
    'a value of another type',
    STATE,
    'kind: institution',
    'kind: institution\naliases: "a"',
    ['3:10 aliases — liste attendue → écrivez aliases: puis une ligne « - … » par élément'],
  ],
  [
    'a link both proven and editorial',
    'themes/halle.yaml',
    '    editorial: "Un marché, couvert."\n',
    '    editorial: "Un marché."\n    communique: x\n    quote: "y"\n',
    ['9:5 continues.0.editorial — « editorial » exclut « communique » et « quote » → gardez l’un ou l’autre'],
  ],
  [
    'a link of one word',
    'themes/halle.yaml',
    '- id: marches\n    editorial: "Un marché, couvert."',
    '- marches',
    ['8:5 continues.0 — suite de champs attendue → écrivez « - champ: valeur », puis une ligne par champ'],
  ],
  ['a sign that nobody sees, escaped', STATE, '"État"', '"État\\u200B"', [`1:7 name — ${ZERO_WIDTH}`]],
  [
    'a sign that nobody sees',
    STATE,
    '"État"',
    '"État\u200B"',
    [`1:12 name — ${ZERO_WIDTH} (npm run check -- --fix le fait)`],
  ],
  [
    'YAML that cannot be read',
    STATE,
    '"État"',
    'a: b',
    ['1:7 name — ce texte contient « : » → mettez-le entre guillemets : name: "a: b"'],
  ],
  [
    'marks in a field of words and links',
    HEDGE,
    'La ville plantera une haie.',
    'La ville **plantera** une haie.',
    ['4:5 plain.0 — mise en forme interdite ici → écrivez des mots, et des liens : [mots](/adresse/)'],
  ],
  [
    'HTML in it',
    HEDGE,
    'La ville plantera une haie.',
    'La ville <b>plantera</b> une haie.',
    ['4:5 plain.0 — HTML interdit dans un contenu : « <b> » → pour du gras, écrivez « **mots** »'],
  ],
  [
    'a sign hidden in it',
    HEDGE,
    'La ville plantera une haie.',
    'La ville plantera une haie&#x200B;.',
    [`4:5 plain.0 — ${ZERO_WIDTH}`],
  ],
  [
    'a label that says nothing, in it: a warning',
    HEDGE,
    'La ville plantera une haie.',
    'La ville plantera [ici](/communiques/).',
    ['4:5 plain.0 — intitulé de lien non explicite → dites où il mène'],
  ],
  [
    'or in a text',
    ABOUT,
    'Publié par',
    'Voir [ici](/communiques/). Publié par',
    ['6:6 — intitulé de lien non explicite → dites où il mène'],
  ],
  [
    'a program in a text',
    ABOUT,
    'Publié par',
    '{x} Publié par',
    ['6:1 — accolades interdites → pour une accolade de texte, écrivez \\{ et \\}, ou [ ]'],
  ],
  ['a sign hidden in a text', ABOUT, 'Publié par', 'Publié&#x200B; par', [`6:1 — ${ZERO_WIDTH}`]],
])('%s', (_, path, from, to, lines) => {
  expect(saidOf(path, village.edit(path, from, to))).toEqual(lines);
});

test.each<readonly [what: string, path: string, text: string, lines: readonly string[]]>([
  [
    'a record that is a list',
    STATE,
    '- a\n',
    ['1:1 — suite de champs attendue → écrivez une ligne « champ: valeur » par champ'],
  ],
  [
    'a front matter that is a text',
    COMMUNIQUE,
    '---\nmots\n---\n\nTexte.\n',
    ['2:1 — suite de champs attendue → écrivez une ligne « champ: valeur » par champ'],
  ],
  [
    'a front matter that holds nothing but comments',
    COMMUNIQUE,
    '---\n# title: plus tard\n---\n\nTexte.\n',
    [
      '2:1 — aucun champ → écrivez une ligne « champ: valeur » par champ ; une ligne qui commence par « # » n’est qu’un commentaire',
    ],
  ],
  [
    'a text without a front matter',
    COMMUNIQUE,
    'Texte.',
    ['1:1 — en-tête absent → le fichier doit commencer par « --- »'],
  ],
  [
    'a front matter that does not end',
    COMMUNIQUE,
    '---\ntitle: "x"\n',
    ['1:1 — en-tête jamais fermé → mettez une ligne « --- » après le dernier champ'],
  ],
  [
    'a text without a word',
    ABOUT,
    '---\ntitle: "À"\ndescription: "B"\n---\n',
    ['5:1 — texte absent → écrivez le texte sous l’en-tête'],
  ],
])('%s', (_, path, text, lines) => {
  expect(saidOf(path, village.write(path, text))).toEqual(lines);
});
