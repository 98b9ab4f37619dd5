/** The one reader of the disk: `content/` → entries, with every problem of every file at once. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION, KINDS, type Kind } from '../schemas/kinds.ts';
import type { SiteData } from '../schemas/site.ts';
import { nearest } from '../text/similar.ts';
import { decode, tooLong } from './bytes.ts';
import { noCache, type EntryCache } from './cache.ts';
import type { Content } from './content.ts';
import { readEntry, readSite, type Entry } from './entry.ts';
import { explainName } from './names.ts';
import { compareProblems, finding, type Problem } from './problem.ts';

export interface ReadContent {
  /** `undefined` when `site.yaml` cannot be read or a collection that the site needs is empty. */
  content: Content | undefined;
  problems: Problem[];
}

/** Files at the root of `content/` that are neither entries nor sources. */
const ROOT_FILES = new Set(['site.yaml', 'LISEZMOI.md']);
/** Left by machines, never by editors. */
const IGNORED = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);
/** Without these there is no site. */
const NEEDED: readonly Kind[] = ['communiques'];

class ContentFolder {
  readonly problems: Problem[] = [];
  readonly unread = new Set<string>();
  readonly #root: string;
  readonly #shown: string;

  /** `shown` is how the folder is named in messages: `content`. */
  constructor(root: string, shown: string) {
    this.#root = root;
    this.#shown = shown;
  }

  report(path: string, message: string, remedy = ''): void {
    this.problems.push({ ...finding(message, remedy), path: `${this.#shown}/${path}` });
  }

