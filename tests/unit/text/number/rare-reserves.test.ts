import { expect, test } from 'vitest';
import { rareReserveOf } from '#text/number/rare-reserves.ts';

test.each([
  ['', ' places d’hébergement, voire plus', 'voire plus'],
  ['', ' lits ou presque.', 'ou presque'],
  ['grosso modo ', ' lits', 'grosso modo'],
  ['peu ou prou ', ' lits', 'peu ou prou'],
  ['dans les ', ' euros', 'dans les'],
  ['dans les ', ' % des foyers', 'dans les'],
  ['pas loin de ', ' euros', 'pas loin de'],
  ['au bas mot ', ' lits', 'au bas mot'],
  ['', ' lits au bas mot', 'au bas mot'],
  ['', ' lits, à peine', 'à peine'],
  ['tout juste ', ' lits', 'tout juste'],
  ['un minimum de ', ' lits', 'un minimum de'],
  ["un maximum d'", ' million', 'un maximum de'],
  ['au grand maximum ', ' lits', 'au grand maximum'],
  ['', ' lits a minima', 'a minima'],
  ['proches des ', ' lits', 'proches de'],
  ['aux environs de ', ' euros', 'aux environs de'],
  ['avoisinant les ', ' lits', 'avoisinant'],
  ['qui dépasse ', ' lits', 'dépasse'],
  ['estimés à ', ' euros', 'estimés à'],
  ['plafonnée à ', ' euros', 'plafonnée à'],
  ['à concurrence de ', ' euros', 'à concurrence de'],
  ['en moyenne ', ' lits', 'en moyenne'],
  ['sans doute ', ' lits', 'sans doute'],
  ['quelques ', ' lits', 'quelques'],
  ['', ' lits, peut-être plus', 'peut-être plus'],
  ['', ' lits ou peu s’en faut', "ou peu s'en faut"],
  ['env. ', ' lits', 'env.'],
  ['> ', ' lits', '>'],
  ['~', ' lits', '~'],
  ['', ' et quelques lits', 'et quelques'],
  ['', ' lits au pire', 'au pire'],
  ['au-dessus de ', ' logements', 'au-dessus de'],
])('%s40%s: %s', (before, after, reserve) => {
  expect(rareReserveOf(before, after)).toBe(reserve);
});

test.each([
  ['près de ', ' lits'],
  ['les ', ' lits, et 30 places, voire plus'],
  ['', ' lits dont dix places, voire plus'],
  ['', ' lits. Voire plus'],
  // It says where, not about how many.
  ['posés dans les ', ' communes du pays'],
  ['vendus sous les ', ' halles'],
  ['les villages proches des ', ' écluses'],
  ['un logement au-dessus de ', ' commerces'],
  ['sur un total de ', ' lits'],
  ['quelquefois ', ' lits'],
  ['', ' élèves et quelques enseignants'],
  ['posés dans les ', ' logements du parc'],
  ['', ' enfants en moyenne section'],
  ['', ' arbres à peine plantés'],
  ['Budget -> ', ' places'],
  ['', ' places au pire moment'],
])('none in %s40%s', (before, after) => {
  expect(rareReserveOf(before, after)).toBeUndefined();
});

test('a unit that was read with the number says that it is measured', () => {
  expect(rareReserveOf('dans les ', ' de travaux')).toBeUndefined();
  expect(rareReserveOf('dans les ', ' de travaux', 'EUR')).toBe('dans les');
});
