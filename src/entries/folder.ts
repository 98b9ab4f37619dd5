/** The one reader of the disk: `content/` → entries, with every problem of every file at once. */
import { namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { readAttached } from './attached/attached.ts';
import { ContentFolder, type Unsaved } from './content-folder.ts';
import { entriesByKind, type Content } from './content.ts';
import type { Entry } from './entry.ts';
import { noCache, type EntryCache } from './memory/entry-cache.ts';
import { withFingerprints } from './mending/fingerprints.ts';
import { explainName, stemOf } from './names.ts';
import { compareProblems, type Problem } from './problem.ts';
import { readLedgerFiles, readSources } from './raw-files.ts';
import { readEntry } from './read.ts';
import { NO_SITE, searchContractIn, siteIn } from './root-file.ts';
import { checkRoot } from './root-names.ts';

export interface ReadContent {
  /** What could be read. */
  content: Content;
  /** `false` when `site.yaml` could not be read: the content then holds a stand-in, to be judged and never shown. */
  hasSite: boolean;
  /** SHA-256 of all that was read: the same content says the same. None when some of it is not saved. */
  digest: string | undefined;
  problems: Problem[];
}

/** Without these there is no site. */
const NEEDED: readonly Kind[] = ['communiques'];

/** Every entry of a kind that can be read, sorted by id. */
function readKind<K extends Kind>(folder: ContentFolder, kind: K, cache: EntryCache): Entry<K>[] {
  const entries: Entry<K>[] = [];
  const seen = new Map<string, string>();
  for (const name of folder.filesIn(kind)) {
    const path = `${kind}/${name}`;
    const wrong = explainName(name, namesOf(kind).extension, folder.shownPath(path));
    const stem = stemOf(name);
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
      folder.keepWords(path);
      continue;
    }
    const bytes = folder.bytes(path);
    if (bytes === undefined) {
      folder.unread.add(`${kind}/${stem}`);
      continue;
    }
    const digest = folder.digestOf(path);
    const known = cache.get(kind, folder.shownPath(path), digest);
    if (known) {
      entries.push(known);
      continue;
    }
    const read = readEntry(kind, stem, folder.shownPath(path), bytes);
    folder.problems.push(...read.problems);
    if (read.entry) entries.push(read.entry);
    else {
      folder.unread.add(`${kind}/${stem}`);
      folder.keepWords(path, bytes);
    }
    // A warning must be said again at each check: only what raised nothing is remembered.
    if (read.entry && read.problems.length === 0) cache.put(read.entry, digest);
  }
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Reads the whole of `root` (a `content/` folder), as it would be with what is `unsaved`. Never throws on content.
 * Problems are sorted by file, then by place.
 */
export function readContent(
  root: string,
  shown = 'content',
  cache: EntryCache = noCache,
  unsaved?: Unsaved,
): ReadContent {
  const folder = new ContentFolder(root, shown, unsaved);
  checkRoot(folder);
  const site = siteIn(folder);
  if (site === undefined) folder.unread.add('site/*');
  const entries = entriesByKind((kind) => readKind(folder, kind, cache));
  const sources = readSources(folder);
  const attached = readAttached(folder);
  const ledger = readLedgerFiles(folder);
  const searchContract = searchContractIn(folder);
  for (const kind of NEEDED) {
    if (entries[kind].length > 0) continue;
    folder.unread.add(`${kind}/*`);
    if (folder.problems.length > 0) continue;
    folder.report(kind, 'aucun fichier lu ; le site serait vide', 'vérifiez le nom du dossier');
  }
  cache.save();
  const problems = withFingerprints(folder.problems, sources, (path) => folder.unreadWords.get(path));
  return {
    content: {
      site: site ?? NO_SITE,
      entries,
      sources,
      attached,
      ledger,
      searchContract,
      unread: folder.unread,
      unreadWords: [...folder.unreadWords.values()],
    },
    hasSite: site !== undefined,
    digest: unsaved === undefined ? folder.digest() : undefined,
    problems: problems.sort(compareProblems),
  };
}
