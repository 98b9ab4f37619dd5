/** People named otherwise than by a sentence with their office, and what looks like one and is none. */
import { expect, test } from 'vitest';
import { importText, plainBlanks } from './drafts.ts';

const peopleIn = async (text: string): Promise<string[]> =>
  (await importText(`# Un titre assez long\n\n${text}\n`)).proposals.people.map(({ name, office = '' }) =>
    plainBlanks(`${name} | ${office}`),
  );

test.each([
  ['Le docteur Sarah Belkacemi, gériatre, anime les formations.', ['Sarah Belkacemi | gériatre']],
  [
    'Le Pr Paul Martin, cardiologue, chef du service de cardiologie du CHU, le dit.',
    ['Paul Martin | cardiologue, chef du service de cardiologie du CHU'],
  ],
  [
    'Étaient présents M. Roy, maire de Sauvelles, et Mme Anne de La Tour, préfète de la Seille.',
    ['Roy | maire de Sauvelles', 'Anne de La Tour | préfète de la Seille'],
  ],
  [
    'Jean-Pierre DUPONT-MOREL (préfet de la Seille) et Lise Roy (maire).',
    ['Jean-Pierre DUPONT-MOREL | préfet de la Seille', 'Lise Roy | maire'],
  ],
  [
    'Signataires : Paul MARTIN, Maire de Bar ; Anne Roy, première adjointe.',
    ['Paul MARTIN | Maire de Bar', 'Anne Roy | première adjointe'],
  ],
  [
    'En présence de Mme Anne Martin, préfète de la Seille, de M. Paul Durand, maire de Sauvelles, et de Lise Roy, présidente du Département.',
    [
      'Anne Martin | préfète de la Seille',
      'Paul Durand | maire de Sauvelles',
      'Lise Roy | présidente du Département',
    ],
  ],
  ['Le préfet,\\\nPaul MARTIN', ['Paul MARTIN | préfet']],
  ['Paul MARTIN\\\nPréfet de la Seille', ['Paul MARTIN | Préfet de la Seille']],
  ['Mme Le Goff, adjointe aux finances, présentera le budget.', ['Le Goff | adjointe aux finances']],
  ['Le préfet de la Seille, M. Durand, a signé.', ['Durand | préfet de la Seille']],
  ['- Mme Lucie Fontanel – directrice de l’école', ['Lucie Fontanel | directrice de l’école']],
  ['- Mme la députée Lucie Fontanel', ['Lucie Fontanel | députée']],
  ['Paul Martin, 45 ans, agriculteur à Bar, a témoigné.', ['Paul Martin | agriculteur à Bar']],
  ['« Un bel effort », salue Anne Roy, habitante du quartier.', ['Anne Roy | habitante du quartier']],
  ['L’architecte Sofia Lindqvist a conservé la charpente.', ['Sofia Lindqvist | architecte']],
  ['Le professeur Émile Vasseur (doyen de la faculté) viendra.', ['Émile Vasseur | doyen de la faculté']],
  [
    '« Bien », déclare Paul d’Estienne, premier vice-président du Département.',
    ['Paul d’Estienne | premier vice-président du Département'],
  ],
])('%s', async (text, expected) => {
  expect(await peopleIn(text)).toEqual(expected);
});

test.each([
  'Mme la préfète a signé l’arrêté avec M. le maire.',
  'Val d’Ource, chef-lieu du canton, recevra la moitié des aides.',
  'Contact Presse : responsable de la communication.',
  'Le repas se tiendra à la Maison des Associations, directeur compris.',
  'Les maires de Bar et de Nogent ont signé.',
  'Le Mont Blanc, sommet de l’Europe, est protégé.',
  '« Un succès », titre Ouest France, journal du matin.'.replace('titre', 'écrit le journal'),
])('nobody is named in « %s »', async (text) => {
  expect(await peopleIn(text)).toEqual([]);
});