  /** Names of the plain files of a folder, sorted; anything else is a problem. A link is never followed. */
  filesIn(folder: string): string[] {
    let found;
    try {
      const path = join(this.#root, folder);
      if (folder !== '' && lstatSync(path).isSymbolicLink()) return [];
      found = readdirSync(path, { withFileTypes: true });
    } catch {
      return [];
    }
    const names: string[] = [];
    for (const file of found) {
      const path = folder === '' ? file.name : `${folder}/${file.name}`;
      if (IGNORED.has(file.name)) continue;
      if (file.isSymbolicLink()) this.report(path, 'lien symbolique interdit', 'copiez le fichier lui-même');
      else if (file.isFile() && file.name.startsWith('.'))
        this.report(path, 'fichier caché que personne ne lit', 'supprimez-le');
      else if (file.isFile()) names.push(file.name);
      else if (folder !== '')
        this.report(path, 'dossier inattendu : aucune collection ne le lit', 'déplacez ou supprimez-le');
    }
    return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }

  foldersIn(): string[] {
    return readdirSync(this.#root, { withFileTypes: true })
      .filter((file) => file.isDirectory())
      .map((file) => file.name);
  }

  /** The bytes of a file, or `undefined` if it is too long to be worth reading (and is reported). */
  bytes(path: string): Uint8Array | undefined {
    const { size } = lstatSync(join(this.#root, path));
    const wrong = tooLong(size);
    if (wrong === undefined) return readFileSync(join(this.#root, path));
    this.problems.push({ ...wrong, path: this.shownPath(path) });
    return undefined;
  }

  shownPath(path: string): string {
    return `${this.#shown}/${path}`;
  }
}

function readKind<K extends Kind>(folder: ContentFolder, kind: K, cache: EntryCache): Entry<K>[] {
  const entries: Entry<K>[] = [];
  const seen = new Map<string, string>();
  for (const name of folder.filesIn(kind)) {
    const path = `${kind}/${name}`;
    const wrong = explainName(name, EXTENSION[kind]);
    const stem = name
      .normalize('NFC')
      .replace(/\.[^.]*$/, '')
      .toLowerCase();
    const twin = seen.get(stem);
    if (twin !== undefined)
      folder.report(
        path,
        `même identifiant « ${stem} » que ${folder.shownPath(twin)}`,
        'renommez ou supprimez l’un des deux',
      );
    seen.set(stem, path);
    if (wrong !== undefined) {
      folder.report(path, wrong.message, wrong.remedy);
      folder.unread.add(`${kind}/*`);
      continue;
    }
    const bytes = folder.bytes(path);
    if (bytes === undefined) {
      folder.unread.add(`${kind}/${stem}`);
      continue;
    }
    const digest = createHash('sha256').update(bytes).digest('hex');
    const known = cache.get(kind, folder.shownPath(path), digest);
    if (known) {
      entries.push(known);
      continue;
    }
    const read = readEntry(kind, stem, folder.shownPath(path), bytes);
    folder.problems.push(...read.problems);
    if (read.entry) entries.push(read.entry);
    else folder.unread.add(`${kind}/${stem}`);
    // A warning must be said again at each check: only what raised nothing is remembered.
    if (read.entry && read.problems.length === 0) cache.put(read.entry as Entry, digest);
  }
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Raw files are kept as they came: only what forbids to read them is refused, never a character that they hold. */
function readSources(folder: ContentFolder): Content['sources'] {
  const sources = new Map<string, { text: string; sha256: string }>();
  for (const name of folder.filesIn('sources')) {
    const path = `sources/${name}`;
    const wrong = explainName(name, 'txt');
    if (wrong !== undefined) {
      folder.report(path, wrong.message, wrong.remedy);
      folder.unread.add('sources/*');
      continue;
    }
    const bytes = folder.bytes(path);
    const { text, findings } = bytes === undefined ? { text: '', findings: [] } : decode(bytes);
    const unreadable = findings.filter(({ line }) => line === 0);
    folder.problems.push(...unreadable.map((one) => ({ ...one, path: folder.shownPath(path) })));
    if (bytes === undefined || unreadable.length > 0) folder.unread.add(`sources/${name}`);
    else sources.set(name, { text, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return sources;
}

function checkRoot(folder: ContentFolder): SiteData | undefined {
  for (const name of folder.filesIn('')) {
    if (ROOT_FILES.has(name)) continue;
    folder.report(
      name,
      'fichier que personne ne lit',
      'rangez-le dans le dossier de sa collection, ou supprimez-le',
    );
  }
  const admitted = [...KINDS, 'sources'] as string[];
  for (const name of folder.foldersIn()) {
    if (admitted.includes(name)) continue;
    const close = nearest(name, admitted)[0];
    if (close !== undefined) folder.unread.add(`${close}/*`);
    folder.report(
      name,
      'dossier que personne ne lit',
      close === undefined ? `dossiers admis : ${admitted.join(', ')}` : `vouliez-vous dire « ${close} » ?`,
    );
  }
  return readSiteIn(folder);
}

function readSiteIn(folder: ContentFolder): SiteData | undefined {
  const path = folder.shownPath('site.yaml');
  // Already refused: a link, or something else than a file.
  if (folder.problems.some((problem) => problem.path === path)) return undefined;
  try {
    const bytes = folder.bytes('site.yaml');
    if (bytes === undefined) return undefined;
    const { site, problems } = readSite(path, bytes);
    folder.problems.push(...problems);
    return site;
  } catch {
    folder.report('site.yaml', 'fichier absent', 'créez-le : il dit qui publie le site');
    return undefined;
  }
}

/**
 * Reads the whole of `root` (a `content/` folder). Never throws on content.
 * Problems are sorted by file, then by place.
 */
export function readContent(root: string, shown = 'content', cache: EntryCache = noCache): ReadContent {
  const folder = new ContentFolder(root, shown);
  const site = checkRoot(folder);
  const entries = Object.fromEntries(
    KINDS.map((kind) => [kind, readKind(folder, kind, cache)]),
  ) as unknown as Content['entries'];
  const sources = readSources(folder);
  for (const kind of NEEDED) {
    if (entries[kind].length > 0) continue;
    folder.unread.add(`${kind}/*`);
    if (folder.problems.length > 0) continue;
    folder.report(kind, 'aucun fichier lu ; le site serait vide', 'vérifiez le nom du dossier');
  }
  cache.save();
  const problems = folder.problems.sort(compareProblems);
  return { content: site && { site, entries, sources, unread: folder.unread }, problems };
}
