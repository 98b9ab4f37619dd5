/** What is cut is what misleads: the reservations of the words stay in what is told of them. */
import { expect, test } from 'vitest';
import { linesOf } from './formulations.ts';
import { rentree } from './rentree.ts';
import { communique, smallWorld } from '../worlds.ts';

const said = (path: string, from: string, to: string) =>
  rentree.edit(path, from, to).said('toldReservations');

test('a reserve of a number stays beside it', () => {
  expect(
    said('commitments/renover-des-logements.yaml', 'title: "Rénover jusqu’à 40', 'title: "Rénover 40'),
  ).toEqual([
    'content/commitments/renover-des-logements.yaml:1:8 title — « 40 » sans « jusqu’à », que dit le document → écrivez « jusqu’à » avec ce nombre',
  ]);
});

test('what is lost is told with its words and its reason', () => {
  expect(
    said(
      'figures/gardes-souhaites.yaml',
      'Gardes champêtres supplémentaires souhaités',
      'Gardes champêtres souhaités',
    ),
  ).toEqual([
    'content/figures/gardes-souhaites.yaml:1:8 title — « supplémentaires » est perdu : le document dit « … embaucher deux gardes champêtres supplémentaires. », et un ajout se lit comme le tout → écrivez « supplémentaires » dans ce champ aussi, ou d’autres mots qui le disent',
  ]);
});

test.each([['Gardes champêtres de plus'], ['Gardes champêtres à embaucher en plus'], ['Souhait du conseil']])(
  '« %s » is accepted',
  (title) => {
    expect(
      said('figures/gardes-souhaites.yaml', 'Gardes champêtres supplémentaires souhaités', title),
    ).toEqual([]);
  },
);

test('the lines of « En clair » are read together', () => {
  const path = 'commitments/embaucher-des-gardes.yaml';
  const plain = '  - "Le conseil souhaite embaucher des gardes champêtres de plus."\n';
  const cut = '  - "Le conseil souhaite embaucher des gardes champêtres."\n';
  expect(said(path, plain, cut)).toHaveLength(1);
  expect(said(path, plain, `${cut}  - "Ils s’ajoutent aux autres."\n`)).toEqual([]);
});

test('the unit of a figure keeps them too, unless the site counts it again', () => {
  expect(
    said('figures/gardes-souhaites.yaml', 'unit: "gardes champêtres supplémentaires"', 'unit: "gardes"'),
  ).toEqual([]);
  expect(
    linesOf({
      monde: 'fondateur',
      fiche: 'figures/places-d-hebergement-ouvertes-pendant-le-confinement',
      champ: 'unit',
      dit: 'places d’hébergement',
    }),
  ).toHaveLength(1);
});

test('a summary of a communiqué keeps those of the records that it tells again', () => {
  const summary = (says: string) =>
    said(
      'communiques/2020-09-01-rentree.mdx',
      'Le village dit ce qui est prévu, demandé ou attendu pour la rentrée.',
      says,
    );
  expect(summary('Le conseil souhaite embaucher deux gardes champêtres.')).toHaveLength(1);
  expect(summary('Les trois chemins seront balisés.')).toHaveLength(1);
  expect(summary('Les gardes seront bienvenus.')).toEqual([]);
});

test('reasons of the editors may name a thing without its reservations', () => {
  expect(
    rentree
      .append(
        'commitments/embaucher-des-gardes.yaml',
        'themes:\n  - id: marches\n    editorial: "Des gardes champêtres à embaucher veillent sur les marchés."\n',
      )
      .said('toldReservations'),
  ).toEqual([]);
});

test('« une dizaine » is the value of a figure, and what a title tells of in other records', () => {
  const text = 'Le conseil souhaite embaucher une dizaine de gardes champêtres supplémentaires.';
  const old = 'Le conseil souhaite embaucher deux gardes champêtres supplémentaires.';
  const world = rentree
    .edit('communiques/2020-09-01-rentree.mdx', old, text)
    .edit('figures/gardes-souhaites.yaml', old, text)
    .edit('figures/gardes-souhaites.yaml', 'value: 2', 'value: 10')
    .edit('commitments/embaucher-des-gardes.yaml', old, text);
  const said = world.said('toldReservations').join('\n');
  expect(said).not.toContain('gardes-souhaites');
  expect(said).toContain('« une dizaine de » est perdu');
});

test.each([
  ['concernés', 'ceux que cela concerne se lisent comme tous'],
  ['volontaires', 'ceux qui le veulent se lisent comme tous'],
  ['éligibles', 'ceux qui y ont droit se lisent comme tous'],
])('« %s » that a unit loses is told with what is lost, and where to write it', (word, loss) => {
  const world = (unit: string) =>
    smallWorld({
      ...communique('2020-03-05', `Il y a 300 agents ${word}.`),
      'figures/agents.yaml': `title: "Effectif"\nvalue: 300\nunit: ${unit}\nnature: dénombrement\ncommunique: 2020-03-05-essai\nquote: "300 agents ${word}"\n`,
    }).lines;
  expect(world('agents')).toEqual([
    `content/figures/agents.yaml:3:7 unit — « ${word} » est perdu : le document dit « 300 agents ${word} », et ${loss} → écrivez « ${word} » dans ce champ aussi, ou d’autres mots qui le disent`,
  ]);
  expect(world(`agents ${word}`)).toEqual([]);
});
