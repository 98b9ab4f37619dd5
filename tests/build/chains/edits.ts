/** What editors do to a content folder, drawn by lot: any file, any field. Many are refused; those are taken back. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SECTIONS, SECTION_NAMES } from '#kinds/sections.ts';
import type { Random } from './random.ts';

/** Changes a folder. Gives what was done, or nothing where it cannot be. */
export type Edit = (content: Folder, random: Random) => string | undefined;

const WITHDRAWN = 'withdrawn:\n  day: 2026-11-01\n  why: "Publié par erreur."\n';

/** A content folder, and the texts that it began with. */
export class Folder {
  readonly root: string;
  readonly began: ReadonlyMap<string, string>;

  constructor(root: string) {
    this.root = root;
    this.began = new Map(this.paths().map((path) => [path, this.text(path)]));
  }

  /** Of every text, sorted. */
  paths(of = /\.(?:yaml|mdx|txt)$/): string[] {
    return readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && of.test(file.name))
      .map((file) => join(file.parentPath, file.name).slice(this.root.length + 1))
      .sort();
  }

  /** Those that say something of an entry. */
  entries(): string[] {
    return this.paths(/\.(?:yaml|mdx)$/).filter((path) => path.includes('/') && !path.startsWith('pages/'));
  }

  text(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.root, path));
  }
}

/** The part of a file that holds its fields: a document has a text after it. */
const headOf = (text: string): string => /^---\n[^]*?\n(?=---\n)/.exec(text)?.[0] ?? text;
const withHead = (text: string, head: string): string => head + text.slice(headOf(text).length);

/** Changes one line that `which` finds, in a file drawn by lot. */
const line =
  (name: string, which: RegExp, to: (found: string, random: Random) => string): Edit =>
  (content, random) => {
    const holding = content.entries().filter((path) => which.test(headOf(content.text(path))));
    const path = random.one(holding);
    if (path === undefined) return undefined;
    const text = content.text(path);
    const lines = headOf(text).split('\n');
    const at = random.one(
      lines
        .keys()
        .filter((rank) => which.test(lines[rank] ?? ''))
        .toArray(),
    );
    if (at === undefined) return undefined;
    lines[at] = to(lines[at] ?? '', random);
    content.write(path, withHead(text, lines.join('\n')));
    return `${name}: ${path}`;
  };

const moreWords = (found: string): string =>
  /(?: \(revu\))"?$/.test(found) ? found.replace(' (revu)', '') : found.replace(/("?)$/, ' (revu)$1');

/** Adds fields at the end of the head of an entry; or takes them away, where they are. */
const fields =
  (name: string, added: string): Edit =>
  (content, random) => {
    const path = random.one(content.entries());
    if (path === undefined) return undefined;
    const text = content.text(path);
    const head = headOf(text);
    content.write(path, withHead(text, head.includes(added) ? head.replace(added, '') : head + added));
    return `${name}: ${path}`;
  };

/** A field at the margin, with what stands under it. */
const BLOCK = /^[A-Za-z]+:.*\n(?:[ -].*\n)*/gm;

const rename: Edit = (content, random) => {
  const path = random.one(content.entries());
  const [, kind = '', id = '', end = ''] = /^([^/]+)\/(.+)(\.\w+)$/.exec(path ?? '') ?? [];
  const section = SECTION_NAMES.find((one) => one === kind);
  if (path === undefined || section === undefined) return undefined;
  const other = id.endsWith('-bis') ? id.slice(0, -'-bis'.length) : `${id}-bis`;
  if (existsSync(join(content.root, `${kind}/${other}${end}`))) return undefined;
  const former = `formerly:\n  - /${SECTIONS[section].path}/${id}/\n`;
  renameSync(join(content.root, path), join(content.root, `${kind}/${other}${end}`));
  const isName = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g');
  for (const one of content.paths())
    if (!one.startsWith('ledger/')) content.write(one, content.text(one).replace(isName, other));
  const renamed = content.text(`${kind}/${other}${end}`);
  const head = headOf(renamed).replace(/^formerly:\n(?: .*\n)*/m, '');
  content.write(`${kind}/${other}${end}`, withHead(renamed, head + former));
  return `rename: ${path}`;
};

const swapOrders: Edit = (content, random) => {
  const kind = random.one(['themes', 'dossiers']) ?? '';
  const files = content.entries().filter((path) => path.startsWith(`${kind}/`));
  const [one, other] = [random.one(files), random.one(files)];
  if (one === undefined || other === undefined || one === other) return undefined;
  const orderOf = (path: string) => /^order: .*$/m.exec(content.text(path))?.[0] ?? '';
  const [first, second] = [orderOf(one), orderOf(other)];
  if (first === '' || second === '') return undefined;
  content.write(one, content.text(one).replace(first, second));
  content.write(other, content.text(other).replace(second, first));
  return `orders: ${one}, ${other}`;
};

