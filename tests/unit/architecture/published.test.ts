/**
 * Tests stand apart from what is published: an editor who adds, corrects or withdraws a document turns none of them red.
 * What opens the published content or its site asserts laws and names nothing of it; what names a document opens a
 * frozen one. Dates and counts are those of the founding corpus, for a coincidence with a document to come is no fault.
 */
import { expect, test } from 'vitest';
import { allEntries, type Content } from '#entries/content.ts';
import { readContent } from '#entries/folder.ts';
import { formatDay } from '#text/day/day.ts';
import { FOUNDING } from '../../corpora.ts';
import { PUBLISHED } from '../../published.ts';
import { filesUnder, importsOf, type SourceFile } from './source-files.ts';

const OPENED = 'tests/published.ts';
const FROZEN = ['tests/corpora.ts', 'tests/build/founding-site.ts'];

const files = filesUnder('tests', /\.ts$/);

const imported = new Map<SourceFile, readonly string[]>();

/** What a file imports, types aside; read once. */
function targetsOf(file: SourceFile): readonly string[] {
  const known =
    imported.get(file) ?? importsOf(file).flatMap(({ target, isTypeOnly }) => (isTypeOnly ? [] : [target]));
  imported.set(file, known);
  return known;
}

/** Whatever reaches one of these files by its imports. */
function reaching(targets: readonly string[], all: readonly SourceFile[]): Set<string> {
  const found = new Set(targets);
  for (const path of found) for (const file of all) if (targetsOf(file).includes(path)) found.add(file.path);
  return found;
}

const published = readContent(PUBLISHED).content;
const founding = readContent(FOUNDING).content;

/** Ids and titles long enough to be nobody else's. */
const namesOf = (content: Content): string[] => [
  ...content.entries.communiques.map(({ id }) => id),
  ...allEntries(content).flatMap(({ id, data }) => [
    ...(id.split('-').length > 3 ? [id] : []),
    ...('title' in data && data.title.split(' ').length > 3 ? [data.title] : []),
  ]),
];

/** The days of documents, in every writing of a test. */
const daysOf = ({ entries }: Content): string[] =>
  entries.communiques.flatMap(({ data: { date } }) => [
    ...[date, date.split('-').reverse().join('/')],
    formatDay(date).replace(/[\u00A0\u202F]/g, ' '),
  ]);

const countsOf = ({ entries }: Content): Set<number> =>
  new Set(Object.values(entries).map((list) => list.length));

const COUNT = /\b(?:toBe|toEqual|toHaveLength|toBeGreaterThan|toBeGreaterThanOrEqual)\((\d+)\)/g;
/** Where `content/` or `dist/` is opened by its own name. */
const BY_HAND =
  /'(?:\.\.\/)+(?:content|dist)\/?'|ROOT, '(?:content|dist)'|(?:World|Folder|Ahead|cpSync|readSite|readContent)\('(?:content|dist)\/?'/;

/** What ties tests to the documents of today. */
function ties(all: readonly SourceFile[] = files): string[] {
  const [opening, freezing] = [reaching([OPENED], all), reaching(FROZEN, all)];
  const counts = countsOf(founding);
  const [names, days, frozen] = [
    new Set([...namesOf(published), ...namesOf(founding)]),
    daysOf(founding),
    new Set(namesOf(founding)),
  ];
  return all.flatMap(({ path, text }) => {
    const said = [...names].filter((name) => text.includes(name));
    const lines = opening.has(path)
      ? [
          ...[...said, ...days.filter((day) => text.includes(day))].map((name) => `nomme « ${name} »`),
          ...[...text.matchAll(COUNT)]
            .filter(([, digits]) => Number(digits) > 1 && counts.has(Number(digits)))
            .map(([call]) => `compte ${call}`),
        ]
      : said.filter((name) => !frozen.has(name) || !freezing.has(path)).map((name) => `nomme « ${name} »`);
    return [...lines, ...(BY_HAND.test(text) ? ['ouvre ce qui est publié sans le dire'] : [])].map(
      (line) => `${path} ${line}`,
    );
  });
}

/** The way to what is published is spelt once, and so is that to its site. */
const WAYS = [OPENED, 'tests/build/dist.ts'].map((path) => `${path} ouvre ce qui est publié sans le dire`);

test('no test names, dates or counts what is published', () => {
  expect(ties().sort()).toEqual([...WAYS].sort());
});

const [document] = founding.entries.communiques;
if (document === undefined) throw new Error('no founding document');
const { id, data } = document;
/** Not spelt below, lest this file be found to open it. */
const FOLDER = 'content';
const opens = "import { PUBLISHED } from '../published.ts';\n";
const freezes = "import { FOUNDING } from '../corpora.ts';\n";

test.each([
  ['an id, beside what is published', `${opens}expect('${id}')`, `nomme « ${id} »`],
  ['an id, beside both', `${opens}${freezes}expect('${id}')`, `nomme « ${id} »`],
  ['an id, beside nothing', `expect('/communiques/${id}/')`, `nomme « ${id} »`],
  ['a title', `expect(title).toBe("${data.title}")`, `nomme « ${data.title} »`],
  ['a day', `${opens}expect('${data.date}')`, `nomme « ${data.date} »`],
  [
    'a count',
    `${opens}expect(all.length).toBe(${founding.entries.commitments.length})`,
    `compte toBe(${founding.entries.commitments.length})`,
  ],
  ['the folder itself', `loadWorld('${FOLDER}')`, 'ouvre ce qui est publié sans le dire'],
  [
    'the folder by another way',
    `new URL('../../${FOLDER}/', import.meta.url)`,
    'ouvre ce qui est publié sans le dire',
  ],
])('planted, %s is seen', (_name, text, fault) => {
  const planted = { path: 'tests/unit/planted.test.ts', text: text };
  expect(ties([...files, planted]).filter((tie) => tie.startsWith(planted.path))).toContain(
    `${planted.path} ${fault}`,
  );
});

test('a test that opens a frozen corpus may name its documents; dates and counts stand free where nothing is opened', () => {
  const planted = [
    { path: 'tests/unit/a.test.ts', text: `${freezes}expect('${id}').toBe('${data.title}')` },
    { path: 'tests/unit/b.test.ts', text: `expect('${data.date}')` },
  ];
  expect(ties(planted)).toEqual([]);
});
