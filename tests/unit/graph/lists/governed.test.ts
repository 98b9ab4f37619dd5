/** Whom, what and how surely, where a word ahead governs it: true French is accepted, and what says more than it is refused. */
import { expect, test } from 'vitest';
import { sentenceTaken } from '#document/edits/told.ts';
import { village } from '../rules/village.ts';
import { C, doc, EV } from './inputs.ts';

const PREFECT = 'Le préfet Paul Marin parle de la halle.';
const PREFECT_F = 'La préfète Anne Marin parle de la halle.';

test.each([
  [true, 'La halle a été ouverte en présence du préfet Paul Marin.', PREFECT],
  [true, 'La parole a été donnée au préfet Paul Marin.', PREFECT],
  [true, 'La halle a été ouverte aux côtés de la préfète, Mme Anne Marin.', PREFECT_F],
  [true, 'La halle a été ouverte à l’invitation de la préfète Anne Marin.', PREFECT_F],
  [true, 'La délégation du préfet Paul Marin et du maire Jean Petit a visité la halle.', PREFECT],
  [true, 'La maire salue l’arrivée du préfet Paul Marin.', PREFECT],
  [true, 'Le maire de Brumeval a remis les clés au préfet Paul Marin.', PREFECT],
  [true, 'La direction du préfet Paul Marin a visité la halle.', PREFECT],
  [true, 'Le préfet Paul Marin a ouvert la halle.', PREFECT],
  [true, 'Le directeur de cabinet du préfet, Guy Noir, et le préfet Paul Marin ont parlé.', PREFECT],
  [false, 'Le sous-préfet Paul Marin a ouvert la halle.', PREFECT],
  [false, 'M. Paul Marin, ancien préfet, a ouvert la halle.', PREFECT],
  [false, 'Le directeur de cabinet du préfet, Paul Marin, a ouvert la halle.', PREFECT],
  [false, 'Le conseiller technique du préfet, Paul Marin, a ouvert la halle.', PREFECT],
  [false, 'Le représentant du préfet, M. Paul Marin, a ouvert la halle.', PREFECT],
  [false, 'Paul Marin, chargé de mission auprès du préfet, a ouvert la halle.', PREFECT],
  [false, 'Anne Marin, directrice adjointe de la préfète, a ouvert la halle.', PREFECT_F],
  [
    false,
    'Le directeur de cabinet de l’inspecteur, Paul Marin, a ouvert la halle.',
    'L’inspecteur Paul Marin parle de la halle.',
  ],
  [false, "L'adjoint au maire Paul Marin a ouvert la halle.", 'Le maire Paul Marin parle de la halle.'],
  [
    false,
    'Le conseiller du gouverneur, Paul Marin, a ouvert la halle.',
    'Le gouverneur Paul Marin parle de la halle.',
  ],
])('(%s) « %s » is summed up: %s', (isValid, body, summary) => {
  const lines = doc(village, body, '', { summary })
    .said('anachronisms')
    .filter((line) => line.includes('summary'));
  expect(lines.length === 0).toBe(isValid);
});

