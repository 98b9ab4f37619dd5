/** What stopped an editor who walked a whole document, from its import to its proposal, by the keyboard alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isToldWithout, leftAsideAs } from '#atelier/client/left-aside.ts';
import { Desk } from '#atelier/desk.ts';
import type { ProofName, Proposal, Suggestion } from '#atelier/protocol.ts';
import { ASKED, read as readAsked } from '#atelier/server/asked.ts';
import { copyWithoutSecond } from './without-2020.ts';

const MEETING = `Lille, le 14 mars 2023

# La région agit contre la pauvreté

Les associations ont distribué 11 400 tonnes de denrées, soit 9 % de plus que l’année précédente.

Face à cette hausse, l’État aidera les épiceries : 2,3 millions d’euros leur seront versés cette année. Une enveloppe de 450 000 € sera réservée aux zones rurales, où les points sont rares.

Le département financera 75 postes d’encadrants et s’engage à ouvrir une maison à Abbeville. Elle a souligné que le département accompagne déjà 6 200 allocataires, et que les délais ont été réduits.

Plus de 1 600 places, dont 200 à Lens, seront créées. L’accord engage 38 millions d’euros sur trois ans, dont 21 millions d’euros apportés par l’État. Ce sont 40 lits qui seront ouverts. L’État annonce 90 agents qui ont été recrutés.

En 2022, la ville a ouvert 50 lits pour les personnes qui dormiront dehors. Elle a ouvert 30 lits aux familles qui viendront. Elle plantera 1 200 arbres en 2024, ce qui réduira la chaleur. Elle versera 2 millions d’euros aux clubs qui aideront les jeunes. Elle finance 300 places de crèche qui seront livrées en 2024.

Si les crédits le permettent, 12 % des logements seront rénovés en 2024. Selon la CGT, 40 % des agents partiront en 2024. Les loyers baisseront de 5 %, et non de 10 %, dès 2024.

L’accord engagera 24 millions d’euros en 2024, dont 21 de l’État, si les crédits le permettent. La région versera 3 M€ aux communes, soit 18 % de son budget, pour les halles. Le budget des halles (7 M€, dont 1 M€ de l’État) doublera en 2024.

La prochaine conférence régionale se tiendra le 12 octobre 2023 à Beauvais.
`;

let folder: string;
let desk: Desk;
let id: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'marche-'));
  copyWithoutSecond(join(folder, 'content'));
  desk = new Desk(join(folder, 'content'));
  ({ id } = await desk.import('reunion.md', new TextEncoder().encode(MEETING)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(as: ProofName, words: string): Suggestion {
  const leaf = desk.document(id).leaves.find(({ text }) => text.includes(words));
  const start = leaf?.text.indexOf(words) ?? -1;
  expect(start).toBeGreaterThan(-1);
  return desk.suggest({ id, as, chosen: { leaf: leaf?.index ?? 0, start, end: start + words.length } });
}

describe('a figure', () => {
  test.each([
    ['75', 'financera'],
    ['2,3 millions', 'seront versés'],
    ['450 000', 'sera réservée'],
    ['11 400', 'ont distribué'],
    ['1 600', 'seront créées'],
    ['40 lits', 'seront ouverts'],
    ['90', 'ont été recrutés'],
    ['300 places', 'seront livrées'],
    ['50 lits', 'a ouvert'],
    ['30 lits', 'a ouvert'],
    ['1 200', 'plantera'],
    ['2 millions', 'versera'],
  ])('« %s » has the verb that speaks of it, « %s »', (words, verb) => {
    expect(read('chiffre', words).value).toMatchObject({ verb });
  });

  test('has no verb of what is said after it of something else', () => {
    expect(read('chiffre', '6 200').value).not.toHaveProperty('level', 'fait');
  });

  test.each([
    ['12 %', 'Si les crédits le permettent, 12 % des logements seront rénovés', undefined],
    ['40 %', 'Selon la CGT, 40 % des agents', undefined],
    ['10 %', 'Les loyers baisseront de 5 %, et non de 10 %', undefined],
    ['24 millions', 'L’accord engagera', 'si les crédits le permettent'],
    ['3 M€', 'La région versera', 'pour les halles'],
    ['1 M€', 'Le budget des halles', undefined],
  ])('« %s » keeps what leads its sentence, and what ends it', (words, led, ended) => {
    const { title, quote } = read('chiffre', words).value as { title: string; quote: string };
    expect(title.startsWith(led)).toBe(true);
    expect(quote).toContain(ended ?? words);
  });
});

test('a thread that waits for its level does not take it from the next ones', () => {
  const keep = (words: string, more: object) => {
    const { record, at, value, isNew } = read('engagement', words);
    desk.apply({ record, at, value: { ...(value as object), ...more }, isNew });
  };
  keep('aidera', {});
  keep('sera réservée', { level: 'régional' });
  expect(read('engagement', 'financera').value).toMatchObject({ level: 'régional' });
});

test('a day that is the deadline of a thread is still proposed as that of an event', () => {
  const { record, at, value, isNew } = read('engagement', 'se tiendra');
  desk.apply({ record, at, value, isNew });
  const days = () => desk.document(id).proposals.filter(({ as }) => as === 'événement');
  expect(days().map(({ gist }) => gist)).toEqual(['conférence régionale : 12 octobre 2023']);
  const { value: event, ...rest } = read('événement', '12 octobre');
  desk.apply({ ...rest, value: event });
  expect(days()).toEqual([]);
});

describe('« L »', () => {
  const one = (as: ProofName, start = 0, end = 50): Proposal => ({
    key: `${as} ${start}`,
    as,
    leaf: 0,
    start,
    end,
    words: '',
    gist: '',
  });
  const leaf = (isLinked: boolean) => ({
    index: 0,
    shape: 'paragraph' as const,
    text: '',
    sentences: [{ id: 's', start: 0, end: 50, isLinked }],
  });

  test('answers every proposal but that of a person', () => {
    const names: ProofName[] = ['redite', 'raison', 'nommée', 'phrase', 'engagement', 'fonction'];
    expect(names.map((as) => leftAsideAs(one(as)))).toEqual([
      'raison',
      'raison',
      'nommée',
      'phrase',
      'phrase',
      undefined,
    ]);
  });

  test('gives no reason for a sentence that a record quotes, or will', () => {
    const commits = one('engagement');
    const said = (isLinked: boolean, ...others: Proposal[]) =>
      isToldWithout({ leaves: [leaf(isLinked)], proposals: [commits, ...others] }, commits);
    expect(said(true)).toBe(true);
    expect(said(false, one('chiffre', 5, 9))).toBe(true);
    expect(said(false)).toBe(false);
    expect(said(false, one('raison', 5, 9))).toBe(false);
    expect(said(false, one('chiffre', 60, 65))).toBe(false);
  });
});

test('a contact block that names a service alone is that of the service, and not who publishes', async () => {
  const record = 'organisations/service-de-la-communication';
  const name = 'Service régional de la communication interministérielle';
  desk.apply({ record, at: '', value: { name, kind: 'service de l’État' }, isNew: true });
  const { id: other } = await desk.import(
    'service.md',
    new TextEncoder().encode(`PRÉFET DE LA RÉGION HAUTS-DE-FRANCE

Lille, le 3 avril 2023

# Une visite

Le préfet a visité un relais.

Contact presse
Service régional de la communication interministérielle
03 20 30 52 50
`),
  );
  const { fields } = desk.record(`communiques/${other}`);
  const organisation = 'service-de-la-communication';
  expect(fields).toMatchObject({ contact: { organisation, name, phone: '03 20 30 52 50' } });
  expect(fields).not.toMatchObject({ issuer: { organisation } });
});

test('a thread that joins an older one repeats what that one announced', () => {
  const { record, at, value, isNew } = read('engagement', 'sera réservée');
  const thread = { ...(value as object), title: 'Réserver une enveloppe', level: 'régional' };
  desk.apply({ record: `${record}-2`, at, value: thread, isNew });
  const [older] = desk.overview().titles.commitments ?? [];
  const into = `commitments/${older?.id ?? ''}`;
  desk.life.merge(`${record}-2`, into);
  const natures = () =>
    (desk.record(into).fields as { mentions: { communique: string; nature: string }[] }).mentions.map(
      ({ communique, nature }) => [communique.slice(0, 4), nature],
    );
  expect(natures().at(-1)).toEqual(['2023', 'répétition']);
  expect(natures()[0]).toEqual(['2019', 'annonce']);
});

test.each([
  ['annonce', 'annonce', ['annonce', 'répétition', 'répétition']],
  ['précision', 'annonce', ['précision', 'annonce', 'répétition']],
  ['précision', 'précision', ['précision', 'annonce', 'précision']],
])('of « %s », « %s » and an announcement, the first one that announces does', (first, second, natures) => {
  const quote = 'sera réservée';
  const [one, two] = desk
    .overview()
    .documents.map(({ record }) => record.replace('communiques/', ''))
    .filter((document) => document !== id);
  const of = (document: string | undefined, nature: string) => ({ communique: document, quote, nature });
  const days = [one, two].sort();
  const give = (name: string, mentions: unknown[]) =>
    desk.workspace.take(
      desk.workspace.changed({ record: `commitments/${name}`, at: '', value: { title: name, mentions } }),
    );
  give('tenir', [of(days[0], first), of(id, 'annonce')]);
  give('rendre', [of(days[1], second), of(id, 'annonce')]);
  desk.life.merge('commitments/rendre', 'commitments/tenir');
  const mentions = desk.workspace.fields('commitments/tenir')?.['mentions'] as { nature: string }[];
  // The same words of two documents are two mentions; of one, one.
  expect(mentions.map(({ nature }) => nature)).toEqual(natures);
});

test('what an import has judged is said once, with the words of which it is said', async () => {
  const hidden = ['Un mot.', 'Deux mots.', 'Un mot.'].map(
    (words) => `<p><s>${words}</s> La halle ouvre.</p>`,
  );
  const page = `<html><body><h1>La halle</h1><p>Lille, le 4 mai 2023</p>${hidden.join('')}</body></html>`;
  const { notices } = await desk.import('barre.html', new TextEncoder().encode(page));
  expect(notices.filter(({ message }) => message.includes('barré'))).toEqual([
    { message: 'Du texte barré n’est pas repris.', words: ['Un mot.', 'Deux mots.'] },
  ]);
});

test('what an editor leaves empty is asked for in its own words', () => {
  const asked = { record: 'communiques/a', title: ' ' };
  expect(() => readAsked(ASKED.propose, asked)).toThrow(/en une ligne, ce que vous proposez$/);
  expect(() => readAsked(ASKED.begin, { kind: 'themes', name: '' })).toThrow(/donnez un nom/);
  expect(() => readAsked(ASKED.declare, { records: ['a'], day: '2024-02-05', why: '' })).toThrow(
    'dites pourquoi',
  );
  expect(() => readAsked(ASKED.propose, { title: 'Une visite' })).toThrow('demande mal formée');
  const declared = (more: object) => () =>
    readAsked(ASKED.declare, { records: ['a'], day: '2024-02-05', why: 'Une faute.', ...more });
  expect(declared({ records: [] })).toThrow('cochez au moins une fiche');
  expect(declared({ records: Array.from({ length: 1001 }, () => 'a') })).toThrow('1000 fiches au plus');
  expect(declared({ records: [3] })).toThrow('demande mal formée');
  expect(declared({ why: 'a'.repeat(501) })).toThrow('500 signes au plus');
  expect(declared({ day: '2024-02-31' })).toThrow('AAAA-MM-JJ');
});
