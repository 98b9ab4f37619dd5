/** What renders the pages of a code that Astro has bundled in another build. Astro's own prerenderer asks the same of it. */
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

export type Renderer = Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>;

/** The style sheets of each page, by Astro's keys. */
export type Sheets = readonly (readonly [string, { styles: readonly object[] }])[];

/** What Astro's bundle gives beside what Astro declares: it is told of the build, and asked for pages. */
interface App {
  setInternals: (internals: { pagesByKeys: ReadonlyMap<string, object> }) => void;
  setOptions: (options: {
    settings: { scripts: readonly never[] };
    logger: { options: { destination: { write: (event: { message: string }) => void } } };
  }) => void;
  render: (request: Request, options: { routeData: object }) => Promise<Response>;
}

/** Of Astro's prerenderer, once it is set: the scripts that integrations add to every page. */
interface Ready {
  app?: { getSettings?: () => { scripts?: readonly unknown[] } };
}

/** Is the code all that makes its pages? Not if integrations add scripts to them, nor if Astro no longer tells. */
export const isPlain = (astro: AstroPrerenderer): boolean =>
  (astro as Ready).app?.getSettings?.().scripts?.length === 0;

/**
 * The renderer of the code in the file `entry`, with that of `others`, which it asks for page by page.
 * @throws if it cannot be loaded, or is not what Astro bundles today
 */
export async function rendererOf(
  entry: string,
  others: readonly string[],
  sheets: Sheets,
): Promise<Renderer> {
  // What Astro's build says of itself before it loads anything.
  process.env['NODE_ENV'] ||= 'production';
  const { app } = (await import(pathToFileURL(entry).href)) as {
    app: App & ConstructorParameters<typeof StaticPaths>[0];
  };
  app.setInternals({ pagesByKeys: new Map(sheets) });
  const destination = { write: ({ message }: { message: string }) => console.warn(message) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  // All of it at once: while this build goes on, another may forget it.
  await Promise.all(others.map((file) => import(pathToFileURL(file).href)));
  return {
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}
