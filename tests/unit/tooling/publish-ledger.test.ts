/** The ledger on disk and in git: two branches that publish merge by themselves, and the history vouches for the last files. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { ledgerSince } from '../../../scripts/lib/ledger-since.ts';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { writeNewSite } from '../../../scripts/lib/new-site.ts';
import { problemLine } from '../../../scripts/lib/report.ts';
import { village } from '../graph/rules/village.ts';

const root = mkdtempSync(join(tmpdir(), 'aufil-registre-'));
const content = join(root, 'content');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const git = (...words: string[]): string =>
  execFileSync(
    'git',
    [
      '-C',
      root,
      '-c',
      'user.name=Essai',
      '-c',
      'user.email=essai@exemple.fr',
      '-c',
      'commit.gpgsign=false',
      ...words,
    ],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_COMMITTER_DATE: '2020-07-01T12:00:00Z' },
    },
  );
const run = (script: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
};
const commit = (message: string): void => {
  git('add', '-A');
  git('commit', '-qm', message);
};
const ledger = (): string[] => readdirSync(join(content, 'ledger')).sort();
/** What is refused. */
const said = (): string[] =>
  judged(readContent(content))
    .problems.filter(({ severity }) => severity !== 'avertit')
    .map(problemLine);

/** A document of a few words, published on a branch. */
function publishOn(branch: string, day: string, word: string): void {
  git('checkout', '-q', '-b', branch, 'main');
  const line = `Brumeval, le ${day.split('-').reverse().join('/')}`;
  write(
    `communiques/${day}-${word}.mdx`,
    `---\ntitle: "Le ${word}"\ndate: ${day}\ndateline: "${line}"\nplace: Brumeval\nissuer:\n  organisation: mairie\n  editorial: "Essai."\nsummary: "Le ${word}."\nplain:\n  - "Le ${word} est là."\n---\n\n${line}\n\n# Le ${word}\n\nLe ${word} est ouvert.\n`,
  );
  commit(`Content: ${word}`);
  const { stdout, status } = run('publish-ledger.ts', '--day', '2020-10-01');
  expect([status, stdout]).toEqual([0, expect.stringContaining('Registre du 2020-10-01')]);
  commit(`Content: publication, ${word}`);
}

beforeAll(() => {
  for (const [path, text] of Object.entries(village.files)) write(path, text);
  git('init', '-q', '-b', 'main');
  commit('Content: Brumeval');
});

test('the day is given, or that of the last commit: a clock tells nothing', () => {
  const waiting = run('publish-ledger.ts', '--check');
  expect(waiting).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Le registre ne dit pas encore tout ce qui serait publié : npm run publish-ledger.\n',
  });
  expect(run('publish-ledger.ts').stdout).toMatch(
    /^Registre du 2020-07-01 : content\/ledger\/2020-07-01-[0-9a-f]{8}\.txt \(/,
  );
  expect(run('publish-ledger.ts').stdout).toBe(
    'Rien de nouveau : le registre dit déjà tout ce qui est publié.\n',
  );
  expect(run('publish-ledger.ts', '--check').status).toBe(0);
  expect(said()).toEqual([]);
  commit('Content: première publication');
});

test('two branches that each publish a document merge without conflict, and the ledger of both holds', () => {
  publishOn('kiosque', '2020-09-01', 'kiosque');
  publishOn('lavoir', '2020-09-02', 'lavoir');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '-m', 'a', 'kiosque');
  git('merge', '-q', '--no-ff', '-m', 'b', 'lavoir');
  expect(ledger()).toHaveLength(3);
  expect(said()).toEqual([]);
  // The next publication follows both.
  write(
    'vocabulary/lavoir.yaml',
    'term: "lavoir"\nkind: mot courant\nmeaning: "où l’on lave"\neditorial: "Sens ordinaire."\npassages:\n  - communique: 2020-09-02-lavoir\n    quote: "Le lavoir est ouvert"\n',
  );
  const { stdout } = run('publish-ledger.ts', '--day', '2020-11-01');
  const name = /ledger\/(\S+\.txt)/.exec(stdout)?.[1] ?? '';
  expect(readFileSync(join(content, 'ledger', name), 'utf8').match(/ suit /g)).toHaveLength(2);
  expect(said()).toEqual([]);
  commit('Content: lavoir');
});

