/**
 * Makes the pages of CONTENT_DIR again after each of STEPS changes drawn from SEED, twice: anew, and with the pages of
 * the step before that would be the same kept. Each line of the output is what a step did, and the files that differ.
 * The code is bundled once, so that only the site's own pages, which are compiled with it, never change here.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type AstroIntegration, type AstroPrerenderer } from 'astro';
import { loadWorld, shareWorld } from '#content.graph.ts';
import { ContentError } from '#entries/content-error.ts';
import type { Graph } from '#graph/graph.ts';
import { notedGraph } from '#graph/noted.ts';
import { startNoting, stopNoting } from '#noted/noting.ts';
import { Keeper } from '../../../scripts/lib/kept-pages/keeper.ts';
import { propsOf } from '../../../scripts/lib/kept-pages/props.ts';
import type { Register } from '../../../scripts/lib/kept-pages/register.ts';
import { fileAt, inOrder } from '../../../scripts/lib/write-pages.ts';
import { contentRoot } from '../../../src/content.root.ts';
import { EDITS } from '../chains/edits.ts';
import { Folder } from '../chains/folder.ts';
import { Random } from '../chains/random.ts';

type Site = Map<string, Uint8Array>;

/** What is said of one step. */
export interface Told {
  did: string[];
  pages: number;
  kept: number;
  /** Files that are not those of a site made anew. */
  differ: string[];
  /** Why the pages cannot be made, where a check has found nothing. */
  fails?: string;
}

const content = new Folder(contentRoot());
const random = new Random(Number(process.env['SEED']));

const tell = (told: Told): void => console.log(JSON.stringify(told));
const fault = (error: unknown): string => String((error as Error).stack).slice(0, 600);

const graphNow = (did: string[]): Graph | undefined => {
  try {
    return loadWorld(content.root).graph;
  } catch (error) {
    if (!(error instanceof ContentError)) tell({ did, pages: 0, kept: 0, differ: [], fails: fault(error) });
    return undefined;
  }
};

const before = mkdtempSync(join(tmpdir(), 'aufil-avant-'));
process.on('exit', () => rmSync(before, { recursive: true, force: true }));

function copy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}

/** Some changes that leave the content in order; what a check refuses is taken back. */
function edited(): { did: string[]; graph: Graph } {
  copy(content.root, before);
  for (;;) {
    const did = Array.from({ length: 1 + random.below(2) }, () =>
      random.one(EDITS)?.(content, random),
    ).filter((one) => one !== undefined);
    const graph = did.length === 0 ? undefined : graphNow(did);
    if (graph !== undefined) return { did, graph };
    copy(before, content.root);
  }
}

/** Every page of a graph, each by what `make` makes of what Astro renders. */
async function pagesOf(
  astro: AstroPrerenderer,
  graph: Graph,
  make: (
    wanted: { file: string; component: string; props: object | undefined },
    render: () => Promise<Uint8Array>,
  ) => Promise<Uint8Array>,
): Promise<Site> {
  shareWorld(content.root, { ...loaded, graph });
  (astro as { app?: { routeCache?: { clearAll?: () => void } } }).app?.routeCache?.clearAll?.();
  const site: Site = new Map();
  for (const { pathname, route } of inOrder(await astro.getStaticPaths())) {
    const file = fileAt({ pathname, route });
    const slash = route.type === 'endpoint' || /(?:^|\/)$/.test(pathname) ? '' : '/';
    const address = `http://localhost/${pathname.replace(/^\//, '')}${slash}`;
    const wanted = { file, component: route.component, props: propsOf(astro, route, pathname) };
    const render = async () => {
      const made = await astro.render(new Request(address), { routeData: route });
      return new Uint8Array(await (made instanceof Response ? made : made.response).arrayBuffer());
    };
    site.set(file, await make(wanted, render));
  }
  return site;
}

const loaded = loadWorld(content.root);

/** A site and what is known of it; `before` is that of the step before. */
async function kept(astro: AstroPrerenderer, graph: Graph, before?: { site: Site; register: Register }) {
  const notes = startNoting();
  const noted = notedGraph(graph, notes);
  const keeper = new Keeper(notes, 'the same code', before?.register);
  let count = 0;
  const site = await pagesOf(astro, noted, (wanted, render) => {
    const found = keeper.kept(wanted, (file) => before?.site.get(file));
    if (found === undefined) return keeper.made(wanted, render);
    count += 1;
    return Promise.resolve(found);
  });
  const register = keeper.register();
  stopNoting();
  return { site, register, count };
}

async function chain(astro: AstroPrerenderer): Promise<void> {
  let last = await kept(astro, loaded.graph);
  for (let step = Number(process.env['STEPS']); step > 0; step -= 1) {
    const { did, graph } = edited();
    const told: Told = { did, pages: 0, kept: 0, differ: [] };
    try {
      const anew = await pagesOf(astro, graph, (_, render) => render());
      const again = await kept(astro, loadWorld(content.root).graph, last);
      const differ = [...new Set([...anew.keys(), ...again.site.keys()])].filter((file) => {
        const [one, other] = [anew.get(file), again.site.get(file)];
        return one === undefined || other === undefined || Buffer.compare(one, other) !== 0;
      });
      Object.assign(told, { pages: anew.size, kept: again.count, differ });
      last = again;
    } catch (error) {
      stopNoting();
      told.fails = fault(error);
      copy(before, content.root);
    }
    tell(told);
  }
}

const chained: AstroIntegration = {
  name: 'chained',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((astro) => ({
        ...astro,
        async getStaticPaths() {
          await chain(astro);
          return [];
        },
      }));
    },
  },
};

await build({ outDir: process.env['OUT_DIR'] ?? '', logLevel: 'error', integrations: [chained] });
