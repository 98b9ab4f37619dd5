/** The addresses of other sites that a content names, and whether they still answer. Nothing is refused: a page may come back. */
import { allEntries, type Content } from '#entries/content.ts';

/** An address, and every field that names it. */
export interface OutsideLink {
  url: string;
  /** « content/missing/x.yaml, knownFrom.0.url ». */
  places: readonly string[];
}

/** What an address answered. */
export type Answer =
  | { is: 'there' }
  /** Another page answers for it. */
  | { is: 'moved'; to: string }
  | { is: 'gone'; status: number }
  /** The host will not tell a program. */
  | { is: 'closed'; status: number }
  | { is: 'silent'; why: string };

const isOutside = (value: string): boolean => /^https?:\/\//.test(value);

/** Every address in a value, with its dotted path. */
function addressesIn(value: unknown, path: string): [url: string, path: string][] {
  if (typeof value === 'string') return isOutside(value) ? [[value, path]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    addressesIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** The addresses of other sites that the records name, in their order. Those of a text are its own: nobody may change them. */
export function outsideLinks(content: Content): OutsideLink[] {
  const found = new Map<string, string[]>();
  for (const { path, data } of allEntries(content))
    for (const [url, field] of addressesIn(data, ''))
      found.set(url, [...(found.get(url) ?? []), `${path}, ${field}`]);
  return [...found].map(([url, places]) => ({ url, places }));
}

const HEADERS = { 'user-agent': 'au-fil-des-engagements (npm run links:outside)' };
/** Hosts that do not know HEAD, or that answer it otherwise than GET. */
const NEEDS_GET = (status: number) => status >= 400;
const WITHOUT_SLASH = (url: string) => url.replace(/#.*$/, '').replace(/\/$/, '');

async function ask(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Response> {
  const response = await fetch(url, { method, headers: HEADERS, signal: AbortSignal.timeout(timeout) });
  await response.body?.cancel();
  return response;
}

/** Why nothing came: the cause that Node gives, which is more than « fetch failed ». */
const reasonOf = (error: unknown): string =>
  error instanceof Error
    ? error.cause instanceof Error
      ? error.cause.message
      : error.message
    : String(error);

/** What an address answers, or that it did not in `timeout` milliseconds. */
export async function answerOf(url: string, timeout = 15_000): Promise<Answer> {
  try {
    let response = await ask(url, 'HEAD', timeout);
    if (NEEDS_GET(response.status)) response = await ask(url, 'GET', timeout);
    const { status } = response;
    if ([401, 403, 429].includes(status)) return { is: 'closed', status };
    if (status >= 500) return { is: 'silent', why: `erreur ${status}` };
    if (!response.ok) return { is: 'gone', status };
    return WITHOUT_SLASH(response.url) === WITHOUT_SLASH(url)
      ? { is: 'there' }
      : { is: 'moved', to: response.url };
  } catch (error) {
    return { is: 'silent', why: reasonOf(error) };
  }
}

/** Asks hosts side by side, and each host one address after the other, `pause` milliseconds apart. */
export async function answersOf(
  links: readonly OutsideLink[],
  { pause = 1000, timeout = 15_000 } = {},
): Promise<Map<OutsideLink, Answer>> {
  const found = new Map<OutsideLink, Answer>();
  const byHost = Map.groupBy(links, ({ url }) => new URL(url).host);
  await Promise.all(
    [...byHost.values()].map(async (own) => {
      for (const [rank, link] of own.entries()) {
        if (rank > 0) await new Promise((done) => setTimeout(done, pause));
        found.set(link, await answerOf(link.url, timeout));
      }
    }),
  );
  return new Map(links.flatMap((link) => (found.has(link) ? [[link, found.get(link) as Answer]] : [])));
}

const ARCHIVED =
  'cherchez-en une copie archivée, et donnez son adresse dans « archive » ; ce qui a été lu reste dit, avec son jour';

/** What is said of an answer and what to do; nothing of a page that is there. */
function remark(answer: Answer): string | undefined {
  if (answer.is === 'there') return undefined;
  if (answer.is === 'moved')
    return `mène à ${answer.to} → relisez-la ; si c’est la même page, corrigez l’adresse et « seen »`;
  if (answer.is === 'gone') return `n’est plus là (${answer.status}) → ${ARCHIVED}`;
  if (answer.is === 'closed') return `refuse les programmes (${answer.status}) → ouvrez-la vous-même`;
  return `ne répond pas (${answer.why}) → réessayez plus tard ; si cela dure, ${ARCHIVED}`;
}

/** A line per address that wants a look, with where it is written. */
export const linkLines = (answers: ReadonlyMap<OutsideLink, Answer>): string[] =>
  [...answers].flatMap(([{ url, places }, answer]) => {
    const said = remark(answer);
    return said === undefined ? [] : [`${places.join(' ; ')} — ${url} ${said}`];
  });
