/** Git without knowing it: what has changed, and a proposal that touches nothing else. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pullRequestAddress } from '#site/forge.ts';
import { propose } from '#atelier/git/propose.ts';
import { changedPieces } from '#atelier/git/pieces.ts';
import { gitIn } from '#atelier/git/run.ts';
import { gitView } from '#atelier/git/view.ts';
import { publishingSet } from '#atelier/publishing/set.ts';

let folder: string;
let content: string;
/** Nobody's configuration but this one. */
let environment: Record<string, string>;
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: environment }).trim();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atelier-git-'));
  content = join(folder, 'content');
  environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  mkdirSync(join(content, 'figures'), { recursive: true });
  writeFileSync(join(folder, 'gitconfig'), '[user]\n  name = Une rédactrice\n  email = r@example.org\n');
  writeFileSync(join(content, 'site.yaml'), 'name: "Site"\nrepository: https://github.com/une/archive\n');
  writeFileSync(join(content, 'figures/places.yaml'), 'title: "Cent places ouvertes"\nvalue: 100\n');
  writeFileSync(join(folder, 'code.txt'), 'avant\n');
  writeFileSync(join(folder, '.gitignore'), 'distant.git\ngitconfig\n');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Avant');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const change = () => {
  writeFileSync(join(content, 'figures/places.yaml'), 'title: "Deux cents places ouvertes"\nvalue: 200\n');
  writeFileSync(join(content, 'figures/été.yaml'), 'title: "Été"\n');
  writeFileSync(join(folder, 'code.txt'), 'après\n');
};

test('what has changed is told in French, and word by word', () => {
  expect(gitView(content, environment).view).toEqual({ isRepository: true, files: [], diff: [] });
  change();
  const { files, diff } = gitView(content, environment).view;
  expect(files).toEqual([
    { path: 'content/figures/places.yaml', what: 'changé' },
    { path: 'content/figures/été.yaml', what: 'nouveau' },
  ]);
  const parts = diff.find(({ path }) => path === 'content/figures/places.yaml')?.parts ?? [];
  expect(parts.filter(({ sign }) => sign !== ' ').map(({ sign, text }) => sign + text)).toEqual([
    '-"Cent',
    '+"Deux cents',
    '-100',
    '+200',
  ]);
});

