/** Offices with their capital, before a name, cut by a verb or by another office; and the days and places of a head. */
import { expect, test } from 'vitest';
import { importText, plainBlanks } from './drafts.ts';

const imported = (text: string) => importText(`# Un titre assez long\n\n${text}\n`);

const LONG = 'La Région a présenté son plan aux élus de la vallée. '.repeat(6).trim();

test.each([
  [
    'La Présidente du Conseil départemental Marie MOUTIER et la vice-présidente en charge notamment de l’éducation, Véronique TAUPIN, sont venues.',
    [
      'Marie MOUTIER | Présidente du Conseil départemental',
      'Véronique TAUPIN | vice-présidente en charge notamment de l’éducation',
    ],
  ],
  [
    'Le député Xavier Fortin, la présidente du Département, Agathe Bourret, abonde dans ce sens.',
    ['Xavier Fortin | député', 'Agathe Bourret | présidente du Département'],
  ],
  [
    'Accompagné par Lise Michelet, Vice-présidente déléguée à la vie scolaire, Nicolas Lacroze est venu.',
    ['Lise Michelet | Vice-présidente déléguée à la vie scolaire'],
  ],
  [
    'Selon Marie Tourain, la ministre des Affaires sociales et de la Santé, tout va bien.',
    ['Marie Tourain | ministre des Affaires sociales et de la Santé'],
  ],
  [
    'Le colonel Paul Ducourt, directeur départemental du SDIS 27 détaille les moyens.',
    ['Paul Ducourt | directeur départemental du SDIS 27'],
  ],
  [
    '- M. Anthime LUSSAC, directeur adjoint de cabinet de M. Christophe BERCHU',
    ['Anthime LUSSAC | directeur adjoint de cabinet de M. Christophe BERCHU'],
  ],
  [
    'Le Lieutenant-Colonel Vincent Honorat, chef du groupement Opérations, le dit.',
    ['Vincent Honorat | chef du groupement Opérations'],
  ],
  [
    'La ministre rencontrera aussi la présidente du Conseil régional, Huguette Belloir.',
    ['Huguette Belloir | présidente du Conseil régional'],
  ],
  [
    'Accueilli par le préfet Jean Condamin, Jacques Mézerat a visité le chantier.',
    ['Jean Condamin | préfet'],
  ],
  [
    'Aux côtés de la secrétaire d’État, Chloé Zacharie, la ministre se rendra au port.',
    ['Chloé Zacharie | secrétaire d’État'],
  ],
  [
    'Christophe Degruel, président de la communauté d’agglomération et des élus locaux étaient là.',
    ['Christophe Degruel | président de la communauté d’agglomération'],
  ],
  [
    'Roland Lescaut, vice-président délégué à la forêt, au bois et à la montagne, le dit.',
    ['Roland Lescaut | vice-président délégué à la forêt, au bois et à la montagne'],
  ],
  [
    'Tour à tour le président du Conseil départemental Jean Galliart, le sénateur Alain Marquet et la préfète Lise Roy ont parlé.',
    ['Jean Galliart | président du Conseil départemental', 'Alain Marquet | sénateur', 'Lise Roy | préfète'],
  ],
  [
    'Le maire précisant « Notre architecte local, Mlle Furet, a suivi le chantier ».',
    ['Furet | architecte local'],
  ],
  [
    'Le maire et président de la communauté Jean-Marc Calvin a accueilli ses invités.',
    ['Jean-Marc Calvin | maire et président de la communauté'],
  ],
  [
    'L’adjoint au maire chargé des sports Julien Bayou et la maire adjointe Anne Roy ont parlé.',
    ['Julien Bayou | adjoint au maire chargé des sports', 'Anne Roy | maire adjointe'],
  ],
  [
    'L’adjoint au maire délégué aux sports Marc Petit a parlé.',
    ['Marc Petit | adjoint au maire délégué aux sports'],
  ],
  [
    'Gérard Collomb (LREM), maire de Lyon, Anne Roy (MoDem), députée, et Luc Bel (Parti socialiste), sénateur.',
    ['Gérard Collomb | maire de Lyon', 'Anne Roy | députée', 'Luc Bel | sénateur'],
  ],
  ['Avec Paul Roy, le maire et les habitants ont débattu.', []],
  ['Avec Paul Roy, le maire, on a débattu.', ['Paul Roy | maire']],
  [
    'Avec Paul Roy, le ministre des Affaires sociales et de la Santé, on a débattu.',
    ['Paul Roy | ministre des Affaires sociales et de la Santé'],
  ],
  ['Le député Renaissance Paul Midy a parlé.', ['Paul Midy | député Renaissance']],
  ['Le sénateur LR Zélie Midy a parlé.', ['Zélie Midy | sénateur LR']],
  [
    'MM Paul Roy et Luc Bel, adjoints au maire ; MR Jean Mas, notaire.',
    ['Paul Roy | adjoints au maire', 'Luc Bel | adjoints au maire', 'Jean Mas | notaire'],
  ],
  ['Secrétaire de séance : madame Josiane Vandrier.', ['Josiane Vandrier | Secrétaire de séance']],
  [
    'L’inspectrice de circonscription Alexa Soberano viendra.',
    ['Alexa Soberano | inspectrice de circonscription'],
  ],
  [
    '| Nom | Fonction |\n| --- | --- |\n| Emma Manguin | présidente de la Caf |\n| Le Relais | directeur absent |',
    ['Emma Manguin | présidente de la Caf'],
  ],
  [
    '| Fonction | Nom |\n| --- | --- |\n| Présidente de la Caf | Emma Manguin |\n| Trésorier | Paul Roy |',
    ['Emma Manguin | Présidente de la Caf', 'Paul Roy | Trésorier'],
  ],
  [
    '| Bureau | | | |\n| --- | --- | --- | --- |\n| Président | Paul Roy | Vice-présidente | Anne Lin |',
    ['Paul Roy | Président', 'Anne Lin | Vice-présidente'],
  ],
  [
    '| Bureau | | | | |\n| --- | --- | --- | --- | --- |\n| Bar | Paul Roy | président | Anne Lin | trésorière |',
    ['Paul Roy | président', 'Anne Lin | trésorière'],
  ],
])('%s', async (text, expected) => {
  const { people } = (await imported(text)).proposals;
  expect(people.map(({ name, office = '' }) => plainBlanks(`${name} | ${office}`))).toEqual(expected);
});

