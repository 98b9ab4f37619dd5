/** What is supposed of the files that Pagefind writes. */
import { readEntry, readMeta, readPageUrl, readWords } from '#search/pagefind/format.ts';
import * as names from '#search/pagefind/names.ts';
import { same, type Probe, type Tried, type World } from './probes.ts';
import { PAGES } from './tiny.ts';

/** The one file of words of a raw index, and its list of pages. */
export function opened({ files }: Tried) {
  const entry = readEntry(files.get(names.ENTRY_FILE)?.toString() ?? '{}');
  const { hash } = entry.languages['fr'] ?? { hash: '' };
  const meta = readMeta(files.get(names.metaFile(hash)) ?? Buffer.of());
  const words = meta[2].flatMap(([, , name]) => readWords(files.get(names.wordsFile(name)) ?? Buffer.of()));
  return { entry, hash, meta, words };
}

/** In the index, how much the places of a word weigh on a page: a negative number before them. */
function weights(world: World, word: string): (readonly [page: unknown, weight: unknown])[] {
  const [, pages] = opened(world.raw).words.find(([one]) => one === word) ?? [];
  return (pages as [number, number[]][] | undefined)?.map(([page, [weight]]) => [page, weight]) ?? [];
}

export const FILE_PROBES: readonly Probe[] = [
  {
    name: 'files have the names that are known',
    holds: ({ raw }) => {
      const { hash, meta } = opened(raw);
      const known = [
        names.ENTRY_FILE,
        names.rawEngineFile('fr'),
        names.metaFile(hash),
        ...meta[1].map(([name]) => names.pageFile(name)),
        ...meta[2].map(([, , name]) => names.wordsFile(name)),
      ];
      const found = [...raw.files.keys()].filter((name) => !names.UNUSED.test(name));
      return same(known.sort(), found.sort());
    },
    remedy:
      'Comparez la liste des fichiers avec src/search/pagefind/names.ts ; un fichier nouveau dont le moteur se passe va dans UNUSED.',
  },
  {
    name: 'files are gzip, signature and CBOR in the shapes that are known',
    holds: ({ raw }) => {
      const { meta, words } = opened(raw);
      return meta[1].length === PAGES.length && words.length > 10;
    },
    remedy: 'Relisez les formes de src/search/pagefind/format.ts sur le nouvel index, avant de le retailler.',
  },
  {
    name: 'pages keep the order in which they were given, whatever their addresses',
    holds: ({ raw }) =>
      same(
        opened(raw).meta[1].map(([name]) => readPageUrl(raw.files.get(names.pageFile(name)) ?? Buffer.of())),
        PAGES.map(({ url }) => url),
      ),
    remedy:
      'Le numéro d’une page est celui de sa fiche : dans compact.ts, rangez les pages par leur adresse avant de les nommer.',
  },
  {
    name: 'pages are counted in words, a place for each',
    holds: ({ raw }) =>
      same(
        opened(raw).meta[1].map(([, count]) => count),
        [9, 6, 7, 7],
      ),
    remedy: 'La longueur d’une page sert à classer : revoyez `rounded` dans compact.ts.',
  },
  {
    name: 'a title weighs in the index as the weight that names are given',
    holds: (world) => {
      const [job, town] = [weights(world, 'emploi'), weights(world, 'qqmchbbbb')];
      return job.length === 2 && job[0]?.[1] === job[1]?.[1] && town[0]?.[1] !== job[0]?.[1];
    },
    remedy: 'Donnez à NAME_WEIGHT (page.ts) le poids qu’un titre a désormais.',
  },
];
