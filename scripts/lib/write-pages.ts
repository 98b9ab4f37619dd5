/**
 * Writes the pages while Astro would only list them. Astro renders each page as before; but between two pages it makes
 * five addresses, looks into `public/`, and asks the disk four times through other threads: half of what a small file
 * costs. Here a folder is made once, a file is written in one go, and what sums up other files comes after them.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { keptCode } from './kept-code/index.ts';
import { isPlain } from './kept-code/renderer.ts';
import { nextSite } from './next-site.ts';
import { readingParts, withPartsAhead, type Parts } from './parts-ahead.ts';
import { Written } from './written.ts';

/** An address, and what answers there. */
interface Wanted {
  pathname: string;
  route: Pick<RouteData, 'type' | 'component'>;
}

/** They tell of files, and of their digests: those are then known. */
const SUMMARIES = /^src\/pages\/donnees\/(?:v1\/(?:catalogue|datapackage)\.|index\.)/;

/** Where the file of an address is, from the root of the site: what hosts serve at that address. */
export function fileAt({ pathname, route }: Wanted): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

/** The addresses in the order in which they are best made. @throws if two of them have the same file */
export function inOrder<T extends Wanted>(wanted: readonly T[]): T[] {
  const taken = new Map<string, string>();
  for (const one of wanted) {
    const file = fileAt(one);
    const other = taken.get(file);
    if (other !== undefined)
      throw new Error(`${one.route.component} and ${other} both make ${file}: one of them must go`);
    taken.set(file, one.route.component);
  }
  const isLast = ({ route }: T) => SUMMARIES.test(route.component);
  return [...wanted.filter((one) => !isLast(one)), ...wanted.filter(isLast)];
}

/** @throws if a page answers with anything but its text */
async function textOf(response: Response, file: string): Promise<Uint8Array> {
  if (response.body === null || (response.status >= 300 && response.status !== 404))
    throw new Error(`${file}: the page answers ${response.status}, and nothing to write`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What pages are told of their site: its origin, its path with a slash at each end, what its scripts import. */
export interface Site {
  origin: string;
  base: string;
  parts: Parts;
}

/** Every page that `astro` renders, as it is written: its file from the root of the site, and its bytes. */
export async function* rendered(
  astro: Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>,
  { origin, base, parts }: Site,
): AsyncGenerator<readonly [string, Uint8Array], undefined> {
  for (const { pathname, route } of inOrder(await astro.getStaticPaths())) {
    const file = fileAt({ pathname, route });
    const path =
      pathname.replace(/^\//, '') + (route.type === 'endpoint' || /(?:^|\/)$/.test(pathname) ? '' : '/');
    const made = await astro.render(new Request(new URL(base + path, origin)), { routeData: route });
    const text = await textOf(made instanceof Response ? made : made.response, file);
    yield [file, file.endsWith('.html') ? withPartsAhead(text, parts) : text];
  }
}

/** Takes the pages from Astro at the moment when it asks which there are, and answers that none is left. */
export default function writePages(): AstroIntegration {
  let [origin, base, outDir] = ['http://localhost', '/', ''];
  let pages: ReadonlyMap<string, { styles: object[] }> = new Map();
  const parts = new Map<string, readonly string[]>();
  return {
    name: 'write-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = config.site === undefined ? origin : new URL(config.site).origin;
        [base, outDir] = [config.base.replace(/\/?$/, '/'), fileURLToPath(config.outDir)];
      },
      'astro:build:setup': (setup) => {
        pages = setup.pages;
        setup.updateConfig({ plugins: [readingParts(parts)] });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          async getStaticPaths() {
            // Once all is bundled, pages have their sheets.
            const sheets = [...pages].map(([key, { styles }]) => [key, { styles }] as const);
            const why = isPlain(astro)
              ? keptCode()?.keep(outDir, { origin, base, sheets, parts: [...parts] })
              : undefined;
            if (why !== undefined) console.warn(`Le code des pages n’est pas gardé : ${why}`);
            const next = nextSite() ?? new Written(outDir);
            for await (const [file, bytes] of rendered(astro, { origin, base, parts }))
              next.write(file, bytes);
            return [];
          },
        }));
      },
    },
  };
}
