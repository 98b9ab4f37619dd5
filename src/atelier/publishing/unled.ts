/** What a record says without what leads to records that wait. */
import { isFields, isList, saidIn, type Fields, type Value } from '#editing/print.ts';
import { schemaOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { fieldsOf as spokenFields } from '#schemas/walk.ts';
import { replacedIn } from './replaced-items.ts';

/** What a schema finds wrong, by place: of a list, all items are one place. */
function wrongIn(kind: Kind, fields: Fields): Map<string, number> {
  const { status, ...own } = fields;
  const said = kind === 'events' || status !== 'brouillon' ? fields : own;
  const counts = new Map<string, number>();
  for (const { path } of schemaOf(kind).safeParse(said).error?.issues ?? []) {
    const place = path.map((step) => (typeof step === 'number' ? '*' : String(step))).join('.');
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** Does a record lack what another does not lack? */
export function lacksMore(kind: Kind, one: Fields, other: Fields): boolean {
  const known = wrongIn(kind, other);
  return [...wrongIn(kind, one)].some(([place, count]) => count > (known.get(place) ?? 0));
}

/** What was published of an item: the one item of the list that quotes the same words of the same document. */
function publishedAs(item: Value | undefined, was: Value | undefined): Value | undefined {
  const quotedBy = (one: Value | undefined): string =>
    one !== undefined && isFields(one)
      ? JSON.stringify([saidIn(one['communique']), saidIn(one['quote'])])
      : '';
  const wanted = quotedBy(item);
  if (wanted === '' || !isList(was)) return undefined;
  const found = was.filter((one) => quotedBy(one) === wanted);
  return found.length === 1 ? found[0] : undefined;
}

/** A value without what stands at a place: `was`, what was published there, is there again. */
function cut(value: Value, steps: readonly string[], was: Value | undefined): Value | undefined {
  const [step = '', ...rest] = steps;
  if (isList(value)) {
    const index = Number(step);
    const own = rest.length === 0 ? undefined : cut(value[index] ?? '', rest, publishedAs(value[index], was));
    const kept = value.flatMap((one, at) => (at !== index ? [one] : own === undefined ? [] : [own]));
    const all = rest.length === 0 && isList(was) ? [...replacedIn(kept, was), ...kept] : kept;
    return all.length === 0 ? undefined : all;
  }
  if (!isFields(value)) return undefined;
  const before = isFields(was) ? was[step] : undefined;
  const own = rest.length === 0 ? before : cut(value[step] ?? '', rest, before);
  const kept = Object.entries(value).flatMap(([key, one]): [string, Value][] =>
    key !== step ? [[key, one]] : own === undefined ? [] : [[key, own]],
  );
  return Object.fromEntries(kept);
}

/** The places that lead to these records, but for documents that an item quotes. */
const leading = (kind: Kind, fields: Fields, without: ReadonlySet<string>): string[] =>
  spokenFields(schemaOf(kind), fields)
    .filter(({ path, meta, value }) =>
      meta.refersTo === undefined
        ? /(?:^|\.)record$/.test(path) && without.has(value)
        : without.has(`${meta.refersTo}/${value}`),
    )
    .map(({ path }) => path);

/**
 * A record without what leads to these records: the field alone where the rest holds without it, or the item that it
 * makes whole.
 * @returns `undefined` if nothing of it holds without them
 */
export function unled(
  kind: Kind,
  fields: Fields,
  without: ReadonlySet<string>,
  was: Fields | undefined,
): Fields | undefined {
  let kept = fields;
  for (let count = Infinity; ;) {
    const places = leading(kind, kept, without);
    const [place] = places;
    if (place === undefined) return kept;
    // What was published may lead there too.
    if (places.length >= count) return was === undefined ? undefined : kept;
    count = places.length;
    const steps = place.split('.');
    const tries = steps.map((_, at) => cut(kept, steps.slice(0, steps.length - at), was));
    const found = tries
      .filter((one): one is Fields => isFields(one))
      .find((one) => !lacksMore(kind, one, kept));
    if (found === undefined) return was === undefined ? undefined : kept;
    kept = found;
  }
}
