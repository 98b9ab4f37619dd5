/** Whatever workshop a theme is of, or of none, the lists of themes hold it once. */
import { expect, test } from 'vitest';
import { themesApart } from '#views/theme.ts';
import { communique, smallWorld } from '../graph/worlds.ts';

const theme = (rank: number, quote: string, more = '') =>
  `title: "Sujet ${rank}"\nkind: thématique\norder: ${rank}\npassage:\n  communique: 2020-03-05-essai\n  quote: "${quote}"\n${more}`;
const workshop = (rank: number, quote: string) =>
  `title: "Groupe ${rank}"\norder: ${rank}\npassage:\n  communique: 2020-03-05-essai\n  quote: "${quote}"\n`;
const TIE = 'workshop:\n  id: groupe-un\n  editorial: "Essai."\n';

test('a theme of no workshop stands apart, whether or not others have one', () => {
  const text = 'Voici un groupe du logement, puis le logement, la santé et les transports.';
  for (const hasWorkshop of [true, false]) {
    const { graph, lines } = smallWorld({
      ...communique('2020-03-05', text),
      ...(hasWorkshop && { 'workshops/groupe-un.yaml': workshop(1, 'un groupe du logement') }),
      'themes/logement.yaml': theme(1, 'le logement', hasWorkshop ? TIE : ''),
      'themes/sante.yaml': theme(2, 'la santé'),
      'themes/transports.yaml': theme(3, 'les transports'),
    });
    expect(lines).toEqual([]);
    const apart = themesApart(graph.themes, hasWorkshop).flatMap(({ themes }) => themes);
    const held = [...graph.workshops.flatMap(({ themes }) => themes), ...apart].map(({ id }) => id);
    expect(held.toSorted()).toEqual(['logement', 'sante', 'transports']);
  }
});