test.each([
  // What is undone is named by its title: the governor's own form says how sure it is.
  [
    true,
    'Renoncer aux pesticides',
    'La mairie a renoncé à employer du plomb.',
    'a renoncé à employer',
    'fait',
  ],
  [
    true,
    'Renoncer aux pesticides',
    'La mairie renonce à employer du plomb.',
    'renonce à employer',
    'annoncé',
  ],
  [
    true,
    'Renoncer aux pesticides',
    'La mairie renoncera à employer du plomb.',
    'renoncera à employer',
    'annoncé',
  ],
  [
    false,
    'Renoncer aux pesticides',
    'La mairie renoncera à employer du plomb.',
    'renoncera à employer',
    'fait',
  ],
  [
    false,
    'Renoncer aux pesticides',
    'La mairie souhaite renoncer à employer du plomb.',
    'souhaite renoncer à employer',
    'fait',
  ],
  [
    false,
    'Refuser d’employer du plomb',
    'La mairie devra refuser d’employer du plomb.',
    'devra refuser d’employer',
    'fait',
  ],
  [
    false,
    'Cesser d’employer du plomb',
    'La mairie pourrait cesser d’employer du plomb.',
    'pourrait cesser d’employer',
    'fait',
  ],
  [false, 'Employer du plomb', 'La mairie a renoncé à employer du plomb.', 'a renoncé à employer', 'fait'],
  // To say is not all that these verbs do.
  [true, 'Assurer le transport', 'La mairie a assuré le transport.', 'a assuré', 'fait'],
  [true, 'Assurer des consultations', 'Les médecins ont assuré 300 consultations.', 'ont assuré', 'fait'],
  [true, 'Assurer le transport', 'Le transport est assuré.', 'est assuré', 'en cours'],
  [true, 'Déclarer le quai protégé', 'La mairie a déclaré le quai zone protégée.', 'a déclaré', 'fait'],
  [true, 'Soutenir les pêcheurs', 'La mairie a manifesté son soutien aux pêcheurs.', 'a manifesté', 'fait'],
  // « à » before what is no infinitive.
  [
    true,
    'Accueillir les habitants',
    'La maison est à votre disposition.',
    'est à votre disposition',
    'en cours',
  ],
  [true, 'Payer les repas', 'Les repas sont à notre charge.', 'sont à notre charge', 'en cours'],
  [true, 'Écouter les habitants', 'La mairie reste à votre écoute.', 'reste à votre écoute', 'en cours'],
  [true, 'Tenir le marché', 'Le marché se tient à Auxerre.', 'se tient à Auxerre', 'en cours'],
  [true, 'Tenir le marché', 'Le marché se tient à Quimper.', 'se tient à Quimper', 'en cours'],
  [true, 'Accueillir les élèves', 'L’école comptait quatre classes.', 'comptait quatre classes', 'en cours'],
  [false, 'Ouvrir la halle', 'La halle reste à ouvrir.', 'reste à ouvrir', 'fait'],
  [false, 'Ouvrir la halle', 'La mairie tient à ouvrir la halle.', 'tient à ouvrir', 'fait'],
  // What never ceases goes on; what is forbidden is one act, and what it forbids another.
  [true, 'Soutenir les clubs', 'La mairie n’a cessé de soutenir les clubs.', 'n’a cessé de soutenir', 'fait'],
  [
    true,
    'Soutenir les clubs',
    'La mairie n’a cessé de soutenir les clubs.',
    'n’a cessé de soutenir',
    'en cours',
  ],
  [
    true,
    'Soutenir les clubs',
    'La mairie ne cesse de soutenir les clubs.',
    'ne cesse de soutenir',
    'en cours',
  ],
  [true, 'Protéger la place', 'Le maire a interdit de stationner ici.', 'a interdit de stationner', 'fait'],
  [
    false,
    'Stationner sur la place',
    'Le maire a interdit de stationner ici.',
    'a interdit de stationner',
    'fait',
  ],
  [true, 'Écouter les riverains', 'La mairie avait entendu les riverains.', 'avait entendu', 'fait'],
] as const)('(%s) « %s », of « %s »: « %s », %s', (isValid, title, quote, verb, level) => {
  const lines = doc(village, quote)
    .write('commitments/essai.yaml', C(title, quote, verb, level))
    .said('levels');
  expect(lines.length === 0).toBe(isValid);
});

test.each([
  'Le forum a réuni 30 élèves le 6 mai 2020.',
  'Le forum, qui peut accueillir 300 visiteurs, a réuni 30 élèves le 6 mai 2020.',
  'Il est important de dire que le forum a réuni 30 élèves le 6 mai 2020.',
])('an event told of as held is no promise: %s', (quote) => {
  const lines = doc(village, quote)
    .write('events/forum.yaml', EV('Forum des métiers', '2020-05-06', quote, 'le 6 mai 2020'))
    .said('events');
  expect(lines.filter((line) => line.includes('status'))).toHaveLength(1);
});

test.each([
  'Brumeval a renoncé à construire un pont.',
  'Brumeval avait prévu de construire un pont.',
  'Brumeval tente de construire un pont.',
  'Devant la halle, monsieur le maire a cessé de payer la taxe.',
])('a sentence taken from a page: %s', (from) => {
  expect(sentenceTaken({ kind: 'mobilier', from })).toBeDefined();
});
test('what a page says of no one is taken from it', () => {
  expect(sentenceTaken({ kind: 'mobilier', from: 'République française. Suivez-nous.' })).toBeUndefined();
});
