/** A page that is kept is the page that would be made, whatever has been edited since: a site is never stale. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { buildGraph } from '#graph/build.ts';
import type { Graph } from '#graph/graph.ts';
import { publicOf } from '#graph/held.ts';
import { notedGraph } from '#graph/noted.ts';
import { startNoting, stopNoting } from '#noted/noting.ts';
import { Keeper } from '../../../scripts/lib/kept-pages/keeper.ts';
import type { Register } from '../../../scripts/lib/kept-pages/register.ts';
import { ASSISES, HALLE, village } from '../graph/rules/village.ts';
import type { WrittenWorld } from '../graph/written-world.ts';
import { shownOf } from './shown.ts';

type Edit = (world: WrittenWorld) => WrittenWorld;

const bytes = (text: string) => new TextEncoder().encode(text);
const graphOf = (world: WrittenWorld): Graph => buildGraph(publicOf(world.read().content));

/** What a cold build makes: nothing is noted, nothing is kept. */
function cold(world: WrittenWorld): Map<string, string> {
  stopNoting();
  return new Map(shownOf(graphOf(world)).map(({ file, make }) => [file, make()]));
}

interface Built {
  site: Map<string, string>;
  register: Register;
  kept: string[];
}

/** What a build makes after another: `before` is its site and its register. */
async function built(
  world: WrittenWorld,
  before?: Pick<Built, 'site' | 'register'>,
  making = 'the same code',
): Promise<Built> {
  const notes = startNoting();
  const graph = notedGraph(graphOf(world), notes);
  const keeper = new Keeper(notes, making, before?.register);
  const site = new Map<string, string>();
  const kept: string[] = [];
  const there = (file: string) => {
    const text = before?.site.get(file);
    return text === undefined ? undefined : bytes(text);
  };
  for (const { file, props, make } of shownOf(graph)) {
    const wanted = { file, component: 'shown', props };
    const found = keeper.kept(wanted, there);
    if (found !== undefined) kept.push(file);
    const text = found ?? (await keeper.made(wanted, () => Promise.resolve(bytes(make()))));
    site.set(file, new TextDecoder().decode(text));
  }
  const register = keeper.register();
  stopNoting();
  return { site, register, kept };
}

afterEach(stopNoting);

const WITHDRAWN = 'withdrawn:\n  day: 2020-08-01\n  why: "Par erreur."\n';

/** A word becomes another in every file: what quotes it still does. */
const everywhere =
  (from: string, to: string): Edit =>
  (world) =>
    Object.keys(world.files).reduce(
      (edited, path) => edited.write(path, edited.text(path).replaceAll(from, to)),
      world,
    );

/** What editors do, one of each kind at least. */
const EDITS: Readonly<Record<string, Edit>> = {
  'a document more': (world) =>
    world.write(
      'communiques/2020-09-01-rentree.mdx',
      world
        .text(`communiques/${ASSISES}.mdx`)
        .replace(/^(?:plain|waivedNumbers):\n(?: .*\n?)*/gm, '')
        .replaceAll('2019-05-14', '2020-09-01')
        .replaceAll('14 mai 2019', '1er septembre 2020')
        .replace('Brumeval tient ses assises"', 'La rentrée"'),
    ),
  'a text corrected': everywhere('deux thématiques', 'trois thématiques'),
  'a figure corrected': (world) =>
    everywhere('12 étals', '14 étals')(everywhere('value: 12', 'value: 14')(world)),
  'a title corrected': everywhere('Planter une haie', 'Planter la haie'),
  'a person renamed': (world) =>
    world
      .remove('people/claire-aubin.yaml')
      .write(
        'people/aubin.yaml',
        `${world.text('people/claire-aubin.yaml')}formerly:\n  - /personnes/claire-aubin/\n`,
      )
      .write(
        'events/assises-2019.yaml',
        world.text('events/assises-2019.yaml').replace('person: claire-aubin', 'person: aubin'),
      ),
  'a commitment withdrawn': (world) => world.append('commitments/planter-une-haie.yaml', WITHDRAWN),
  'a document withdrawn': (world) =>
    world.edit(`communiques/${HALLE}.mdx`, 'place: Brumeval\n', `place: Brumeval\n${WITHDRAWN}`),
  'a theme more': (world) =>
    world.write(
      'themes/toits.yaml',
      world.text('themes/logements.yaml').replace('"Logements"', '"Toits"').replace('order: 2', 'order: 3'),
    ),
  'a word more': (world) =>
    world.write(
      'vocabulary/etal.yaml',
      `term: "étal"\nkind: mot courant\nmeaning: "table de marché"\nequivalents: []\npassages:\n  - communique: ${HALLE}\n    quote: "12 étals"\n`,
    ),
  'a link of the editors': (world) =>
    world.append(
      'commitments/planter-une-haie.yaml',
      'themes:\n  - id: halle\n    editorial: "La haie borde la halle."\n',
    ),
  'the name of the site': (world) => world.edit('site.yaml', 'name: "Brumeval"', 'name: "Brumeval-le-Haut"'),
  'the day of the site': (world) => world.edit('site.yaml', 'asOf: 2020-12-31', 'asOf: 2022-01-01'),
  'a page of the site': (world) => world.append('pages/a-propos.mdx', '\nUn mot de plus.\n'),
  'a record gone': (world) => world.remove('missing/2018-assises.yaml'),
  'a reply gone': (world) => world.remove('replies/mairie.yaml'),
  'a figure gone': (world) => world.remove('figures/thematiques.yaml'),
  'an event promised for another year': everywhere('se tiendront en 2021', 'se tiendront en 2022'),
  'a dossier more': (world) =>
    [ASSISES, HALLE].reduce(
      (edited, id) => edited.edit(`communiques/${id}.mdx`, '\nplace:', '\ndossiers: [halle]\nplace:'),
      everywhere(
        'level: régional\n',
        'level: régional\ndossier: halle\n',
      )(world).write('dossiers/toit.yaml', 'title: "Le toit"\ndescription: "Les logements."\norder: 2\n'),
    ),
  'an organisation with another name': everywhere('name: "État"', 'name: "L’État"'),
  'an older verb': everywhere('La ville ouvrira', 'La ville inaugurera'),
};

test('after each kind of edit, most pages are kept, and all are those of a cold build', async () => {
  const first = await built(village);
  expect(first.site).toEqual(cold(village));
  const told: string[] = [];
  for (const [name, edit] of Object.entries(EDITS)) {
    const world = edit(village);
    const { site, kept } = await built(world, first);
    expect([name, site]).toEqual([name, cold(world)]);
    const changed = [...site].filter(([file, text]) => first.site.get(file) !== text).length;
    told.push(`${name}: ${changed} changed, ${site.size - kept.length} made of ${site.size}`);
  }
  if (process.env['TELL']) console.log(told.join('\n'));
});

test('after a chain of edits, in any order, no page is stale', async () => {
  const edits = Object.values(EDITS);
  let [builds, kept] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(edits.length - 1), { minLength: 2, maxLength: 6 }), async (list) => {
      let world: WrittenWorld = village;
      let before = await built(world);
      for (const rank of list) {
        // An edit that others have made impossible is not made.
        const next = tried(() => edits[rank]?.(world) ?? world);
        if (next === undefined || tried(() => graphOf(next)) === undefined) continue;
        world = next;
        const now = await built(world, before);
        expect(now.site).toEqual(cold(world));
        builds += 1;
        kept += now.kept.length;
        before = now;
      }
    }),
    { numRuns: 12 },
  );
  expect(kept).toBeGreaterThan(builds * 5);
});

function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
