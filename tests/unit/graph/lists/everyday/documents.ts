/** One thing written twice; notes, languages and quotations of a document. */
import { doc, EV, ID } from '../inputs.ts';
import { valid, wrong, type Judged } from '../records.ts';
import { SIXTH } from './saying.ts';

const commune = (quote: string, also = '') =>
  `name: "Saint-Denis"\nlevel: communal\n${also}passages:\n  - communique: ${ID}\n    quote: "${quote}"\n`;
const meeting = (place: string) =>
  EV('Réunion publique', '2020-11-06', `Une réunion publique aura lieu le ${SIXTH} ${place}`, SIXTH);

export const DOCUMENTS: readonly Judged[] = [
  wrong(
    'one meeting written twice',
    (w) =>
      doc(w, `Une réunion publique aura lieu le ${SIXTH} au bourg.`)
        .write('events/a.yaml', meeting('au bourg'))
        .write('events/b.yaml', meeting('au bourg')),
    'est déjà le nom de',
  ),
  wrong(
    'one commune written twice',
    (w) =>
      doc(w, 'La commune de Saint-Denis se transforme.')
        .write('territories/a.yaml', commune('La commune de Saint-Denis'))
        .write('territories/b.yaml', commune('La commune de Saint-Denis')),
    'est déjà le nom de',
  ),
  valid('a note that quotes the word twice, as it is here and as it is elsewhere', (w) =>
    doc(w, 'Claire <Sic note="Le document écrit « Aubin » plus haut et « Aubain » ici.">Aubain</Sic> parle.'),
  ),
  wrong(
    'a note of another word',
    (w) => doc(w, 'Claire <Sic note="Le document écrit « Aubin ».">Marin</Sic> parle.'),
    'il écrit « marin »',
  ),
  valid('a list of roads', (w) =>
    doc(
      w,
      'Route de Lille, rue de Paris et avenue de Verdun : travaux de voirie.\n\nPont de Metz, rue de Lyon, chemin de Brest, quai de Nantes : travaux de voirie.',
      '',
      { title: 'Travaux de voirie' },
    ),
  ),
  valid('two quotations joined across « nous »', (w) =>
    doc(w, 'Le projet avance. Dans ce cadre, nous investissons dans la halle.', '', {
      summary: 'La mairie dit : « Le projet avance […] nous investissons dans la halle ».',
    }),
  ),
];
