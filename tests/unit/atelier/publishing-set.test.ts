/** What goes with one document, and what stays: two are in progress in one folder, and share people, threads and themes. */
import { describe, expect, test } from 'vitest';
import type { Piece } from '#atelier/publishing/piece.ts';
import { publishingSet } from '#atelier/publishing/set.ts';

const MINE = '2021-07-07-la-halle';
const THEIRS = '2021-09-01-le-pont';

/** A file that nobody has read yet. */
const fresh = (path: string, now: string): Piece => ({ path, was: undefined, now, isPublished: false });
/** A file that has readers, and waits with other words; or goes, without any. */
const changed = (path: string, was: string, now: string | undefined): Piece => ({
  path,
  was,
  now,
  isPublished: true,
});
const document = (id: string, header = '') =>
  fresh(`communiques/${id}.mdx`, `---\ntitle: "x"\n${header}---\n\n# x\n`);
const pathsOf = (root: string | undefined, pieces: readonly Piece[]) =>
  publishingSet(root, pieces)
    .along.map(({ path }) => path)
    .sort();

const mine = document(MINE, 'issuer:\n  organisation: ville\n');
const theirs = document(THEIRS, 'issuer:\n  organisation: ville\n');
const ROOT = `communiques/${MINE}`;

describe('along with a document', () => {
  test('go its raw text, its chain, its files, and what quotes it', () => {
    const header = 'attachments:\n  - file: la-halle.pdf\n';
    const pieces = [
      document(MINE, header),
      fresh(`transcriptions/${MINE}.yaml`, `communique: ${MINE}\nsource: ${MINE}.txt\n`),
      fresh(`sources/${MINE}.txt`, 'La halle compte 12 étals.'),
      fresh('attachments/la-halle.pdf', ''),
      fresh('attachments/le-pont.pdf', ''),
      fresh('figures/etals.yaml', `title: "Étals"\ncommunique: ${MINE}\n`),
      theirs,
      fresh(`transcriptions/${THEIRS}.yaml`, `communique: ${THEIRS}\nsource: ${THEIRS}.txt\n`),
      fresh(`sources/${THEIRS}.txt`, 'x'),
      fresh('figures/piles.yaml', `title: "Piles"\ncommunique: ${THEIRS}\n`),
    ];
    const { along, stays } = publishingSet(ROOT, pieces);
    expect(along.map(({ path }) => path).sort()).toEqual([
      'attachments/la-halle.pdf',
      `communiques/${MINE}.mdx`,
      'figures/etals.yaml',
      `sources/${MINE}.txt`,
      `transcriptions/${MINE}.yaml`,
    ]);
    const of = `communiques/${THEIRS}`;
    expect(stays).toEqual([
      { path: 'attachments/le-pont.pdf', of: undefined },
      ...[`communiques/${THEIRS}.mdx`, `transcriptions/${THEIRS}.yaml`, `sources/${THEIRS}.txt`].map(
        (path) => ({ path, of }),
      ),
      { path: 'figures/piles.yaml', of },
    ]);
  });

  test('go what its records lead to, what others need too, and nothing that readers have already', () => {
    const thread = [
      'title: "x"',
      'themes:',
      `  - { id: marches, communique: ${MINE}, quote: "x" }`,
      'mentions:',
      `  - { communique: ${MINE}, quote: "x" }`,
      '',
    ].join('\n');
    const pieces = [
      mine,
      theirs,
      fresh('organisations/ville.yaml', 'name: "Ville"\n'),
      fresh('commitments/ouvrir.yaml', thread),
      fresh('themes/marches.yaml', 'title: "Marchés"\nworkshop: halles\n'),
      changed('workshops/halles.yaml', 'title: "a"\n', 'title: "b"\n'),
      fresh('themes/seul.yaml', 'title: "Seul"\n'),
    ];
    expect(pathsOf(ROOT, pieces)).toEqual([
      'commitments/ouvrir.yaml',
      `communiques/${MINE}.mdx`,
      'organisations/ville.yaml',
      'themes/marches.yaml',
    ]);
    expect(publishingSet(ROOT, pieces).stays.map(({ path, of }) => [path, of])).toEqual([
      [`communiques/${THEIRS}.mdx`, `communiques/${THEIRS}`],
      ['workshops/halles.yaml', undefined],
      ['themes/seul.yaml', undefined],
    ]);
  });

  test('goes another in progress, if its own words lead there', () => {
    const leading = document(MINE, `corrects:\n  record: communiques/${THEIRS}\n`);
    expect(pathsOf(ROOT, [leading, theirs])).toHaveLength(2);
    expect(pathsOf(`communiques/${THEIRS}`, [leading, theirs])).toEqual([theirs.path]);
  });
});

