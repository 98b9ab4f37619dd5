/** Numbers that claim nothing: the day of a law is part of its name, and some turns of phrase count nobody. */
import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '#text/number/quantities.ts';

const classes = (text: string) => quantitiesIn(text).map((one) => one.class);

describe('the name of a law is one reference, its day included', () => {
  test.each([
    'la loi n° 2019-1461 du 27 décembre 2019',
    'la loi du 5 mars 2007',
    'un arrêté préfectoral du 3 mai 2024',
    'le décret n° 2020-12 du 1er février 2020',
    'une circulaire interministérielle du 12 août 2016',
  ])('« %s »', (text) => expect(classes(text)).toEqual(['référence']));

  test('and a day that names none stays a day', () => {
    expect(classes('la loi, votée le 27 décembre 2019')).toEqual(['date']);
    expect(classes('la réunion du 27 décembre 2019')).toEqual(['date']);
    expect(classes('la loi entrera en vigueur à partir du 27 décembre 2019')).toEqual(['date']);
  });
});

describe('a turn of phrase', () => {
  test.each([
    'plutôt deux fois qu’une',
    'de deux choses l’une',
    'La salle était à deux doigts de fermer.',
    'un morceau à quatre mains',
    'Ils se mettent en quatre.',
    'Il monte quatre à quatre.',
  ])('counts nobody: « %s »', (text) => {
    expect(classes(text).length).toBeGreaterThan(0);
    expect(new Set(classes(text))).toEqual(new Set(['expression']));
  });

  test('is not a count that looks like it', () => {
    expect(classes('deux fois par an')).toEqual([undefined]);
    expect(classes('le texte coupé en quatre parties')).toEqual([undefined]);
  });
});

describe('a name that holds a number', () => {
  test.each([
    ['la rue du 8 mai 1945', 'adresse'],
    ['sur la place du 11 novembre', 'adresse'],
    ['la communauté de communes des Sept Vallées', 'nom'],
    ['la Terre des Deux Caps', 'nom'],
    ['Il date des Trente Glorieuses.', 'nom'],
    ['Mille excuses pour la gêne', 'expression'],
  ])('claims nothing: « %s »', (text, name) => expect(classes(text)).toEqual([name]));

  test('and a count with a capital stays one', () => {
    expect(classes('Deux communes y sont.')).toEqual([undefined]);
    expect(classes('Fini. Deux Lillois y sont.')).toEqual([undefined]);
    expect(classes('Les DEUX HALLES ouvrent')).toEqual([undefined]);
    expect(classes('sur la place, le 11 novembre')).toEqual(['date']);
    expect(classes('le parc du 3 mai au 30 septembre')).not.toContain('adresse');
    expect(classes('le lycée du 12 juin au 15 juin')).not.toContain('adresse');
    expect(classes('le lycée du 12 juin à Lormoy')).toEqual(['adresse']);
    expect(classes('mille habitants')).toEqual([undefined]);
  });
});

test('a sign of a thousandth is what stands beside', () => {
  expect(quantitiesIn('3 ‰ du budget')[0]?.beside).toEqual(['‰']);
});