test('a proposal is a branch of one commit; the working copy, its index and its branch stay', () => {
  git('init', '--quiet', '--bare', join(folder, 'distant.git'));
  git('remote', 'add', 'origin', join(folder, 'distant.git'));
  change();
  git('add', 'code.txt');
  const { branch, address, said } = propose(content, { title: 'Deux cents places, dès l’été' }, environment);
  expect(branch).toBe('contenu/deux-cents-places-des-l-ete');
  expect(address).toBe(
    'https://github.com/une/archive/compare/contenu%2Fdeux-cents-places-des-l-ete?expand=1',
  );
  expect(said).toHaveLength(2);
  expect(git('-c', 'core.quotePath=false', 'diff', '--name-only', 'main', branch).split('\n')).toEqual([
    'content/figures/places.yaml',
    'content/figures/été.yaml',
  ]);
  expect(git('log', '-1', '--format=%an %ae %s', branch)).toBe(
    'Une rédactrice r@example.org Content: Deux cents places, dès l’été',
  );
  expect(git('--git-dir', 'distant.git', 'rev-parse', branch)).toBe(git('rev-parse', branch));
  expect(git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('main');
  expect(git('diff', '--name-only', '--cached')).toBe('code.txt');
  expect(readFileSync(join(folder, 'code.txt'), 'utf8')).toBe('après\n');
  expect(propose(content, { title: 'Deux cents places, dès l’été' }, environment).branch).toBe(`${branch}-2`);
});

test('a remote that refuses is told, with what to do; the branch is there all the same', () => {
  git('remote', 'add', 'origin', join(folder, 'nulle-part.git'));
  change();
  const { branch, said, address } = propose(content, { title: 'Places' }, environment);
  expect(address).toBeUndefined();
  expect(said[1]).toMatch(/ne l’a pas acceptée/);
  expect(said[2]).toContain(`git push origin ${branch}`);
  expect(git('branch', '--list', branch)).toContain(branch);
});

test('without a remote, an author, a change or a repository, it says what lacks', () => {
  expect(() => propose(content, { title: 'Rien' }, environment)).toThrow(/rien n’a changé/);
  change();
  expect(propose(content, { title: 'Places' }, environment).said[1]).toMatch(/aucun dépôt distant/);
  writeFileSync(join(folder, 'gitconfig'), '[user]\n  useConfigOnly = true\n');
  expect(() => propose(content, { title: 'Places' }, environment)).toThrow(/git config --global user.name/);
  rmSync(join(folder, '.git'), { recursive: true });
  expect(() => propose(content, { title: 'Places' }, environment)).toThrow(/pas suivi par Git/);
  expect(gitView(content, environment).view.isRepository).toBe(false);
});

test('each forge has its own address', () => {
  const at = (repository: string) => pullRequestAddress({ repository }, 'contenu/a');
  expect(at('https://github.com/a/b.git')).toBe('https://github.com/a/b/compare/contenu%2Fa?expand=1');
  expect(at('https://gitlab.com/a/b/')).toBe(
    'https://gitlab.com/a/b/-/merge_requests/new?merge_request%5Bsource_branch%5D=contenu%2Fa',
  );
  expect(at('https://codeberg.org/a/b')).toBe('https://codeberg.org/a/b/compare/main...contenu%2Fa');
});

const COMMUNIQUES = 'content/communiques';
const written = (name: string, header: string) =>
  writeFileSync(join(folder, COMMUNIQUES, `${name}.mdx`), `---\ntitle: "x"\n${header}---\n\n# x\n`);
const office = (id: string) => `  - { title: "maire", communique: ${id}, quote: "x" }\n`;
const person = (...ids: string[]) =>
  writeFileSync(join(content, 'people/elue.yaml'), `name: "x"\noffices:\n${ids.map(office).join('')}`);

test('a document under a new name has its readers: what quotes it is proposed with another', () => {
  for (const kind of ['communiques', 'people']) mkdirSync(join(content, kind));
  written('2020-01-01-ancien', '');
  person('2020-01-01-ancien');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Publié');
  rmSync(join(folder, COMMUNIQUES, '2020-01-01-ancien.mdx'));
  written('2020-01-01-neuf', 'formerly:\n  - /communiques/2020-01-01-ancien/\n');
  written('2021-01-01-autre', '');
  person('2020-01-01-neuf', '2021-01-01-autre');
  const pieces = changedPieces(gitIn(folder, environment), content, 'content');
  const { along } = publishingSet('communiques/2021-01-01-autre', pieces);
  const proposed = along.find(({ path }) => path === 'people/elue.yaml')?.now;
  expect(proposed).toContain('2020-01-01-neuf');
  expect(proposed).toContain('2021-01-01-autre');
  expect(along.map(({ path }) => path)).toContain('communiques/2020-01-01-neuf.mdx');
});

test('of a file of which only a part goes, that part is shown, word by word; of one that is left as it is, nothing', () => {
  for (const kind of ['communiques', 'people']) mkdirSync(join(content, kind));
  const ours = '2020-01-01-notre';
  const theirs = '2021-01-01-autre';
  written(ours, '');
  person(ours);
  const same = (...ids: string[]) =>
    writeFileSync(join(content, 'people/elu.yaml'), `name: "y"\noffices:\n${ids.map(office).join('')}`);
  same(ours);
  git('add', '.');
  git('commit', '--quiet', '-m', 'Publié');
  written(ours, 'place: Brumeval\n');
  written(theirs, '');
  writeFileSync(
    join(content, 'people/elue.yaml'),
    `name: "Une Élue"\noffices:\n${office(ours)}${office(theirs)}`,
  );
  same(ours, theirs);
  const { view, stays } = gitView(content, environment, `communiques/${ours}`);
  expect(view.files.map(({ path }) => path)).toEqual([
    `content/communiques/${ours}.mdx`,
    'content/people/elue.yaml',
  ]);
  expect(view.diff.map(({ path }) => path)).toEqual(view.files.map(({ path }) => path));
  const words = view.diff
    .flatMap(({ parts }) => parts)
    .filter(({ sign }) => sign !== ' ')
    .map(({ sign, text }) => sign + text);
  expect(words.join('\n')).toContain('+"Une Élue"');
  expect(words.join('\n')).not.toContain(theirs);
  expect(stays.map(({ path }) => path)).toContain('people/elue.yaml');
  const { branch } = propose(content, { title: 'Notre', of: `communiques/${ours}` }, environment);
  const proposed = git('diff', '--name-only', 'main', branch).split('\n');
  expect(proposed).toEqual(view.files.map(({ path }) => path));
});
