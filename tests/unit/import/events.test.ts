/** What gathers people: proposed with its day, its hour and its place, as far as the words say them. */
import { expect, test } from 'vitest';
import { proposalsFile } from '#import/proposals/file.ts';
import { importText, plainBlanks, type Imported } from './drafts.ts';

const read = (text: string, head = 'Sauvelles, le 20 février 2025\n\n'): Promise<Imported> =>
  importText(`${head}# Un titre assez long pour en être un\n\n${text}\n`);

const eventsIn = async (text: string, head?: string): Promise<string[]> =>
  (await read(text, head)).proposals.events.map(({ title, day = '?', hour = '?', place = '?' }) =>
    plainBlanks([title, day, hour, place].join(' | ')),
  );

test.each([
  [
    'Une réunion publique se tiendra le 12 mars à 18 h à la mairie de Sauvelles.',
    'réunion publique | 2025-03-12 | 18:00 | mairie de Sauvelles',
  ],
  [
    'Réunion publique le mercredi 12 mars 2025, de 18 h à 20 h 30, salle des fêtes de Bar.',
    'Réunion publique | 2025-03-12 | 18:00/20:30 | salle des fêtes de Bar',
  ],
  [
    'La cérémonie d’inauguration de la crèche aura lieu samedi 15 mars à 11h30, à Sauvelles.',
    'cérémonie d’inauguration de la crèche | 2025-03-15 | 11:30 | Sauvelles',
  ],
  [
    'Le 4 avril, un forum des métiers réunira 40 entreprises au gymnase Jean-Moulin.',
    'forum des métiers | 2025-04-04 | ? | gymnase Jean-Moulin',
  ],
  [
    '12 mars, 18 h : réunion publique à la mairie de Nogent',
    'réunion publique | 2025-03-12 | 18:00 | mairie de Nogent',
  ],
  [
    'Les journées portes ouvertes sont organisées du 3 au 5 avril 2025 dans les locaux du Département.',
    'journées portes ouvertes | 2025-04-03/2025-04-05 | ? | locaux du Département',
  ],
  [
    'Rendez-vous le 3 mai 2025 à 9 heures place de la République pour la fête du vélo.',
    'fête du vélo | 2025-05-03 | 09:00 | ?',
  ],
  [
    'Une visite guidée aura lieu le 21 mars 2026 à 14 h, au départ de la maison du parc.',
    'visite guidée | 2026-03-21 | 14:00 | maison du parc',
  ],
])('%s', async (text, expected) => {
  expect(await eventsIn(text)).toEqual([expected]);
});

test.each([
  'La réunion du 12 mars 2025 est annulée.',
  'Lors de sa séance du 12 mars 2024, le conseil a voté.',
  'Cette réunion a permis de voter un budget de 3 millions le 3 mars 2025.',
  'Une réunion publique se tiendra au printemps à la mairie.',
  'Aucune réunion le 3 mai 2026.',
  'Pas de réunion le 3 mai 2026.',
])('nothing is proposed for « %s »', async (text) => {
  expect(await eventsIn(text)).toEqual([]);
});

test('the name of an event goes past its prepositions, and « organiser » does not hold it', async () => {
  expect(
    await eventsIn('La conférence de prévention et de lutte contre la pauvreté se tiendra le 3 mai 2025.'),
  ).toEqual([expect.stringContaining('conférence de prévention et de lutte contre la pauvreté')]);
  expect(
    await eventsIn('Le maire, élu le 3 mai 2025, a prêté une salle afin d’y organiser cette conférence.'),
  ).toEqual([]);
});

test('a year that no word gives is said to be read from the day of the document, or left empty', async () => {
  const text = 'Une réunion publique se tiendra le 12 mars à 18 h à la mairie de Sauvelles.';
  const [dated] = (await read(text)).proposals.events;
  expect(dated).toMatchObject({ day: '2025-03-12', doubt: 'l’année est lue d’après le jour du document' });
  const [undated] = (await read(`Le maire invite les habitants. ${text}`, '')).proposals.events;
  expect(undated).toMatchObject({
    title: 'réunion publique',
    words: expect.stringMatching(/^réunion publique .* Sauvelles$/) as string,
    hour: '18:00',
    doubt: 'l’année n’est pas dite',
  });
  expect(undated?.day).toBeUndefined();
});

test('the file of proposals holds it with its exact words', async () => {
  const { proposals } = await read(
    'Une réunion publique se tiendra le 12 mars 2025 à 18 h à la mairie de Sauvelles.',
  );
  expect(proposalsFile('essai', proposals)).toMatch(
    /événements:\n {2}- mots: .?réunion publique se tiendra le 12 mars 2025 à 18 h à la mairie de Sauvelles.?\n {4}titre: .?réunion publique.?\n {4}jour: .?2025-03-12.?\n {4}heure: .?18:00.?\n {4}lieu: .?mairie de Sauvelles/,
  );
});
