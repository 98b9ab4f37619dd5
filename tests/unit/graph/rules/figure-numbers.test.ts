/** The number of a figure is the one that its quotation means. */
import { describe, expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

/** What is said of a figure that quotes `text`, each complaint without its file and place. */
function said(
  ...[text, fields, quote = text, nature = 'dénombrement', title = 'Essai']: [
    text: string,
    fields: string,
    quote?: string,
    nature?: string,
    title?: string,
  ]
): string[] {
  const insert = (path: string) => (world: typeof village) =>
    world.edit(path, "La ville s'engage à :", `${text}.\n\nLa ville s'engage à :`);
  const world = village.write(
    'figures/essai.yaml',
    `title: "${title}"\nnature: ${nature}\ncommunique: ${HALLE}\nquote: "${quote}"\n${fields}\n`,
  );
  return insert(`sources/${HALLE}.txt`)(insert(`communiques/${HALLE}.mdx`)(world))
    .said('figures')
    .map((line) => line.replace(/^\S+ /, ''));
}

const titled = (title: string, text: string, fields: string) =>
  said(text, fields, text, 'dénombrement', title);

describe('a number that the quotation does not mean is refused', () => {
  test.each([
    [
      'On aide deux tiers des foyers',
      'value: 2\nunit: foyers',
      'value — la citation vaut 2 sur 3, le champ dit 2 → écrivez share: { of: 2, among: 3 }',
    ],
    [
      'On aide un enfant sur cinq',
      'value: 5\nunit: enfants',
      'value — la citation vaut 1 sur 5, le champ dit 5 → écrivez share: { of: 1, among: 5 }',
    ],
    [
      'On ouvre douze lits',
      'value: 12\nunit: logements',
      'unit — à côté de « douze », la citation dit « lits », non « logements » → écrivez ce qui est compté là, ou dites dans « why » pourquoi c’est ce nombre',
    ],
    [
      'On ouvre 3 000 places',
      'value: 3000\nunit: €',
      'unit — à côté de « 3 000 », la citation dit « places », non « € » → écrivez ce qui est compté là, ou dites dans « why » pourquoi c’est ce nombre',
    ],
    [
      'On donne 3 000 euros',
      'value: 3000\nunit: euros',
      'unit — la citation est en EUR, le champ dit « euros » → écrivez EUR',
    ],
    [
      'Le total est de 310',
      'value: 310\nunit: lits',
      'unit — rien ne dit, à côté de « 310 », qu’il compte des « lits » → écrivez ce qui est compté là, ou dites dans « why » pourquoi c’est ce nombre',
    ],
    [
      'En 2020, le relais a douze bancs',
      'value: 2020\nunit: bancs',
      'value — la citation vaut 12, le champ dit 2020 → corrigez la valeur, ou citez les mots qui la donnent',
    ],
    [
      'On sert 12 lits et 30 repas',
      'value: 30\nunit: lits',
      'unit — à côté de « 30 », la citation dit « repas », non « lits » → écrivez ce qui est compté là, ou dites dans « why » pourquoi c’est ce nombre',
    ],
    [
      'On constate -40 % de fuites',
      'value: 40\nunit: "%"',
      'value — la citation vaut -40, le champ dit 40 → corrigez la valeur, ou citez les mots qui la donnent',
    ],
    [
      'On met entre 10 et 15 M€',
      'value: 15000000\nunit: EUR',
      'value — la citation vaut 10000000 à 15000000, le champ dit 15000000 → écrivez range: { from: 10000000, to: 15000000 }',
    ],
    [
      'On ouvre 300 à 400 lits',
      'value: 300\nunit: lits',
      'value — la citation vaut 300 à 400, le champ dit 300 → écrivez range: { from: 300, to: 400 }',
    ],
    [
      'On ouvre quelque 300 lits',
      'value: 300\nunit: lits',
      'approximation — la citation dit « quelque » → écrivez approximation: quelque',
    ],
    [
      'On ouvre 310 lits au maximum',
      'value: 310\nunit: lits',
      'approximation — la citation dit « au maximum » → écrivez approximation: au maximum',
    ],
    [
      'On ouvre 300 lits environ',
      'value: 300\nunit: lits',
      'approximation — la citation dit « environ » → écrivez approximation: environ',
    ],
    [
      'On sert 140 % des places',
      'value: 140\nunit: "%"',
      'value — « 140 % » d’un tout en dépasse la totalité → vérifiez la valeur, ou dites dans « why » pourquoi',
    ],
    [
      'On ouvre 300 lits',
      'value: 300\nunit: lits\napproximation: à la louche',
      'approximation — la citation ne dit pas « à la louche » → retirez ce champ, ou citez aussi ces mots',
    ],
    [
      'On ouvre 300 à 400 lits',
      'range: { from: 400, to: 300 }\nunit: lits',
      'range — « 400 à 300 » n’est pas un intervalle → écrivez la plus petite borne dans « from »',
    ],
  ])('%s — %s', (text, fields, complaint) => {
    expect(said(text, fields)).toContain(complaint);
  });

  test.each([
    [
      'On constate -40 % de fuites',
      'value: 40\nunit: "%"',
      '40 % de fuites',
      'value — la citation coupe « -40 % » → citez ce nombre en entier',
    ],
    [
      'On met entre 10 et 15 M€',
      'value: 15000000\nunit: EUR',
      '15 M€',
      'value — la citation coupe « entre 10 et 15 M€ » → citez ce nombre en entier',
    ],
    [
      'On ouvre 310 lits au maximum',
      'value: 310\nunit: lits',
      '310 lits',
      'quote — le document dit « au maximum » après ce nombre → citez aussi ces mots : ils réservent le chiffre',
    ],
  ])('when its quotation is cut: %s — %s', (text, fields, quote, complaint) => {
    expect(said(text, fields, quote)).toEqual([complaint]);
  });
});

test.each([
  ['On aide deux tiers des foyers', 'share: { of: 2, among: 3 }\nunit: foyers'],
  ['On aide un enfant sur cinq', 'share: { of: 1, among: 5 }\nunit: enfants'],
  ['On aide 40 % des foyers', 'share: { of: 40, among: 100 }\nunit: foyers'],
  ['On ouvre 300 à 400 lits', 'range: { from: 300, to: 400 }\nunit: lits'],
  ['On met entre 10 et 15 M€', 'range: { from: 10000000, to: 15000000 }\nunit: EUR'],
  ['On constate -40 % de fuites', 'value: -40\nunit: "%"'],
  ['On aide une dizaine de foyers', 'value: 10\nunit: foyers'],
  ["On met 10 millions d'€", 'value: 10000000\nunit: EUR'],
  ["On met 2 Mds d'€", 'value: 2000000000\nunit: EUR'],
  ['On ouvre 3\u2005000 lits', 'value: 3000.0\nunit: lits'],
  ['On ouvre 310 lits au maximum', 'value: 310\nunit: lits\napproximation: au maximum'],
  ['On ouvre 300 lits à la louche', 'value: 300\nunit: lits\napproximation: à la louche'],
  ['Le total est de 310', 'value: 310\nunit: lits\nwhy: "La phrase précédente parle de lits."'],
  ['On sert 140 % des places', 'value: 140\nunit: "%"\nwhy: "Des places servent deux fois."'],
  ['On ouvre 12 lits et 30 repas', 'value: 12\nunit: lits'],
])('what the quotation means is accepted: %s — %s', (text, fields) => {
  expect(said(text, fields)).toEqual([]);
});

test('how much is said in one way', () => {
  expect(said('On ouvre 300 lits', 'unit: lits')).toContain(
    'value — un chiffre est une valeur, un intervalle ou une part → donnez « value », « range » ou « share », et un seul des trois',
  );
});

test('a part that passes its whole is refused', () => {
  expect(said('On aide trois foyers sur deux', 'share: { of: 3, among: 2 }\nunit: foyers')).toContain(
    'share — « 3 sur 2 » : une part dépasse son tout → vérifiez-la, ou dites dans « why » pourquoi',
  );
});

describe('a sum', () => {
  const sum = (value: number, more: string) =>
    said(
      `On ouvre ${value} étals`,
      `value: ${value}\nunit: étals\nlevel: fait\nlevelWhy: "Essai."\n${more}`,
      undefined,
      'somme',
    );

  test('is recomputed', () => {
    expect(sum(24, 'sumOf: [etals, etals]')).toEqual([]);
    expect(sum(14, 'sumOf: [etals, etals]')).toEqual([
      'sumOf — 12 + 12 font 24, non 14 → corrigez la liste ; si c’est le document qui compte mal, dites-le dans « why »',
    ]);
  });

  test('that the document counts amiss is kept, with a reason', () => {
    expect(sum(14, 'sumOf: [etals, etals]\nwhy: "Le document compte mal."')).toEqual([]);
  });

  test('has its parts', () => {
    expect(sum(24, '')).toEqual([
      'nature — « somme » et « sumOf » vont ensemble → donnez les chiffres additionnés, ou une autre nature',
    ]);
  });

  test('of one unit', () => {
    expect(sum(24, 'sumOf: [etals, aide]')).toEqual([
      'sumOf — « EUR » ne s’ajoute pas à « étals » → n’additionnez que des chiffres de même unité',
    ]);
  });
});

describe('a level', () => {
  test('needs no verb where the phrase has none, if the record says why', () => {
    const fields = 'value: 40\nunit: hectares\nlevel: fait';
    expect(said('Soit en tout 40 hectares', fields)).toEqual([
      'verb — un niveau se lit dans un verbe → citez ce verbe dans « verb » ; s’il n’y en a pas, dites pourquoi ce niveau dans « levelWhy »',
    ]);
    expect(said('Soit en tout 40 hectares', `${fields}\nlevelWhy: "La phrase n’a pas de verbe."`)).toEqual(
      [],
    );
  });

  test('is not read in a verb and then left unsaid', () => {
    expect(said('On ouvre 40 lits', 'value: 40\nunit: lits\nverb: "ouvre"')).toEqual([
      'level — niveau absent, alors que « ouvre » en dit un → donnez « level », ou retirez « verb »',
    ]);
  });
});

describe('what a number is measured by', () => {
  test.each([
    ['On reçoit 300 repas par jour', 'value: 300\nunit: "repas par mois"', 'jour', 'mois'],
    ['On reçoit 300 repas chaque année', 'value: 300\nunit: "repas par semaine"', 'an', 'semaine'],
  ])('« %s » is not told by another rhythm', (text, fields, told, other) => {
    expect(said(text, fields)).toEqual([
      `unit — la citation compte par ${told}, le champ par ${other} → écrivez le rythme du document, ou dites dans « why » pourquoi c’est ce nombre`,
    ]);
    expect(said(text, `${fields}\nwhy: "Le calcul est de la rédaction."`)).toEqual([]);
  });

  test('the same rhythm, in other words, and a number without one, are accepted', () => {
    expect(said('On reçoit 300 repas chaque jour', 'value: 300\nunit: "repas par jour"')).toEqual([]);
    expect(said('On reçoit 300 repas par année', 'value: 300\nunit: "repas par an"')).toEqual([]);
    expect(said('Chaque mois, on reçoit 300 repas', 'value: 300\nunit: "repas par mois"')).toEqual([]);
  });

  test('degrees and points go below zero; what is counted does not', () => {
    expect(said('La chambre est à -18 °C', 'value: -18\nunit: "°C"', undefined, 'seuil')).toEqual([]);
    expect(said('La chambre est à -18 degrés', 'value: -18\nunit: degrés', undefined, 'seuil')).toEqual([]);
    expect(said('On a -18 lits', 'value: -18\nunit: lits')).toEqual([
      'value — négatif impossible pour l’unité « lits » → vérifiez le signe ; si c’est un solde ou une variation, dites-le dans « why »',
    ]);
  });
});

describe('how often something is, said ahead of its number', () => {
  test.each([
    ['Chaque mois, 35 colis sont remis', '35 colis'],
    ['En 2020, chaque mois, 35 colis sont remis', '35 colis'],
    ['La mairie remet, chaque mois, 35 colis', '35 colis'],
    ['Tous les lundis, 35 colis sont remis', '35 colis'],
  ])('is quoted with it: « %s »', (text, quote) => {
    expect(said(text, 'value: 35\nunit: colis', quote)).toEqual([expect.stringContaining('avant ce nombre')]);
  });

  test.each([
    ['Tous les habitants sont invités à découvrir les 12 ateliers', '12 ateliers', 'ateliers'],
    ['Toutes les écoles du bourg seront fermées et 12 agents seront formés', '12 agents', 'agents'],
    ['Toutes les familles étaient là ; la mairie a planté 12 arbres', '12 arbres', 'arbres'],
    ['Tous les jours de marché, 12 bancs sont sortis', '12 bancs', 'bancs'],
    ['Chaque année, la place est lavée et 12 bancs ont été repeints', '12 bancs', 'bancs'],
    ['La mairie remet, chaque mois, 12 colis', 'chaque mois, 12 colis', 'colis'],
  ])('is not what « %s » says', (text, quote, unit) => {
    expect(said(text, `value: 12\nunit: ${unit}`, quote)).toEqual([]);
  });
});

describe('a number alone counts what was just counted', () => {
  test('and nothing of another clause', () => {
    expect(said('Le nombre de lits est passé à 55', 'value: 55\nunit: lits')).toEqual([]);
    for (const text of [
      'Le nombre de lits est stable et la note passe à 55',
      'Le nombre de lits est stable, la note passe à 55',
    ])
      expect(said(text, 'value: 55\nunit: lits')).toEqual([expect.stringContaining('unit — ')]);
  });

  test('and its title does not name that whole for its part', () => {
    const text = 'Sur les 60 demandes reçues, 41 ont été satisfaites';
    expect(titled('Demandes reçues', text, 'value: 41\nunit: demandes')).toEqual([
      'title — « 41 » est une part des « demandes reçues », que nomme le titre → dites dans le titre ce qui est dit de cette part',
    ]);
    for (const title of ['Demandes satisfaites', 'Demandes reçues et satisfaites', 'Demandes'])
      expect(titled(title, text, 'value: 41\nunit: demandes')).toEqual([]);
    expect(titled('Demandes reçues', text, 'value: 60\nunit: demandes')).toEqual([]);
    expect(
      titled('Lits du port', 'Le nombre de lits du port est passé à 55', 'value: 55\nunit: lits'),
    ).toEqual([]);
  });
});
