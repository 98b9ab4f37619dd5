/**
 * Who a text names, and as what: bearers and offices are read once, in order; what stands between two of them says
 * whether the one is said of the other.
 */
import { bearerAt, bearerBeside, nameAt, type Bearer } from './bearer.ts';
import { closesBrackets, closesName, isOfSomebody, leadsClause, linkOf, SPEAKS, type Link } from './links.ts';
import { officeAt, type Office } from './office.ts';
import { tokensOf } from './tokens.ts';

export interface Naming {
  /** `[start, end)` holds the name and the office. */
  start: number;
  end: number;
  name: string;
  /** In the words of the text. */
  office: string;
}

type Part = Bearer | Office;

/** Bearers and offices, in the order of the text, none in another. */
function partsOf(text: string): Part[] {
  const tokens = tokensOf(text);
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length;) {
    const last = parts.at(-1);
    const lead = tokens[at]?.start ?? 0;
    const isAfter = last?.kind === 'office' && linkOf(text.slice(last.end, lead)) === 'beside';
    const bearer = (isAfter ? bearerBeside : bearerAt)(text, tokens, at);
    const isBeside = last?.kind === 'bearer' && linkOf(text.slice(last.end, lead)) !== undefined;
    const beside = !isBeside ? 'nobody' : SPEAKS.test(text.slice(0, last.lead)) ? 'speaker' : 'name';
    const part = bearer ?? officeAt(text, tokens, at, beside);
    if (part !== undefined) parts.push(part);
    // « Lycée Jean Moulin », « collège Simone Veil »: the whole of what is named so is no person.
    at = part?.next ?? nameAt(text, tokens, at)?.thing ?? at + 1;
  }
  return parts;
}

const isBearer = (part: Part | undefined): part is Bearer => part?.kind === 'bearer';

/** The bearers around `at` that one plural office is said of: « Anne Roy et Paul Lin ». */
function groupOf(
  text: string,
  parts: readonly Part[],
  at: number,
  step: 1 | -1,
  isTaken: (bearer: Bearer) => boolean,
): Bearer[] {
  const found: Bearer[] = [];
  let hasAnd = false;
  for (let index = at; ; index += step) {
    const part = parts[index];
    if (!isBearer(part) || (found.length > 0 && isTaken(part))) return found;
    const near = parts[index - step];
    const [before, after] = step === 1 ? [near, part] : [part, near];
    const link = found.length === 0 ? 'and' : linkOf(text.slice(before?.end, after?.lead));
    if (link !== 'and' && link !== 'comma') return found;
    // « Anne Roy, Paul Lin et Luc Mas, maires », « Anne Roy, Paul Lin, maires »
    if (step === -1 && found.length > 1 && link !== 'comma') return found;
    hasAnd ||= found.length > 0 && link === 'and';
    found.push(part);
    if (step === 1 && hasAnd) return found;
  }
}

const PARTED: ReadonlySet<Link | undefined> = new Set(['comma', 'paren', 'dash', 'line', 'colon']);

interface Sides {
  previous?: Bearer;
  next?: Bearer;
  link?: Link;
}

/** Who stands on either side of an office so that it may be said of them. */
function sidesOf(text: string, parts: readonly Part[], at: number, office: Office): Sides {
  const [previous, next] = [parts[at - 1], parts[at + 1]];
  const { article, isWeak } = office;
  const sides: Sides = {};
  const before = isBearer(previous) ? linkOf(text.slice(previous.end, office.lead)) : undefined;
  const after = isBearer(next) ? linkOf(text.slice(office.end, next.lead)) : undefined;
  const isSaidAfter = PARTED.has(before)
    ? /^(?:|le|la|l'|les|un|une)$/u.test(article) &&
      isBearer(previous) &&
      !leadsClause(text, office, previous)
    : before === 'beside' && article === '' && !isWeak && after !== 'beside';
  if (isBearer(previous) && isSaidAfter) sides.previous = previous;
  if (!isBearer(next)) return sides;
  const isHead = article !== '' || /(?:^|[\n«“"(•–:;.-])[ \u00A0]*$/u.test(text.slice(0, office.lead));
  const own = parts[at + 2];
  const hasOwn =
    own?.kind === 'office' && own.article === '' && PARTED.has(linkOf(text.slice(next.end, own.lead)));
  // « La directrice de l’école du Val, Anne Roy et Paul Lin ont parlé »: one office is not said of two.
  const isOneOfMany =
    !office.isPlural && isBearer(own) && /^[ \u00A0]et[ \u00A0]$/u.test(text.slice(next.end, own.lead));
  const isNamed =
    after === 'beside'
      ? article !== '' ||
        (!isWeak && (isHead || /(?:,|(?<!\p{L})et)[ \u00A0]$/u.test(text.slice(0, office.lead))))
      : (after === 'comma' && isHead && !hasOwn && !isOneOfMany && closesName(text, next, article)) ||
        (after === 'paren' && isHead && closesBrackets(text, office, next)) ||
        (after === 'colon' && isHead && !isWeak) ||
        (after === 'line' && isHead && !isWeak);
  return isNamed && after !== undefined ? { ...sides, next, link: after } : sides;
}

/** In the order of the text. */
export function namingsIn(text: string): Naming[] {
  const parts = partsOf(text);
  const found = new Map<Bearer, Naming>();
  /** « Le préfet,⏎Paul Roy »: a signature begins with its line. */
  const say = (bearers: readonly Bearer[], { lead, start, end }: Office, isSigned: boolean): void => {
    for (const bearer of bearers)
      found.set(bearer, {
        start: bearers.length > 1 ? bearer.start : Math.min(bearer.start, isSigned ? lead : start),
        end: bearers.length > 1 ? bearer.end : Math.max(bearer.end, end),
        name: bearer.name,
        office: text.slice(start, end),
      });
  };
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'office') continue;
    const { previous, next, link } = sidesOf(text, parts, at, part);
    const isTaken = previous !== undefined && found.has(previous) && part.article !== '';
    const isNext = next !== undefined && (link === 'beside' || previous === undefined || isTaken);
    const [around, step] = isNext ? ([at + 1, 1] as const) : ([at - 1, -1] as const);
    if (!isNext && (previous === undefined || isTaken)) continue;
    const all = groupOf(text, parts, around, step, (bearer) => found.has(bearer));
    // « Les adjoints (Anne Roy et Force Ouvrière) »: of some who speak, maybe.
    const group = isNext && link === 'paren' ? all.filter(isOfSomebody) : all;
    const one = group[0];
    if (one === undefined || (part.isPlural && group.length < 2)) continue;
    const inner = link === 'beside' && isNext ? part.inner : undefined;
    say(
      part.isPlural ? group : [one],
      inner === undefined ? part : { ...part, start: inner },
      isNext && link === 'line',
    );
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
