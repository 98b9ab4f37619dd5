/** The one reader of the disk: `content/` → entries, with every problem of every file at once. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION, KINDS, type Kind } from '../schemas/kinds.ts';
import type { SiteData } from '../schemas/site.ts';
import { nearest } from '../text/similar.ts';
import { decode } from './bytes.ts';
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

  /** Names of the plain files of a folder, sorted; anything else is a problem. */
  filesIn(folder: string): string[] {
    let found;
    try {
      found = readdirSync(join(this.#root, folder), { withFileTypes: true });
    } catch {
      return [];
    }
    const names: string[] = [];
    for (const file of found) {
      const path = folder === '' ? file.name : `${folder}/${file.name}`;
      if (IGNORED.has(file.name)) continue;
      if (file.isSymbolicLink()) this.report(path, 'lien symbolique interdit', 'copiez le fichier lui-même');
      else if (file.isFile()) names.push(file.name);
      else if (folder !== '') this.report(path, 'dossier inattendu : aucune collection ne le lit', 'déplacez ou supprimez-le');
    }
    return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }

  foldersIn(): string[] {
    return readdirSync(this.#root, { withFileTypes: true })
      .filter((file) => file.isDirectory())
      .map((file) => file.name);
  }

  bytes(path: string): Uint8Array {
    return readFileSync(join(this.#root, path));
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
    const stem = name.normalize('NFC').replace(/\.[^.]*$/, '').toLowerCase();
    const twin = seen.get(stem);
    if (twin !== undefined) folder.report(path, `même identifiant « ${stem} » que ${folder.shownPath(twin)}`, 'renommez ou supprimez l’un des deux');
    seen.set(stem, path);
    if (wrong !== undefined) {
      folder.report(path, wrong.message, wrong.remedy);
      continue;
    }
    const bytes = folder.bytes(path);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const known = cache.get(kind, folder.shownPath(path), digest);
    if (known) {
      entries.push(known);
      continue;
    }
    const read = readEntry(kind, stem, folder.shownPath(path), bytes);
    folder.problems.push(...read.problems);
    if (read.entry) entries.push(read.entry);
    // A warning must be said again at each check: only what raised nothing is remembered.
    if (read.entry && read.problems.length === 0) cache.put(read.entry as Entry, digest);
  }
  return entries;
}

function readSources(folder: ContentFolder): Content['sources'] {
  const sources = new Map<string, { text: string; sha256: string }>();
  for (const name of folder.filesIn('sources')) {
    const path = `sources/${name}`;
    const wrong = explainName(name, 'txt');
    if (wrong !== undefined) {
      folder.report(path, wrong.message, wrong.remedy);
      continue;
    }
    const bytes = folder.bytes(path);
    const { text, findings } = decode(bytes);
    folder.problems.push(...findings.map((one) => ({ ...one, path: folder.shownPath(path) })));
    sources.set(name, { text, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return sources;
}

function checkRoot(folder: ContentFolder): SiteData | undefined {
  for (const name of folder.filesIn('')) {
    if (ROOT_FILES.has(name)) continue;
    folder.report(name, 'fichier que personne ne lit', 'rangez-le dans le dossier de sa collection, ou supprimez-le');
  }
  const admitted = [...KINDS, 'sources'] as string[];
  for (const name of folder.foldersIn()) {
    if (admitted.includes(name)) continue;
    const close = nearest(name, admitted)[0];
    folder.report(name, 'dossier que personne ne lit', close === undefined ? `dossiers admis : ${admitted.join(', ')}` : `vouliez-vous dire « ${close} » ?`);
  }
  try {
    const { site, problems } = readSite(folder.shownPath('site.yaml'), folder.bytes('site.yaml'));
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
  const entries = Object.fromEntries(KINDS.map((kind) => [kind, readKind(folder, kind, cache)])) as unknown as Content['entries'];
  const sources = readSources(folder);
  for (const kind of NEEDED) {
    if (entries[kind].length > 0 || folder.problems.length > 0) continue;
    folder.report(kind, 'aucun fichier lu ; le site serait vide', 'vérifiez le nom du dossier');
  }
  cache.save();
  const problems = folder.problems.sort(compareProblems);
  return { content: site && { site, entries, sources }, problems };
}
