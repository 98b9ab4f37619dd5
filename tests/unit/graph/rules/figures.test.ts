/** A figure is what its words say. */
import { describe, expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

test('a reservation is quoted', () => {
  expect(
    village
      .edit('figures/aide.yaml', 'quote: "a versé près de 30 000 euros"', 'quote: "30 000 euros"')
      .edit('figures/aide.yaml', 'approximation: près de\n', '')
      .lines(),
  ).toEqual([
    'content/figures/aide.yaml:7:8 quote — le document dit « près de » devant ce nombre → citez aussi ces mots : ils réservent le chiffre',
  ]);
});

test('a reservation that is not quoted is not made', () => {
  expect(
    village.edit('figures/etals.yaml', 'unit: "étals"\n', 'unit: "étals"\napproximation: environ\n').lines(),
  ).toEqual([
    'content/figures/etals.yaml:4:16 approximation — la citation ne dit pas « environ » → retirez ce champ, ou citez aussi ces mots',
  ]);
});

test('the reservation quoted is the one made', () => {
  expect(
    village.edit('figures/aide.yaml', 'approximation: près de', 'approximation: environ').lines(),
  ).toEqual([
    'content/figures/aide.yaml:4:16 approximation — la citation dit « près de » → écrivez approximation: près de',
  ]);
});

test('words without a number prove none', () => {
  expect(
    village
      .edit('figures/aide.yaml', 'quote: "a versé près de 30 000 euros"', 'quote: "L\'État a versé"')
      .said('figures'),
  ).toEqual([
    'content/figures/aide.yaml:2:8 value — la citation ne contient aucun nombre → corrigez la valeur, ou citez les mots qui la donnent',
  ]);
});

test('the value is the one quoted', () => {
  expect(village.edit('figures/etals.yaml', 'value: 12', 'value: 13').said('figures')).toEqual([
    'content/figures/etals.yaml:2:8 value — la citation vaut 12, le champ dit 13 → corrigez la valeur, ou citez les mots qui la donnent',
    'content/figures/etals.yaml:11:12 alsoSaid.0.quote — cette citation ne dit pas 13 → citez un passage qui redit ce nombre',
  ]);
});

test('a unit of measure is quoted', () => {
  expect(village.edit('figures/etals.yaml', 'unit: "étals"', 'unit: "%"').lines()).toEqual([
    'content/figures/etals.yaml:3:7 unit — la citation ne dit pas « 12 % » → écrivez ce qui est compté, ou citez l’unité',
  ]);
});

test('and is the one quoted', () => {
  expect(village.edit('figures/aide.yaml', 'unit: "EUR"', 'unit: "%"').lines()).toEqual([
    'content/figures/aide.yaml:3:7 unit — la citation est en EUR, le champ dit « % » → écrivez EUR',
  ]);
});

test('what is counted is not negative', () => {
  expect(village.edit('figures/etals.yaml', 'value: 12', 'value: -12').said('figures')).toEqual([
    'content/figures/etals.yaml:2:8 value — la citation vaut 12, le champ dit -12 → corrigez la valeur, ou citez les mots qui la donnent',
    'content/figures/etals.yaml:2:8 value — négatif impossible pour l’unité « étals » → vérifiez le signe ; si c’est un solde ou une variation, dites-le dans « why »',
    'content/figures/etals.yaml:11:12 alsoSaid.0.quote — cette citation ne dit pas -12 → citez un passage qui redit ce nombre',
  ]);
});

test('a multiple says of what', () => {
  expect(village.edit('figures/etals-doubles.yaml', 'multipleOf: etals\n', '').lines()).toEqual([
    'content/figures/etals-doubles.yaml:4:9 nature — « multiple » et « multipleOf » vont ensemble → donnez le chiffre multiplié, ou une autre nature ; si aucune fiche ne dit ce qui est multiplié, dites-le dans « why »',
  ]);
});

test('and nothing else is one', () => {
  expect(village.edit('figures/etals-doubles.yaml', 'nature: multiple', 'nature: flux').lines()).toEqual([
    'content/figures/etals-doubles.yaml:4:9 nature — « doublés » dit combien de fois → écrivez nature: multiple',
    'content/figures/etals-doubles.yaml:4:9 nature — « multiple » et « multipleOf » vont ensemble → donnez le chiffre multiplié, ou une autre nature ; si aucune fiche ne dit ce qui est multiplié, dites-le dans « why »',
  ]);
});

test('a count counts what it says', () => {
  expect(village.edit('figures/thematiques.yaml', 'counts: thématiques', 'counts: ateliers').lines()).toEqual(
    [
      'content/figures/thematiques.yaml:5:9 counts — ce chiffre compte des « thématiques », non des « ateliers » → corrigez l’un des deux',
    ],
  );
});

test('all but a count have a level', () => {
  expect(
    village
      .edit('figures/etals.yaml', 'level: en cours\n', '')
      .edit('figures/etals.yaml', 'verb: "compte"\n', '')
      .lines(),
  ).toEqual([
    'content/figures/etals.yaml:1:1 level — niveau absent → lisez-le dans le verbe : fait, en cours, annoncé, attendu ou invité ; si la phrase n’a pas de verbe, donnez « level », et dites pourquoi dans « levelWhy »',
  ]);
});

test('read in a verb', () => {
  expect(village.edit('figures/etals.yaml', 'verb: "compte"\n', '').lines()).toEqual([
    'content/figures/etals.yaml:1:1 verb — un niveau se lit dans un verbe → citez ce verbe dans « verb » ; s’il n’y en a pas, dites pourquoi ce niveau dans « levelWhy »',
  ]);
});

test('words that say it again hold its number', () => {
  expect(
    village
      .edit('figures/etals.yaml', 'quote: "ces 12 étals"', 'quote: "peindre les grilles"')
      .said('figures'),
  ).toEqual([
    'content/figures/etals.yaml:11:12 alsoSaid.0.quote — cette citation ne dit pas 12 → citez un passage qui redit ce nombre',
  ]);
});

describe('a reserve that few documents use', () => {
  const vague = village
    .edit(`communiques/${HALLE}.mdx`, 'Elle compte 12 étals,', 'Elle compte 12 étals, voire plus,')
    .write(`sources/${HALLE}.txt`, '')
    .edit('figures/etals.yaml', 'quote: "Elle compte 12 étals"', 'quote: "Elle compte 12 étals, voire plus"');
  const AT = 'content/figures/etals.yaml';

  test('is made by the figure too', () => {
    expect(vague.said('figures')).toEqual([
      `${AT}:1:1 approximation — le document dit « voire plus » à côté de ce nombre → écrivez approximation: voire plus`,
    ]);
    expect(vague.append('figures/etals.yaml', 'approximation: voire plus\n').said('figures')).toEqual([]);
  });

  test('and quoted', () => {
    expect(vague.edit('figures/etals.yaml', 'étals, voire plus"', 'étals"').said('figures')).toEqual([
      `${AT}:1:1 approximation — le document dit « voire plus » à côté de ce nombre → écrivez approximation: voire plus, et citez ces mots`,
    ]);
  });

  test('and stays in a title that repeats the number', () => {
    const title = (says: string) =>
      vague
        .edit('figures/etals.yaml', 'title: "Étals de la halle"', `title: "${says}"`)
        .said('toldReservations');
    expect(title('Les 12 étals de la halle')).toEqual([
      `${AT}:1:8 title — « 12 » sans « voire plus », que dit le document → écrivez « voire plus » avec ce nombre`,
    ]);
    expect(title('12 étals dans la halle, voire plus')).toEqual([]);
  });
});