describe('what both documents say', () => {
  const office = (id: string, more = '') =>
    `  # Relu.\n  - title: "maire"\n    communique: ${id}\n    quote: "x"\n${more}`;

  test('goes without the items of the other, which wait; every other byte stays', () => {
    const head = '# De Brumeval.\nname: "Une Élue"\nphone: 02\noffices:\n';
    const pieces = [mine, theirs, fresh('people/elue.yaml', head + office(MINE) + office(THEIRS))];
    const [person] = publishingSet(ROOT, pieces).along.filter(({ path }) => path.startsWith('people/'));
    expect(person?.now).toContain(head);
    expect(person?.now).toContain(office(MINE));
    expect(person?.now).not.toContain(THEIRS);
    expect(person?.whole).toBe(head + office(MINE) + office(THEIRS));
    expect(publishingSet(ROOT, pieces).stays).toContainEqual({
      path: 'people/elue.yaml',
      of: `communiques/${THEIRS}`,
    });
  });

  test('of which only the items of the other are new is left as it is, to the byte', () => {
    const was = `name: "Une Élue"\noffices:\n${office(MINE)}`;
    const published = changed(mine.path, mine.now ?? '', `${mine.now}\n`);
    const pieces = [published, theirs, changed('people/elue.yaml', was, was + office(THEIRS))];
    expect(publishingSet(ROOT, pieces).along.find(({ path }) => path === 'people/elue.yaml')?.now).toBe(was);
  });

  test('keeps what was published where words of the other replace it', () => {
    const old = '2020-01-01-le-marche';
    const said = (id: string) => `statement:\n  communique: ${id}\n  quote: "x"\n`;
    const text = (first: string, more = '') => `name: "x"\n${said(first)}offices:\n${office(first)}${more}`;
    const [was, now] = [text(old), text(THEIRS, office(MINE))];
    const person = publishingSet(ROOT, [mine, theirs, changed('people/elue.yaml', was, now)]).along.find(
      ({ path }) => path.startsWith('people/'),
    );
    expect(person?.now).not.toContain(THEIRS);
    expect(person?.now?.split(old)).toHaveLength(3);
    expect(person?.now).toContain(MINE);
    // What the editor took away, and the other does not replace, goes.
    const fewer = changed('people/elue.yaml', text(old), `name: "x"\noffices:\n${office(MINE)}`);
    expect(publishingSet(ROOT, [mine, theirs, fewer]).along[1]?.now).not.toContain(old);
  });

  test('waits whole, where all of it speaks of the other', () => {
    const repeated = `title: "x"\ncommunique: ${THEIRS}\nrepeated:\n  - { communique: ${MINE}, quote: "x" }\n`;
    expect(pathsOf(ROOT, [mine, theirs, fresh('figures/x.yaml', repeated)])).toEqual([mine.path]);
  });
});

