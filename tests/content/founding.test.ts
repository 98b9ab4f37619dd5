/** The founding corpus: in order as it stands, and refused as soon as one word of it is not true. */
import { KINDS, schemaOf } from '#kinds/index.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { quotationsOf } from '#graph/quoting/quotations.ts';
import { buildGraph } from '#graph/build.ts';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { entriesByKind, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { problemLine } from '../../scripts/lib/report.ts';
import { fieldsOf, type Field } from '#schemas/walk.ts';
import { FOUNDING } from '../corpora.ts';
import { World } from './harness/world.ts';

const { content: read, problems } = judged(readContent(FOUNDING));
if (read === undefined) throw new Error(problems.map(problemLine).join('\n'));
const content: Content = read;

test('the contents are in order', () => {
  expect(problems.map(problemLine)).toEqual([]);
});

const graph = buildGraph(content);

/** Everything that an entry says a document says. */
const sayings = (entry: Entry): Field[] =>
  [...fieldsOf(schemaOf(entry.kind), entry.data)].filter(({ meta }) => meta.said !== undefined);

/** A copy of an entry with another value at a path. */
function withValue(entry: Entry, path: string, value: string): Entry {
  const data = structuredClone(entry.data);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: unknown = data;
  for (const key of keys) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  if (typeof at !== 'object' || at === null || !Reflect.set(at, last, value)) throw new Error(`no ${path}`);
  return { ...entry, data };
}

/** The content, holding of all records only this one: a wrong word is then found without reading the others again. */
function only(entry: Entry): Content {
  const without = entriesByKind((kind) =>
    kind === 'communiques' || kind === 'transcriptions' ? content.entries[kind] : [],
  );
  const isText = entry.kind === 'communiques' || entry.kind === 'transcriptions';
  const list = isText ? without[entry.kind].map((one) => (one.id === entry.id ? entry : one)) : [entry];
  return { ...content, entries: { ...without, [entry.kind]: list } };
}

/** One letter or digit of some words becomes another one. */
function oneLetterOff(words: string, at: number): string {
  const letter = words[at] ?? '';
  return words.slice(0, at) + (letter === 'x' ? 'y' : 'x') + words.slice(at + 1);
}

const alike = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').replaceAll('’', "'");

describe('one letter off', () => {
  test('the words of the documents are quoted in many places', () => {
    const all = Object.values(content.entries).flatMap((list) => list.flatMap(sayings));
    expect(all.length).toBeGreaterThan(150);
    expect(new Set(all.map(({ meta }) => meta.said))).toEqual(new Set(['passage', 'words', 'within']));
    expect(all.some(({ meta }) => meta.inSource)).toBe(true);
  });

  const quoting = KINDS.filter((kind) => content.entries[kind].some((entry) => sayings(entry).length > 0));

  test.each(quoting)('is refused in every quotation of %s', (kind) => {
    for (const entry of content.entries[kind]) {
      for (const { path, value, meta } of sayings(entry)) {
        const letters = [...value.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
        const places = new Set(
          [0, 0.25, 0.5, 0.75, 1].map((part) => letters[Math.round(part * (letters.length - 1))] ?? 0),
        );
        for (const at of places) {
          const wrong = oneLetterOff(value, at);
          const found = quotationsOf(only(withValue(entry, path, wrong))).problems;
          const here = found.filter((one) => one.path === entry.path && one.field === path);
          expect([entry.path, path, wrong, here.length]).toEqual([entry.path, path, wrong, 1]);
          expect(here[0]?.severity).toBe('refuse');
          expect(here[0]?.line).toBeGreaterThan(0);
          if (meta.said === 'within' || meta.inSource) continue;
          // What the document really says is proposed.
          expect(alike(here[0]?.remedy ?? '')).toContain(alike(value));
        }
      }
    }
  });
});

const rawOf = (id: string): string =>
  readFileSync(join(FOUNDING, 'sources', `${id}.txt`), 'utf8').replaceAll('\r\n', '\n');

describe('the transcriptions', () => {
  test('are as many as the raw files and the communiqués', () => {
    expect(content.entries.transcriptions.length).toBe(content.entries.communiques.length);
    expect(readdirSync(join(FOUNDING, 'sources')).length).toBe(content.entries.communiques.length);
  });

  test.each(content.entries.transcriptions.map(({ id }) => id))(
    '%s: played again on the raw file, gives the text to the letter',
    (id) => {
      const edits = content.entries.transcriptions.find((one) => one.id === id)?.data.edits ?? [];
      let text = rawOf(id);
      let from = 0;
      for (const edit of edits) {
        const at = text.indexOf(edit.from, from);
        expect([edit.from, at >= from]).toEqual([edit.from, true]);
        text = text.slice(0, at) + edit.to + text.slice(at + edit.from.length);
        from = at + edit.to.length;
      }
      const file = readFileSync(join(FOUNDING, 'communiques', `${id}.mdx`), 'utf8');
      const body = file.slice(file.indexOf('\n---\n', 3) + '\n---\n'.length);
      expect(body.replace(/^\n/, '')).toBe(text);
    },
  );
});

describe('what a plain reading of the raw files finds', () => {
  const old = rawOf('2019-01-16-lancement-de-la-strategie-regionale');
  const recent = rawOf('2020-07-10-forum-regional');
  /** The items of the list that follows some words, up to the next title or the next line of prose after it. */
  const items = (text: string, after: string, before: string) =>
    text
      .slice(text.indexOf(after), text.indexOf(before))
      .split('\n')
      .filter((line) => line.startsWith('- '));

  test('the national commitments', () => {
    const listed = items(old, 'ses 5 engagements', 'La conférence régionale des acteurs se réunira');
    expect(listed.length).toBe(5);
    expect(graph.commitments.filter(({ scale }) => scale === 'national').length).toBe(listed.length);
  });

  test('the themes, in order', () => {
    const listed = items(old, 'quinze thématiques', 'La prochaine conférence');
    expect(listed.length).toBe(15);
    const themes = graph.themes
      .filter(({ themeKind }) => themeKind.name === 'thématique')
      .sort((a, b) => a.order - b.order);
    expect(themes.length).toBe(15);
    themes.forEach((theme, index) =>
      expect(alike(listed[index] ?? '')).toContain(alike(theme.passage.words)),
    );
  });

  test('the stakes, in order', () => {
    const listed = [...recent.matchAll(/^- \*\*(un enjeu [^*]+)\*\*/gm)].map(([, words]) => words);
    expect(listed.length).toBe(3);
    expect(
      graph.themes
        .filter(({ themeKind }) => themeKind.name === 'enjeu')
        .sort((a, b) => a.order - b.order)
        .map(({ passage }) => passage.words),
    ).toEqual(listed);
  });

  test('the workshops, in order', () => {
    const listed = /quatre ateliers : ([^.]+)\./.exec(old)?.[1]?.split(', ');
    expect(graph.workshops.map(({ title }) => title.toLowerCase())).toEqual(listed);
  });

  test('the people, in every document that names them and in no other', () => {
    expect(graph.people.length).toBeGreaterThan(0);
    for (const person of graph.people) {
      const naming = content.entries.communiques
        .filter(({ id }) => alike(rawOf(id)).includes(person.title))
        .map(({ id }) => id);
      expect([person.title, person.communiques.map(({ id }) => id)]).toEqual([person.title, naming]);
      for (const communique of graph.communiques)
        expect([person.title, communique.people.includes(person)]).toEqual([
          person.title,
          naming.includes(communique.id),
        ]);
    }
  });
});

describe('a wrong content is refused', () => {
  const COMMUNIQUE = '2019-01-16-lancement-de-la-strategie-regionale';
  const linesAfter = (change: (world: World) => void): string[] => {
    const world = new World(FOUNDING);
    try {
      change(world);
      return judged(readContent(world.root)).problems.map(problemLine);
    } finally {
      world.dispose();
    }
  };

  test('a sentence with a number, that no record quotes, added to the raw file and to its transcription alike', () => {
    const sentence = '4 500 places ont été ouvertes.';
    let line = 0;
    const lines = linesAfter((world) => {
      for (const path of [`communiques/${COMMUNIQUE}.mdx`, `sources/${COMMUNIQUE}.txt`])
        world.append(path, `\n${sentence}\n`);
      line = world.read(`communiques/${COMMUNIQUE}.mdx`).split('\n').indexOf(sentence) + 1;
    });
    expect(lines.filter((one) => one.includes('fiche'))).toEqual([
      `content/communiques/${COMMUNIQUE}.mdx:${line}:1 — aucune fiche ne cite la phrase « ${sentence} » → citez-la dans une fiche (mention, chiffre, passage d’un événement…), ou collez sous « waivedSentences: » : - { quote: "${sentence}", why: "pourquoi elle n’appelle pas de fiche" }`,
      `content/communiques/${COMMUNIQUE}.mdx:${line}:1 — le nombre « 4 500 » n’est porté par aucune fiche : « 4 500 places ont été ouvertes. » → créez un chiffre qui le cite (quote: "4 500 places"), ou ajoutez à « waivedNumbers », dans l’en-tête : { quote: "4 500 places", why: "…" }`,
    ]);
    // The raw file no longer has its fingerprint, and nothing else is wrong.
    expect(lines.length).toBe(3);
    expect(lines.find((one) => one.includes('sha256'))).toContain('le fichier brut a changé');
  });

  test('the same sentence, in a text without its transcription', () => {
    const lines = linesAfter((world) => {
      world.append(`communiques/${COMMUNIQUE}.mdx`, '\n4 500 places ont été ouvertes.\n');
      world.remove(`transcriptions/${COMMUNIQUE}.yaml`);
    });
    expect(lines.some((line) => line.includes('le nombre « 4 500 » n’est porté par aucune fiche'))).toBe(
      true,
    );
  });

  test.each<readonly [string, (world: World) => void, readonly string[]]>([
    [
      'a dangling reference',
      (world) => world.edit('themes/acces-a-l-alimentation.yaml', 'id: enfance', 'id: enfanse'),
      [
        'content/themes/acces-a-l-alimentation.yaml:8:7 workshop.id — l’atelier « enfanse » n’existe pas → proche : enfance',
      ],
    ],
    [
      'an unknown key',
      (world) => world.append('organisations/etat.yaml', 'couleur: bleu\n'),
      [
        'content/organisations/etat.yaml:3:1 couleur — champ inconnu « couleur » → champs admis : name, kind, aliases, homonymWhy',
      ],
    ],
    [
      'a stray file',
      (world) => world.write('notes.txt', 'À faire.\n'),
      [
        'content/notes.txt — fichier que personne ne lit → rangez-le dans le dossier de sa collection, ou supprimez-le',
      ],
    ],
    [
      'a duplicate id',
      (world) => world.write('organisations/etat.yml', world.read('organisations/etat.yaml')),
      [
        'content/organisations/etat.yml — extension « .yml » non reconnue ici → renommez en « etat.yaml »',
        'content/organisations/etat.yml — même identifiant « etat » que content/organisations/etat.yaml → renommez ou supprimez l’un des deux',
      ],
    ],
    [
      'a day that does not exist',
      (world) =>
        world.edit('communiques/2020-07-10-forum-regional.mdx', 'date: 2020-07-10', 'date: 2020-02-30'),
      [
        "content/communiques/2020-07-10-forum-regional.mdx:3:7 date — le 30 février n'existe pas → février 2020 va du 1er au 29",
      ],
    ],
  ])('%s', (_, change, wanted) => {
    expect(linesAfter(change)).toEqual(wanted);
  });
});
