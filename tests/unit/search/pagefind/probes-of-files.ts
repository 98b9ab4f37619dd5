/** What is supposed of the files that Pagefind writes. */
import { readEntry, readMeta } from '#search/pagefind/format.ts';
import * as names from '#search/pagefind/names.ts';
import { readRaw } from '#search/pagefind/raw.ts';
import { same, type Probe, type Tried, type World } from './probes.ts';
import { PAGES } from './tiny.ts';

/** A raw index, and its pages in the order in which they were given. */
export function opened({ files }: Pick<Tried, 'files'>) {
  const raw = readRaw(files);
  const { languages } = readEntry(files.get(names.ENTRY_FILE)?.toString() ?? '{}');
  const [, pages] = readMeta(files.get(names.metaFile(languages['fr']?.hash ?? '')) ?? Buffer.of());
  return { ...raw, pages: pages.map(([name]) => name) };
}

/** In the index, how much the places of a word weigh on a page: a negative number before them. */
function weights(world: World, word: string): (readonly [page: unknown, weight: unknown])[] {
  const [, pages] = opened(world.raw).words.find(([one]) => one === word) ?? [];
  return (pages as [number, number[]][] | undefined)?.map(([page, [weight]]) => [page, weight]) ?? [];
}

export const FILE_PROBES: readonly Probe[] = [
  {
    name: 'files are gzip, signature and CBOR in the shapes that are known',
    holds: ({ raw }) => {
      const { pages, words } = opened(raw);
      return pages.length === PAGES.length && words.length > 10;
    },
    remedy:
      'Relisez les noms de src/search/pagefind/names.ts et les formes de format.ts sur le nouvel index.',
  },
  {
    name: 'pages are counted in words, a place for each',
    holds: ({ raw }) => same(opened(raw).lengths, [10, 7, 8, 8]),
    remedy:
      'Une place par mot : revoyez `words` dans standing.ts, qui demande chaque mot une fois, et la longueur des pages dans write.ts.',
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
