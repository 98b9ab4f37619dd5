/** What a change of content changes for readers: entry by entry, field by field, sentence by sentence. */
import { leavesOf } from '#document/model.ts';
import { allEntries, type Content } from '#entries/content.ts';
import type { Entry } from '#entries/entry.ts';
import { titleOf } from '#entries/title.ts';
import { KINDS } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { entryUrl, written } from '#site/urls.ts';
import { isSection } from '#kinds/sections.ts';
import { entrySchemaOf, type JsonSchema } from './json-schema.ts';

/** Something that was not said, is not said any more, or is said otherwise. */
export interface Detail {
  /** Of what: « la valeur », « phrase ». */
  what: string;
  before: string | undefined;
  after: string | undefined;
}

export interface Change {
  kind: Kind;
  id: string;
  /** `déplacé`: its former address, which `url` is, leads to the entry that says so. */
  how: 'nouveau' | 'supprimé' | 'déplacé' | 'retiré' | 'changé';
  title: string;
  /** The page of the entry, if it has one. */
  url: string | undefined;
  details: readonly Detail[];
}

/** The words of a field that name it: « la valeur », of « la valeur, en chiffres sans espace ». */
const nameIn = (description: string): string => description.split(/[,;:(]/u)[0]?.trim() ?? '';

/** The schema of a field of `data`, in whichever form of a union holds it. */
function under(schema: JsonSchema | undefined, key: string): JsonSchema | undefined {
  if (schema === undefined) return undefined;
  const forms = schema.anyOf ?? [schema];
  const found = forms.map((form) => form.properties?.[key] ?? form.items);
  return found.find((one) => one !== undefined);
}

/** Every value of an entry by its path, with what its schema calls it. */
function valuesIn(
  data: unknown,
  schema: JsonSchema,
  path = '',
): Map<string, { what: string; value: string }> {
  const found = new Map<string, { what: string; value: string }>();
  if (typeof data !== 'object' || data === null) {
    if (data !== undefined && path !== '')
      found.set(path, {
        what: nameIn(schema.description ?? '') || path,
        value: typeof data === 'string' ? data : JSON.stringify(data),
      });
    return found;
  }
  for (const [key, value] of Object.entries(data)) {
    const child = under(schema, key) ?? {};
    for (const [deeper, one] of valuesIn(value, child, path === '' ? key : `${path}.${key}`))
      found.set(deeper, one);
  }
  return found;
}

/** Elements of lists are told apart by what they hold, not by their rank: one put first moves all the others. */
const withoutRanks = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '');

function fieldDetails(schema: JsonSchema, before: unknown, after: unknown): Detail[] {
  const [old, now] = [valuesIn(before, schema), valuesIn(after, schema)];
  const said = (values: typeof old) =>
    new Set([...values].map(([path, { value }]) => `${withoutRanks(path)}\n${value}`));
  const [saidBefore, saidNow] = [said(old), said(now)];
  const gone = [...old].filter(([path, { value }]) => !saidNow.has(`${withoutRanks(path)}\n${value}`));
  const come = [...now].filter(([path, { value }]) => !saidBefore.has(`${withoutRanks(path)}\n${value}`));
  const changed = gone.map(([path, { what, value }]): Detail => {
    const other = come.find(([one]) => one === path);
    return { what, before: value, after: other?.[1].value };
  });
  const isTold = new Set(gone.map(([path]) => path));
  const added = come
    .filter(([path]) => !isTold.has(path))
    .map(([, { what, value }]): Detail => ({ what, before: undefined, after: value }));
  return [...changed, ...added];
}

const sentencesOf = ({ document }: Pick<Entry, 'document'>): string[] =>
  document === undefined
    ? []
    : leavesOf(document).flatMap(({ sentences, text }) =>
        sentences.map(({ start, end }) => text.slice(start, end)),
      );

function sentenceDetails(before: Entry, after: Entry): Detail[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  return [
    ...old
      .filter((one) => !now.includes(one))
      .map((one) => ({ what: 'phrase', before: one, after: undefined })),
    ...now
      .filter((one) => !old.includes(one))
      .map((one) => ({ what: 'phrase', before: undefined, after: one })),
  ];
}

/** Every entry that a reader would find changed, in the order of kinds. */
export function changesBetween(before: Content, after: Content): Change[] {
  const moved = new Set(allEntries(after).flatMap(({ life }) => life?.formerly ?? []));
  return KINDS.flatMap((kind) => {
    const schema = entrySchemaOf(kind);
    const old = new Map(before.entries[kind].map((entry) => [entry.id, entry as Entry]));
    const now = new Map(after.entries[kind].map((entry) => [entry.id, entry as Entry]));
    return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id): Change[] => {
      const [was, is] = [old.get(id), now.get(id)];
      const shown = is ?? was;
      if (shown === undefined) return [];
      const url = isSection(kind) ? entryUrl(kind, id) : undefined;
      const one = { kind, id, title: titleOf(shown), url };
      if (was === undefined) return [{ ...one, how: 'nouveau', details: [] }];
      if (is === undefined) {
        const isMoved = url !== undefined && moved.has(written(url));
        return [{ ...one, how: isMoved ? 'déplacé' : 'supprimé', details: [] }];
      }
      if (was.digest === is.digest) return [];
      const details = [...fieldDetails(schema, was.data, is.data), ...sentenceDetails(was, is)];
      const { withdrawn } = is.life ?? {};
      if (withdrawn !== undefined && was.life?.withdrawn === undefined) {
        const why: Detail = { what: 'raison', before: undefined, after: withdrawn.why };
        return [{ ...one, how: 'retiré', details: [why, ...details] }];
      }
      return details.length === 0 ? [] : [{ ...one, how: 'changé', details }];
    });
  });
}
