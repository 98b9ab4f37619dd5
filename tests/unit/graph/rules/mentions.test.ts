/** The knots of a thread. */
import { expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

test('the same words make one mention', () => {
  expect(
    village
      .edit(
        'commitments/ouvrir-la-halle.yaml',
        'themes:\n',
        `  - communique: ${HALLE}
    quote: "a ouvert la halle jeudi 18 juin 2020"
    verb: "a ouvert"
    level: fait
    nature: répétition
    summary: "Encore"
themes:
`,
      )
      .lines(),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:19:12 mentions.2.quote — ces mots sont déjà ceux d’une autre mention → gardez-en une seule',
  ]);
});

test('the first announces', () => {
  expect(
    village.edit('commitments/ouvrir-la-halle.yaml', 'nature: annonce', 'nature: répétition').lines(),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:10:13 mentions.0.nature — première mention : rien ici n’a été dit avant, « répétition » ne se rapporte à rien → écrivez annonce, ou nommez dans « extends » l’engagement qu’elle prolonge',
  ]);
});

test('what is done is said done', () => {
  expect(
    village
      .edit(
        'commitments/ouvrir-la-halle.yaml',
        'level: annoncé\n    nature: annonce',
        'level: annoncé\n    nature: réalisation',
      )
      .lines(),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:10:13 mentions.0.nature — « réalisation » veut le niveau « fait », le champ dit « annoncé » → écrivez annonce ou précision, ou citez les mots qui disent que c’est fait',
  ]);
});

test('a lead leads', () => {
  expect(
    village
      .edit(
        'commitments/planter-une-haie.yaml',
        'lead: "La ville s\'engage à"',
        'lead: "peindre les grilles"',
      )
      .said('mentions'),
  ).toEqual([
    'content/commitments/planter-une-haie.yaml:7:11 mentions.0.lead — cette phrase vient après les mots cités → citez celle qui les introduit',
  ]);
});

test('and is no later in its sentence', () => {
  expect(
    village
      .edit(
        'commitments/ouvrir-la-halle.yaml',
        'quote: "La ville ouvrira une halle en 2020"\n    verb',
        'quote: "La ville ouvrira une halle"\n    lead: "une halle en 2020"\n    verb',
      )
      .lines(),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:8:11 mentions.0.lead — cette phrase vient après les mots cités → citez celle qui les introduit',
  ]);
});

test('a thread is announced once: a later document repeats, adds, raises', () => {
  expect(
    village
      .edit(
        'commitments/ouvrir-la-halle.yaml',
        'level: fait\n    nature: réalisation',
        'level: fait\n    nature: annonce',
      )
      .lines(),
  ).toEqual([
    'content/commitments/ouvrir-la-halle.yaml:16:13 mentions.1.nature — ce fil a déjà son annonce, dans 2019-05-14-assises → écrivez répétition, précision, hausse… : ce que ce document y apporte',
  ]);
});
