/** Whoever is said to carry a commitment does more than lend its name. */
import { expect, test } from 'vitest';
import { HALLE, village } from './village.ts';

const WORDS = "La halle est ouverte sous l'égide de la mairie de Brumeval.";
const party = (role: string, quote: string) =>
  village
    .append(
      `communiques/${HALLE}.mdx`,
      `\n${WORDS} L'État porte le projet, en lien avec la mairie de Brumeval.\n`,
    )
    .append(
      'commitments/planter-une-haie.yaml',
      `parties:\n  - organisation: mairie\n    role: ${role}\n    communique: ${HALLE}\n    quote: "${quote}"\n`,
    )
    .said('roles')
    .map((line) => line.replace(/^\S+ /, ''));

test('« sous l’égide de » says whose patronage it is, and not who carries', () => {
  expect(party('porte', "sous l'égide de la mairie de Brumeval")).toEqual([
    "parties.0.role — « sous l'égide » ne dit pas qui porte l’engagement → écrivez role: donne son égide",
  ]);
  expect(party('donne son égide', "sous l'égide de la mairie de Brumeval")).toEqual([]);
});

test('nor does « en lien avec »', () => {
  expect(party('porte', 'en lien avec la mairie de Brumeval')).toEqual([
    'parties.0.role — « en lien avec » ne dit pas qui porte l’engagement → écrivez role: est associé',
  ]);
});

test('the same words before another name say nothing of this one', () => {
  const world = village
    .append(`communiques/${HALLE}.mdx`, "\nL'État porte le projet, en lien avec la mairie de Brumeval.\n")
    .append(
      'commitments/planter-une-haie.yaml',
      `parties:\n  - organisation: etat\n    role: porte\n    communique: ${HALLE}\n    quote: "L'État porte le projet, en lien avec la mairie de Brumeval"\n`,
    );
  expect(world.said('roles')).toEqual([]);
});

const OPENING = 'events/ouverture.yaml';
const there = (words: string, role: string) =>
  village
    .append(`communiques/${HALLE}.mdx`, `\nLa halle a ouvert ${words}.\n`)
    .edit(OPENING, 'quote: "en présence de l\'État"', `quote: "${words}"`)
    .edit(OPENING, 'role: assiste', `role: ${role}`)
    .said('roles')
    .map((line) => line.replace(/^\S+ /, ''));

test('whoever is said to be beside another has not organised', () => {
  expect(there('en compagnie de l’État', 'organise')).toEqual([
    'attendance.0.role — « en compagnie » ne dit pas « organise » → écrivez role: assiste',
  ]);
  expect(there('en compagnie de l’État', 'assiste')).toEqual([]);
});

test('nor was whoever is said to be absent there', () => {
  expect(there('en l’absence de l’État', 'assiste')).toEqual([
    'attendance.0.role — « en l’absence » dit une absence → retirez cette présence',
  ]);
});

test.each([
  ['en présence de Paul, préfet, et de l’État', 'en présence'],
  ['en présence de la région ainsi que de l’État', 'en présence'],
])('« %s »: who is named after others is there too, and no more', (words, said) => {
  expect(there(words, 'organise')).toEqual([
    `attendance.0.role — « ${said} » ne dit pas « organise » → écrivez role: assiste`,
  ]);
});

test('whoever acts in the presence of others is not among them', () => {
  expect(there('en présence de Paul, l’État a organisé la fête', 'organise')).toEqual([]);
});
