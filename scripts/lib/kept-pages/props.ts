/** What a page is given by the one that says which pages there are. */
import type { AstroPrerenderer, RouteData } from 'astro';

/** What Astro's own prerenderer holds beside what it declares: the paths of each route, by their addresses. */
interface Holding {
  app?: {
    routeCache?: {
      get?: (route: object) => { staticPaths?: { keyed?: Map<string, { props?: object }> } } | undefined;
    };
  };
}

/** Nothing for a page that stands alone; `undefined` if Astro no longer tells: the page is then made each time. */
export function propsOf(
  astro: AstroPrerenderer,
  route: Pick<RouteData, 'route' | 'component' | 'pathname'>,
  pathname: string,
): object | undefined {
  if (route.pathname !== undefined) return {};
  const path = (astro as Holding).app?.routeCache?.get?.(route)?.staticPaths?.keyed?.get(pathname);
  return path && (path.props ?? {});
}
