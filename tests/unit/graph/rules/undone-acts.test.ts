/** What is withdrawn, governed or wished is judged with what it is said of; ordinary true sentences beside it pass. */
import { describe, expect, test } from 'vitest';
import { plainLine } from '../plain-line.ts';
import { f, p, sum, type Variation } from '../lists/variations/writing.ts';
import { village } from './village.ts';

const refusals = ({ write }: Variation) =>
  write(village)
    .problems.filter(({ severity }) => severity === 'refuse')
    .map(plainLine);

const OPENING = "l'ouverture de la halle du port";

describe('an act withdrawn is not its title', () => {
  test.each([
    [`La ville reporte ${OPENING}.`, 'Ouvrir la halle', 'reporte', 'en cours'],
    [`La ville annule ${OPENING}.`, 'Ouvrir la halle', 'annule', 'en cours'],
    [`La ville a dû reporter ${OPENING}.`, 'Ouvrir la halle', 'a dû reporter', 'fait'],
    [`La ville reportera ${OPENING}.`, 'Ouvrir la halle', 'reportera', 'annoncé'],
    [`La ville a abandonné ${OPENING}.`, 'Ouvrir la halle', 'a abandonné', 'fait'],
    [`L'ouverture de la halle du port est reportée.`, 'Ouvrir la halle', 'est reportée', 'en cours'],
    [
      'La ville a abandonné la rénovation des maisons abandonnées du port.',
      'Rénover les maisons abandonnées',
      'a abandonné',
      'fait',
    ],
  ])('%s', (body, title, verb, level) =>
    expect(refusals(p(false, '', body, title, verb, level))).toEqual([
      expect.stringContaining(`« ${verb} » dit que cela n’est pas, ou n’est plus prévu`),
    ]),
  );

  test('nor is a figure of it', () => {
    const body = "L'ouverture de 20 places du port a été reportée.";
    const of = ['Places ouvertes', 'value: 20', 'places', 'flux'] as const;
    expect(refusals(f(false, '', body, of, { l: 'fait', verb: 'a été reportée' }))).toEqual([
      expect.stringContaining('« a été reportée » dit que cela n’est pas'),
    ]);
  });

  test.each([
    [
      'La ville a suspendu les loyers des commerçants du port.',
      'Aider les commerçants',
      'a suspendu',
      'fait',
    ],
    ['La ville a annulé la dette des familles du port.', 'Alléger la dette', 'a annulé', 'fait'],
    ["La ville a évité la fermeture de l'école du port.", "Préserver l'école", 'a évité', 'fait'],
    ['La ville a refusé la privatisation du port.', 'Garder le port public', 'a refusé', 'fait'],
    ['La ville a abandonné les pesticides au port.', 'Bannir les pesticides', 'a abandonné', 'fait'],
    ["La ville a reporté l'échéance des loyers.", "Repousser l'échéance des loyers", 'a reporté', 'fait'],
    ['La ville a mis un terme aux nuisances du port.', 'Réduire les nuisances', 'a mis un terme', 'fait'],
    ['La vente de la halle est annulée.', 'Vente de la halle annulée', 'est annulée', 'fait'],
    ['La ville annule la vente de la halle.', 'Annuler la vente de la halle', 'annule', 'en cours'],
    ['La chasse est suspendue au port.', 'Suspension de la chasse', 'est suspendue', 'fait'],
    [
      'La ville a suspendu les loyers, un soutien aux commerçants du port.',
      'Soutenir les commerçants',
      'a suspendu',
      'fait',
    ],
    ['La ville rouvrira la halle, un temps reportée.', 'Rouvrir la halle', 'rouvrira', 'annoncé'],
  ])('« %s » may prove « %s »', (body, title, verb, level) =>
    expect(refusals(p(true, '', body, title, verb, level))).toEqual([]),
  );
});

test.each([
  ['Le maire se réjouit que la digue du port soit réparée.', 'La digue du port est réparée.'],
  ['La ville fait en sorte que la halle du port soit ouverte.', 'La halle du port est ouverte.'],
  ['La ville veille à ce que la halle du port soit ouverte.', 'La halle du port est ouverte.'],
  ['Le conseil décide que la halle du port soit ouverte.', 'La halle du port est ouverte.'],
  ['La loi impose que la halle du port soit ouverte.', 'La halle du port est ouverte.'],
  ['Le maire est fier que la digue du port soit réparée.', 'La digue du port est réparée.'],
  ['La ville cherche à rénover la halle et rénove le quai du port.', 'La ville rénove le quai du port.'],
  [
    "La ville souhaite qu'un agent soit recruté et recrutera un agent au port.",
    'La ville recrutera un agent au port.',
  ],
  [
    'Depuis que la région a demandé que la halle du port soit ouverte, la halle du port est ouverte.',
    'La halle du port est ouverte.',
  ],
  [
    'La ville a encouragé les dons et réussi à rénover la halle du port.',
    'La ville a rénové la halle du port.',
  ],
  ['La ville demande à rénover la halle et rénovera le quai du port.', 'La ville rénovera le quai du port.'],
])('a summary may tell « %s » so: « %s »', (body, summary) =>
  expect(refusals(sum(true, '', body, summary))).toEqual([]),
);

test.each([
  ['La ville cherche à rénover le quai du port.', 'La ville rénove le quai du port.'],
  ['La préfecture exhorte les agents à rénover le quai du port.', 'Les agents rénovent le quai du port.'],
  ['Le stade du port aurait dû être rénové.', 'Le stade du port est rénové.'],
])('a summary does not tell « %s » so: « %s »', (body, summary) =>
  expect(refusals(sum(false, '', body, summary))).toEqual([expect.stringContaining('(attendu)')]),
);