test('a day before that of a publication is refused, and so is what is none', () => {
  write(
    'vocabulary/kiosque.yaml',
    'term: "kiosque"\nkind: mot courant\nmeaning: "où l’on joue"\neditorial: "Sens ordinaire."\npassages:\n  - communique: 2020-09-01-kiosque\n    quote: "Le kiosque est ouvert"\n',
  );
  expect(run('publish-ledger.ts', '--day', '2020-10-31')).toMatchObject({
    status: 1,
    stderr: 'le registre a déjà été écrit le 2020-11-01 : une publication du 2020-10-31 ne peut le suivre\n',
  });
  expect(run('publish-ledger.ts', '--day', 'demain').stderr).toContain('Écrivez --day AAAA-MM-JJ.');
  rmSync(join(content, 'vocabulary/kiosque.yaml'));
});

test('another archive is published in its own ledger, on a day that it must be given when no commit holds it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aufil-autre-'));
  const publish = (...words: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'scripts/publish-ledger.ts'), ...words], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    });
  const before = ledger();
  writeNewSite(folder);
  expect(publish().stderr).toBe(
    'Ce dossier n’est dans aucun commit : rien ne donne le jour de la publication. Écrivez --day AAAA-MM-JJ.\n',
  );
  expect(publish('--day', '2025-01-31').stdout).toContain(`: ${folder}/ledger/2025-01-31-`);
  expect(readdirSync(join(folder, 'ledger'))).toHaveLength(1);
  expect(ledger()).toEqual(before);
  rmSync(folder, { recursive: true });
});

test('what the check refuses is not published', () => {
  const before = ledger();
  write('vocabulary/faux.yaml', 'term: "faux"\n');
  expect(run('publish-ledger.ts', '--day', '2020-12-01')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(
      /content\/vocabulary\/faux\.yaml.*\n.*Rien n’est écrit au registre/s,
    ) as unknown,
  });
  expect(ledger()).toEqual(before);
  rmSync(join(content, 'vocabulary/faux.yaml'));
});

describe('since a published commit', () => {
  const lastFile = (): string => ledger().at(-1) ?? '';

  test('nothing is missed of a ledger that only grows', () => {
    expect(ledgerSince(content, 'content', 'HEAD~1')).toEqual([]);
    expect(run('check.ts', '--since', 'HEAD').status).toBe(0);
  });

  test('its last file is missed, which no other vouches for', () => {
    const name = lastFile();
    const text = readFileSync(join(content, 'ledger', name));
    rmSync(join(content, 'ledger', name));
    expect(said()).toEqual([]);
    const { status, stdout } = run('check.ts', '--since', 'HEAD');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^content\/ledger\/\S+ — ce fichier du registre a été publié, et n’est plus là → le registre ne fait que s’allonger : remettez ce fichier \(git checkout HEAD -- content\/ledger\/\S+\)\n(?:.*\n)*1 problème à corriger\.\n$/,
    );
    writeFileSync(join(content, 'ledger', name), `${text.toString()}0000000000000000 adresse /x/\n`);
    expect(ledgerSince(content, 'content', 'HEAD').map(({ message }) => message)).toEqual([
      'ce fichier du registre a été publié, et n’est plus le même',
    ]);
    writeFileSync(join(content, 'ledger', name), text);
  });

  test('a commit that git does not know is no comparison', () => {
    expect(run('check.ts', '--since', 'nulle-part')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        'Le registre n’est pas comparé. « nulle-part » : commit introuvable',
      ) as unknown,
    });
  });
});