/** Two entries of a list at the margin change places. */
const swapItems: Edit = (content, random) => {
  const path = random.one(content.entries());
  if (path === undefined) return undefined;
  const text = content.text(path);
  const block = random.one(
    (headOf(text).match(BLOCK) ?? []).filter((one) => /\n {2}- [^]*\n {2}- /.test(one)),
  );
  if (block === undefined) return undefined;
  const [name = '', ...items] = block.split(/^(?= {2}- )/m);
  content.write(
    path,
    text.replace(block, () => name + items.reverse().join('')),
  );
  return `list turned round: ${path} ${name.trim()}`;
};

const without: Edit = (content, random) => {
  const path = random.one(content.entries());
  const text = path === undefined ? '' : content.text(path);
  const block = random.one(headOf(text).match(BLOCK) ?? []);
  if (path === undefined || block === undefined) return undefined;
  content.write(path, text.replace(block, ''));
  return `field gone: ${path} ${block.split('\n')[0]}`;
};

const gone: Edit = (content, random) => {
  const path = random.one(content.entries());
  if (path !== undefined) content.remove(path);
  return path && `gone: ${path}`;
};

/** A file is again what it was at the beginning. */
const back: Edit = (content, random) => {
  const changed = [...content.began].filter(
    ([path, text]) => !existsSync(join(content.root, path)) || content.text(path) !== text,
  );
  const found = random.one(changed);
  if (found !== undefined) content.write(...found);
  return found && `back: ${found[0]}`;
};

const site: Edit = (content, random) => {
  const text = content.text('site.yaml');
  const lines = text.split('\n');
  const at = random.one(
    lines
      .keys()
      .filter((rank) =>
        /^(?:asOf|official|name|baseline|description| {2}lede): |^ {4}- "/.test(lines[rank] ?? ''),
      )
      .toArray(),
  );
  if (at === undefined) return undefined;
  const was = lines[at] ?? '';
  if (was.startsWith('asOf')) lines[at] = `asOf: 202${random.below(3) + 5}-0${random.below(9) + 1}-01`;
  else if (was.startsWith('official'))
    lines[at] = was.includes('true') ? 'official: false' : 'official: true';
  else lines[at] = moreWords(was);
  content.write('site.yaml', lines.join('\n'));
  return `site: ${lines[at]}`;
};

/** The bytes of a file that is attached, and what its document says of them. */
const attached: Edit = (content, random) => {
  const path = random.one(
    content.entries().filter((one) => /^\s*(?:- )?sha256: /m.test(headOf(content.text(one)))),
  );
  if (path === undefined) return undefined;
  const text = content.text(path);
  const names = [...text.matchAll(/file: (\S+)\n\s+sha256: "?([0-9a-f]{64})/g)];
  const [, name = '', digest = ''] = random.one(names) ?? [];
  const file = join(content.root, 'attachments', name);
  if (name === '' || !existsSync(file)) return undefined;
  const bytes = Buffer.concat([readFileSync(file), Buffer.from('\n')]);
  writeFileSync(file, bytes);
  content.write(path, text.replace(digest, createHash('sha256').update(bytes).digest('hex')));
  return `attached: ${name}`;
};

/** A text says another number, and every record with it. */
const number: Edit = (content, random) => {
  const path = random.one(content.entries().filter((one) => one.startsWith('figures/')));
  const text = path === undefined ? '' : content.text(path);
  const value = /^value: (\d+)$/m.exec(text)?.[1];
  const words = /^quote: "?(.*?)"?$/m.exec(text)?.[1];
  const document = /^communique: "?([\w-]+)/m.exec(text)?.[1];
  if (path === undefined || value === undefined || words?.includes(value) !== true) return undefined;
  const other = words.replace(value, String(Number(value) + 1));
  for (const one of content.paths())
    if (one === path || one.endsWith(`/${document}.mdx`) || one.endsWith(`/${document}.txt`))
      content.write(one, content.text(one).replaceAll(words, other));
  content.write(path, content.text(path).replace(`value: ${value}`, `value: ${Number(value) + 1}`));
  return `number: ${path}`;
};

const WORDS = /^ *(?:- )?(?:title|summary|editorial|why|meaning|description|prevents|alt|credit): [^>|]+$/m;

export const EDITS: readonly Edit[] = [
  line('words', WORDS, moreWords),
  line('words', WORDS, moreWords),
  line('level', /^ *level: /m, (found, random) =>
    found.replace(/: .*/, `: ${random.one(['annoncé', 'en cours', 'fait', 'régional', 'communal']) ?? ''}`),
  ),
  line('nature', /^ *(?:nature|kind|status|role): /m, (found, random) =>
    found.replace(
      /: .*/,
      `: ${random.one(['flux', 'stock', 'autre', 'comité', 'annonce', 'précision', 'porte', 'tenu', 'promis']) ?? ''}`,
    ),
  ),
  fields('withdrawn', WITHDRAWN),
  fields('withdrawn', WITHDRAWN),
  fields('draft', 'draft: true\n'),
  rename,
  rename,
  swapOrders,
  swapItems,
  without,
  without,
  gone,
  gone,
  back,
  back,
  back,
  site,
  attached,
  number,
];
