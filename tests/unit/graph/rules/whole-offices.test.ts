/** An office is quoted whole. */
import { expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

const said = (sentence: string, quote: string, title: string) =>
  village
    .append(`communiques/${HALLE}.mdx`, `\n${sentence}\n`)
    .write(
      'people/solene-kerdraon.yaml',
      `name: "Solène Kerdraon"\nfamilyName: "Kerdraon"\noffices:\n  - communique: ${HALLE}\n    quote: "${quote}"\n    title: "${title}"\n`,
    )
    .said('wholeOffices')
    .map((line) => line.replace(/^\S+ /, ''));

test.each([
  ['première adjointe au maire de Brumeval', 'maire de Brumeval'],
  ['ancienne maire de Brumeval', 'maire de Brumeval'],
  ['vice-présidente de la région', 'présidente de la région'],
  ['directrice de cabinet du préfet', 'préfet'],
  ['représentante du préfet', 'préfet'],
  ['directrice par intérim', 'directrice'],
  ['directrice générale adjointe', 'directrice'],
  ['ministre déléguée', 'ministre'],
])('« %s » is not « %s »', (office, title) => {
  const quote = `Solène Kerdraon, ${office}`;
  const lines = said(`${quote}, a parlé.`, quote, title);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('offices.0.title — le document dit « ');
  expect(lines[0]).toContain(`: « ${title} » est une autre fonction → citez la fonction entière : « `);
});

test.each([
  ['première adjointe au maire de Brumeval', 'première adjointe au maire de Brumeval'],
  ['maire de Brumeval et présidente de la région', 'présidente de la région'],
  ['maire de Brumeval', 'maire'],
  ['la maire de Brumeval', 'maire de Brumeval'],
  ['directrice générale des services', 'directrice générale'],
])('« %s » may be cited as « %s »', (office, title) => {
  const quote = `Solène Kerdraon, ${office}`;
  expect(said(`${quote}, a parlé.`, quote, title)).toEqual([]);
});

test('the words of somebody else cut nothing', () => {
  expect(
    said(
      "L'adjointe au maire de Brumeval est là. Solène Kerdraon, maire de Brumeval, a parlé.",
      'Solène Kerdraon, maire de Brumeval',
      'maire de Brumeval',
    ),
  ).toEqual([]);
});

test('the office of the other of two people is refused', () => {
  const quote = 'Solène Kerdraon, adjointe aux sports, et Fanny Oyonnax, maire de Brumeval';
  expect(said(`${quote}, ont signé.`, quote, 'maire de Brumeval')).toEqual([
    'offices.0.title — ces mots donnent « maire de Brumeval » à Fanny Oyonnax, non à Solène Kerdraon → copiez la fonction que le document écrit à côté de son nom',
  ]);
  expect(said(`${quote}, ont signé.`, quote, 'adjointe aux sports')).toEqual([]);
});
