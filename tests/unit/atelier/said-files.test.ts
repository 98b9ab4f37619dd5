/** Files and records as the workshop calls them: addresses and words of a text are not taken for them. */
import { expect, test } from 'vitest';
import { diffInWorkshop } from '#atelier/said/answers.ts';
import { recordsSaid } from '#atelier/said/record.ts';
import { toldIn } from '#atelier/server/told.ts';
import { distinctTitles } from '#atelier/titles.ts';

const titleOf = (record: string) => (record === 'figures/etals' ? 'Douze étals' : undefined);

test.each([
  ['voir www.brumeval.fr/events/fete', 'voir www.brumeval.fr/events/fete'],
  ['« figures/etals » est là', 'chiffre « Douze étals » est là'],
  ['« figures/etals est là »', '« chiffre « Douze étals » est là »'],
  ['« voir figures/etals »', '« voir le chiffre « Douze étals » »'],
  [
    'aucune fiche ne lie organisations/etat à ce texte',
    'aucune fiche ne lie l’organisme « etat » à ce texte',
  ],
  ['le nom de figures/etals', 'le nom du chiffre « Douze étals »'],
  ['le nom de events/foire', 'le nom de l’événement « foire »'],
  ['ajoutez une mention à content/commitments/halle.yaml', 'ajoutez une mention à l’engagement « halle »'],
  [
    'corrigez themes/eau et content/transcriptions/x.yaml',
    'corrigez la thématique « eau » et la transcription « x »',
  ],
  ['rien n’appelle figures/etals', 'rien n’appelle le chiffre « Douze étals »'],
  ['figures/etals n’existe pas', 'le chiffre « Douze étals » n’existe pas'],
  ['figures/etals cite déjà cette phrase', 'le chiffre « Douze étals » cite déjà cette phrase'],
  ['la fiche figures/etals cite cette phrase', 'la fiche chiffre « Douze étals » cite cette phrase'],
  ['l’engagement commitments/halle', 'l’engagement engagement « halle »'],
  ['liée aux organisations/etat', 'liée aux organisme « etat »'],
  [
    'citez figures/lits, figures/etals et events/foire',
    'citez le chiffre « lits », le chiffre « Douze étals » et l’événement « foire »',
  ],
  [
    ': figures/lits, figures/etals et events/foire',
    ': chiffre « lits », chiffre « Douze étals » et événement « foire »',
  ],
  ['content/figures/etals.yaml', 'chiffre « Douze étals »'],
  ['essai/content/figures/etals.yaml', 'chiffre « Douze étals »'],
])('« %s » is said « %s »', (words, said) => {
  expect(recordsSaid(words, titleOf)).toBe(said);
});

test('a word of a text that ends with two points is no key; a line of its head is', () => {
  const path = 'content/communiques/halle.mdx';
  const parts = [
    { sign: ' ' as const, text: 'title: "La halle, ' },
    { sign: '-' as const, text: 'date: ancienne' },
    { sign: '+' as const, text: 'place: neuve' },
    { sign: ' ' as const, text: '"\nplace: Bar\n---\nAutre date: lundi.\n' },
    { sign: '+' as const, text: 'date: 2025-01-01\n' },
  ];
  const said = diffInWorkshop({ path, parts }).parts.map(({ text }) => text);
  expect(said[0]).not.toContain('title:');
  expect(said.slice(1, 3)).toEqual(['date: ancienne', 'place: neuve']);
  expect(said[3]).toContain('Autre date: lundi.');
  expect(said[3]).not.toContain('place:');
  expect(said[4]).not.toContain('date:');
});

test('files of the site and of its ledger have names', () => {
  const files = ['content/site.yaml', 'content/ledger/2026-11-29-0968ee82.txt'].map((path) => ({
    path,
    what: 'changé',
  }));
  expect(toldIn({ files }, 'content', titleOf)).toMatchObject({
    files: [{ path: 'réglages du site' }, { path: 'registre des publications' }],
  });
});

test('two records of one title are told apart by their names', () => {
  const record = (id: string, title: string) => ({ kind: 'figures', id, data: { title } });
  const records: unknown = [record('a', 'Étals'), record('b', 'Étals'), record('c', 'Bancs')];
  expect([...distinctTitles(records as Parameters<typeof distinctTitles>[0]).values()]).toEqual([
    'Étals (a)',
    'Étals (b)',
    'Bancs',
  ]);
});
