/**
 * Two documents that no test has been made for, a PDF of two columns and a DOCX with a table and tracked changes,
 * published by the gestures of the guide in a new archive; and what it costs, beside the YAML that it writes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { writeNewSite } from '../../scripts/lib/new-site.ts';
import { FIXTURES } from '../corpora.ts';
import { Editor, type Answer, type Fields } from './harness/editor.ts';
import { expect, test } from './harness/test.ts';
import { openWorkshop, type OpenWorkshop } from './harness/workshop.ts';

let workshop: OpenWorkshop;
beforeAll(async () => {
  workshop = await openWorkshop((content) => writeNewSite(content));
});
afterAll(() => workshop.close());

interface Case {
  file: string;
  issuer: string;
  header: Fields;
  answers: readonly Answer[];
  /** Figures that must be there, by value and unit. */
  figures: readonly (readonly [number, string])[];
}

const TABLE = { level: 'annoncé', levelWhy: 'Le montant est dans un tableau, sans verbe.' };
const LOCAL = { level: 'communal' };

const CASES: readonly Case[] = [
  {
    file: 'ecoles.docx',
    issuer: 'Ville de Brumeval',
    header: {
      'issuer.organisation': 'ville-de-brumeval',
      'issuer.printed': 'La ville de Brumeval',
      summary: 'La ville de Brumeval isole deux écoles avant l’hiver.',
    },
    answers: [
      ['a lancé', 'a', LOCAL],
      [/^un chiffre : deux écoles/, 'a'],
      [/^un chiffre : .*320/, 'a'],
      ['Les façades', 'a'],
      [/^un chiffre : .*640\s000/, 'm', { title: 'Coût des travaux de l’école des Tilleuls', ...TABLE }],
      [/^un chiffre : .*215\s000/, 'm', { title: 'Coût des travaux de l’école du Lavoir', ...TABLE }],
      [/^un chiffre : .*30\s%/, 'a'],
      ['plantera', 'a'],
      [/^un chiffre : .*45 arbres/, 'a'],
      [/^un chiffre : .*deux cours/, 'l', { '.why': 'Les cours ne sont pas comptées.' }],
      ['auront', 'r'],
      ['Yann Le Goff', 'a'],
      ['sont invitées', 'a'],
      [/^la redite d’un chiffre/, 'a'],
    ],
    figures: [
      [2, 'écoles'],
      [320, 'élèves'],
      [640000, 'EUR'],
      [215000, 'EUR'],
      [30, '%'],
      [45, 'arbres'],
    ],
  },
  {
    file: 'numerique.pdf',
    issuer: 'Communauté de communes du Val-Brumeux',
    header: {
      'issuer.organisation': 'communaute-de-communes-du-val-brumeux',
      'issuer.printed': 'La communauté de communes du Val-Brumeux',
      summary: 'Une maison du numérique ouvre dans l’ancienne gare de Brumeval.',
      'contact.organisation': 'communaute-de-communes-du-val-brumeux',
      'contact.name': 'Service de presse',
      'contact.phone': '02 99 00 00 00',
      'contact.email': 'presse@val-brumeux.example',
    },
    answers: [
      ['a ouvert', 'a', LOCAL],
      ['11 mars 2024', 'a', { title: 'Ouverture de la maison du numérique', kind: 'autre' }],
      [
        /^un chiffre : .*240 habitants/,
        'm',
        { level: 'en cours', levelWhy: 'Le verbe « accueille » est au présent.' },
      ],
      [/^un chiffre : .*6 conseillers/, 'a'],
      [/^un chiffre : .*1,35 million/, 'm', { title: 'Coût des travaux de la maison du numérique' }],
      [
        /^un chiffre : .*480\s000/,
        'm',
        { title: 'Part de l’État dans les travaux de la maison du numérique' },
      ],
      [/^un chiffre : .*quatorze mois/, 'l', { '.why': 'La durée des travaux, déjà finis.' }],
      ['Personne ne doit', 'r'],
      ['Solène Kervadec', 'a'],
      ['D’ici à la fin de l’année 2025', 'a'],
      [/^un chiffre : .*150 agents/, 'a'],
      ['sera créée', 'a'],
      [/^un chiffre : .*18 communes/, 'a'],
      ['passera', 'a'],
      [/^un chiffre : .*au moins deux fois/, 'l', { '.why': 'Le rythme est dans l’engagement.' }],
      ['prêtera', 'a'],
      [/^un chiffre : .*60 ordinateurs/, 'a'],
      ['sont invités', 'a'],
      ['sera présenté', 'a'],
      ['portera', 'r'],
    ],
    figures: [
      [240, 'habitants'],
      [6, 'conseillers'],
      [1350000, 'EUR'],
      [480000, 'EUR'],
      [150, 'agents'],
      [18, 'communes'],
      [60, 'ordinateurs'],
    ],
  },
];

/** Lines and characters that an editor would write by hand: records, header, transcription; neither raw text nor body. */
function byHand(names: readonly string[]): { lines: number; typed: number } {
  const texts = names
    .filter((name) => /\.(?:yaml|mdx)$/.test(name))
    .map((name) => readFileSync(join(workshop.content, name), 'utf8'))
    .map((text) => (text.startsWith('---') ? (text.split(/^---$/m)[1] ?? '') : text));
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  return { lines: lines.length, typed: lines.join('').length };
}

test.for(CASES)('$file', async ({ file, issuer, header, answers, figures }, { page }) => {
  await page.goto(workshop.url);
  await page.waitForSelector('.texte');
  const known = new Set(readdirSync(workshop.content, { recursive: true, encoding: 'utf8' }));
  const begun = Date.now();
  const editor = new Editor(page);
  await editor.import(join(FIXTURES, 'atelier', file));
  await editor.fill({ 'attachments.0.origin': 'Reçu par courriel du service de presse.' });
  await editor.keep();
  await editor.begin('organisations', issuer, { kind: 'collectivités' });
  await editor.header(header);
  for (const answer of answers) await editor.answer(answer);
  await editor.waiveRest('Rien ici n’appelle de fiche.');
  expect(await editor.publish()).toMatch(/^Écrit :/);
  const seconds = Math.round((Date.now() - begun) / 1000);

  const { problems, content } = judged(readContent(workshop.content));
  expect(problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
  const said = content?.entries.figures.map(({ data }) => [data.value, data.unit]) ?? [];
  expect(said).toEqual(expect.arrayContaining(figures.map((one) => [...one])));
  const written = readdirSync(workshop.content, { recursive: true, encoding: 'utf8' });
  const hand = byHand(written.filter((name) => !known.has(name)));
  console.log(`${file} : ${seconds} s, ${JSON.stringify(editor.cost)} ; à la main ${JSON.stringify(hand)}`);
  // What is not typed is read in the words.
  expect(editor.cost.typed * 5).toBeLessThan(hand.typed);
});
