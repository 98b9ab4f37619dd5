/** The one reader of the disk: `content/` → entries, with every problem of every file at once. */
import type { Kind } from '#kinds/registry.ts';
import type { SiteData } from '#schemas/site.ts';
import { noCache, type EntryCache } from './entry-cache.ts';
import { readKind, readSources } from './collection.ts';
import { readLedgerFiles } from './ledger-files.ts';
import { ContentFolder, type Unsaved } from './content-folder.ts';
import { entriesByKind, type Content } from './content.ts';
import { checkRoot } from './root-names.ts';
import { withFingerprints } from './fingerprints.ts';
import { readSearchContract, readSite } from './root-file.ts';
import { compareProblems, type Problem } from './problem.ts';

export interface ReadContent {
  /** What could be read. */
  content: Content;
  /** `false` when `site.yaml` could not be read: the content then holds a stand-in, to be judged and never shown. */
  hasSite: boolean;
  /** SHA-256 of all that was read: the same content says the same. */
  digest: string;
  problems: Problem[];
}

/** What the search promises: a folder of content may have none. */
const CONTRACT = 'search-contract.yaml';
/** Stands for a `site.yaml` that could not be read, so that the rest is judged all the same. */
const NO_SITE: SiteData = {
  name: '',
  baseline: '',
  description: '',
  asOf: '9000-01-01',
  // Without its site, a content is not told what its sentences lack.
  sentences: 'comptées',
  official: false,
  home: { title: '', lede: '', searches: [] },
  publisher: {},
  host: {},
  lists: {},
};
/** Without these there is no site. */
const NEEDED: readonly Kind[] = ['communiques'];

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

function readContractIn(folder: ContentFolder): Content['searchContract'] {
  const path = folder.shownPath(CONTRACT);
  if (folder.problems.some((problem) => problem.path === path)) return undefined;
  let bytes;
  try {
    bytes = folder.bytes(CONTRACT);
  } catch {
    return undefined;
  }
  if (bytes === undefined) return undefined;
  const { file, problems } = readSearchContract(path, bytes);
  folder.problems.push(...problems);
  return file;
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
  const site = readSiteIn(folder);
  if (site === undefined) folder.unread.add('site/*');
  const entries = entriesByKind((kind) => readKind(folder, kind, cache));
  const sources = readSources(folder);
  const ledger = readLedgerFiles(folder);
  const searchContract = readContractIn(folder);
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
      ledger,
      searchContract,
      unread: folder.unread,
      unreadWords: [...folder.unreadWords.values()],
    },
    hasSite: site !== undefined,
    digest: folder.digest(),
    problems: problems.sort(compareProblems),
  };
}