test.each([
  ['Dossier de presse, le 22 janvier 2024', '2024-01-22', undefined],
  ['Communiqué de presse, le 23 janvier 2026', '2026-01-23', undefined],
  ['Argenville, le 21 mars 2025. La Région a présenté son plan.', '2025-03-21', 'Argenville'],
  ['Mardi 14 mai 2024\n\n10h00\n\nEntretien avec les élus', undefined, undefined],
  ['Le 14 mai 2024\n\n10 h 30\n\nEntretien avec les élus', undefined, undefined],
  ['Le 14 mai 2024\n\n15 heures d’attente aux urgences', '2024-05-14', undefined],
  ['Le 14 mai 2024\n\n12 hectares de forêt', '2024-05-14', undefined],
  [`${LONG}\n\nPublié le 12 mars 2025\n\n${LONG}`, '2025-03-12', undefined],
  [`${LONG}\n\nCommuniqué de presse du 12 mars 2025\n\n${LONG}`, '2025-03-12', undefined],
  [`${LONG}\n\nLe 12 mars 2025\n\n${LONG}`, '2025-03-12', undefined],
  [`${LONG}\n\nMardi 14 mai 2024\n\n${LONG}`, undefined, undefined],
  [
    `Publié le 3 mars 2025\n\n${LONG}\n\nRendez-vous à Lille, le 28 août 2025. Inscription gratuite.`,
    '2025-03-03',
    undefined,
  ],
  ['Rendez-vous à Lille, le 28 août 2025. Inscription gratuite.', undefined, undefined],
  [`${LONG}\n\nLille, le 28 août 2025. Inscription gratuite.`, undefined, undefined],
  ['Publié le 3 mars 2025\n\nLille, le 28 août 2025 – La foire ouvre.', '2025-03-03', undefined],
  [
    'Publié le 3 mars 2025\n\nBar-sur-Seille, le 1er mars 2025. La foire ouvre.',
    '2025-03-01',
    'Bar-sur-Seille',
  ],
])('« %s » is dated %s, at %s', async (text, date, place) => {
  const { fields } = (await imported(text)).draft;
  expect([fields.date, fields.place]).toEqual([date, place]);
});

test('an island is no meeting, and what ends is held no more', async () => {
  const { events } = (
    await imported(
      'La ministre sera à La Réunion du 28 au 30 avril 2025. Le congrès s’achèvera le 4 mai 2025. La réunion du 12 juin 2025 est publique.',
    )
  ).proposals;
  expect(events.map(({ title, day }) => `${day} ${title}`)).toEqual(['2025-06-12 réunion']);
});

test('a line is kept for each person of a list, and a line that ends with a comma goes on', async () => {
  const { draft } = await importText(
    'Un titre\n\nPrésents à la visite :\nMartine Aubert, directrice de la Mutualité du grand canton\nDocteur Hélène Royer, pédiatre\n\nLe Maire,\nBernard BRELLIER\n',
    'a.txt',
  );
  expect(draft.body.split('\n\n').map((block) => block.replace(/\\?\n/g, ' / '))).toEqual(
    expect.arrayContaining([
      'Martine Aubert, directrice de la Mutualité du grand canton',
      'Docteur Hélène Royer, pédiatre',
      expect.stringMatching(/^Le Maire, \/ Bernard BRELLIER/),
    ]),
  );
});

test.each([
  ['La ville a ouvert 12 places d’accueil pour les familles du quartier…', 'Un stade neuf à Bar'],
  ['« La ville a ouvert 12 places d’accueil pour les familles », dit le maire.', 'Un stade neuf à Bar'],
  ['La ville a ouvert 12 places.', undefined],
])('above « %s », the one line is the title: %s', async (lead, title) => {
  const { draft } = await importText(`Un stade neuf à Bar\n\n${lead}\n`, 'a.txt');
  expect(draft.fields.title).toBe(title);
});