describe('a record of the other document that an item leads to without quoting it', () => {
  const other = fresh(
    'commitments/reparer.yaml',
    `title: "Réparer"\nmentions:\n  - { communique: ${THEIRS}, quote: "x", level: envisagé }\n`,
  );
  const thread = (more: string) =>
    `title: "Ouvrir"\n${more}mentions:\n  - { communique: ${MINE}, quote: "x", level: envisagé }\n`;
  const goes = (path: string, now: string, was?: string) =>
    publishingSet(ROOT, [
      mine,
      theirs,
      other,
      was === undefined ? fresh(path, now) : changed(path, was, now),
    ]).along.find((one) => one.path === path);

  test('waits with what leads there: the field, and nothing else', () => {
    const extending = thread('extends:\n  - { id: reparer, editorial: "x" }\n');
    expect(goes('commitments/ouvrir.yaml', extending)?.now).toBe(thread(''));
    expect(goes('commitments/ouvrir.yaml', extending)?.whole).toBe(extending);
    const pieces = [mine, theirs, other, fresh('commitments/ouvrir.yaml', extending)];
    const { along, stays } = publishingSet(ROOT, pieces);
    expect(along.map(({ path }) => path)).not.toContain(other.path);
    expect(stays.map(({ path, of }) => [path, of])).toContainEqual([other.path, `communiques/${THEIRS}`]);
    expect(publishingSet(`communiques/${THEIRS}`, pieces).along.map(({ path }) => path)).toContain(
      other.path,
    );
  });

  test('leaves what was published there', () => {
    const [was, now] = ['ancien', 'reparer'].map((id) =>
      thread(`extends:\n  - { id: ${id}, editorial: "x" }\n`),
    );
    expect(goes('commitments/ouvrir.yaml', now ?? '', was)?.now ?? was).toBe(was);
  });

  test('waits, where it is none without the words of the other', () => {
    const theme = fresh(
      'themes/marches.yaml',
      `title: "Marchés"\npassage: { communique: ${THEIRS}, quote: "x" }\n`,
    );
    const themed = thread('themes:\n  - { id: marches, editorial: "x" }\n');
    const { along } = publishingSet(ROOT, [mine, theirs, theme, fresh('commitments/ouvrir.yaml', themed)]);
    expect(along.map(({ path }) => path)).toEqual([mine.path, 'commitments/ouvrir.yaml']);
    expect(along[1]?.now).toBe(thread(''));
  });
});

describe('what happens to published records goes whole', () => {
  const link = (id: string) => `title: "x"\nthemes:\n  - { id: ${id}, editorial: "x" }\n`;
  const pieces = [
    mine,
    { ...fresh('themes/neuf.yaml', 'title: "x"\nformerly:\n  - /thematiques/ancien/\n'), isPublished: true },
    changed('themes/ancien.yaml', 'title: "x"\n', undefined),
    changed('events/fete.yaml', link('ancien'), link('neuf')),
    changed('themes/autre.yaml', 'title: "x"\n', 'title: "y"\n'),
  ];

  test('a name, the removal of the former one, and what follows; by itself, or for a document that needs it', () => {
    const together = ['events/fete.yaml', 'themes/ancien.yaml', 'themes/neuf.yaml'];
    for (const root of ['themes/neuf', 'themes/ancien']) expect(pathsOf(root, pieces)).toEqual(together);
    const needs = fresh('commitments/x.yaml', `${link('neuf')}mentions:\n  - { communique: ${MINE} }\n`);
    expect(pathsOf(ROOT, [...pieces, needs])).toEqual([mine.path, 'commitments/x.yaml', ...together].sort());
  });

  test('a change that no document needs stays, or goes by itself', () => {
    expect(pathsOf(ROOT, pieces)).toEqual([mine.path]);
    expect(pathsOf('themes/autre', pieces)).toEqual(['themes/autre.yaml']);
  });
});

test('all that waits goes, if nothing is said', () => {
  expect(publishingSet(undefined, [mine, theirs])).toEqual({ along: [mine, theirs], stays: [] });
});

test('a file that cannot be read leads nowhere, and stops nothing', () => {
  const broken = fresh('figures/x.yaml', 'title: "x\n  - : [');
  expect(publishingSet(ROOT, [mine, broken])).toEqual({
    along: [mine],
    stays: [{ path: broken.path, of: undefined }],
  });
});
