/** Everything in the archive that leads to a record: its id where a schema says so, its address in links. */
import { yamlSpan } from '#editing/file.ts';
import { isFields, isList, type Fields, type Value } from '#editing/print.ts';
import { allEntries, type Content } from '#entries/content.ts';
import { schemaOf } from '#kinds/index.ts';
import { SECTIONS, isSection } from '#kinds/sections.ts';
import { fieldsOf as spokenFields } from '#schemas/walk.ts';
import { isText, kindOf, pathOf } from '../files.ts';
import type { Workspace } from '../workspace.ts';
import { addressOf } from './published.ts';

/** What was published of its life is not written again. */
const FROZEN = new Set(['changes', 'formerly', 'withdrawn']);

export interface Redirection {
  /** « figures/places » */
  from: string;
  to: string;
}

const idOf = (record: string): string => record.slice(record.indexOf('/') + 1);

/** A value in which whatever led to `from` leads to `to`; `isReference` knows the fields that hold ids by their place. */
function redirected(
  value: Value,
  at: string,
  isReference: (at: string) => boolean,
  { from, to }: Redirection,
): Value {
  if (isList(value)) {
    const list = value.map((one, index) => redirected(one, `${at}.${index}`, isReference, { from, to }));
    const isMoved = list.some((one, index) => one !== value[index]);
    // Two records that are one are named once.
    return isMoved
      ? list.filter(
          (one, index) =>
            list.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index ||
            JSON.stringify(value[index]) === JSON.stringify(one),
        )
      : value;
  }
  if (isFields(value)) {
    const fields = Object.entries(value).map(([key, one]): [string, Value] => [
      key,
      FROZEN.has(key) && at === ''
        ? one
        : redirected(one, at === '' ? key : `${at}.${key}`, isReference, { from, to }),
    ]);
    return fields.every(([key, one]) => one === value[key]) ? value : Object.fromEntries(fields);
  }
  if (typeof value !== 'string') return value;
  if (isReference(at) && value === idOf(from)) return idOf(to);
  if (/(?:^|\.)record$/.test(at) && value === from) return to;
  const [address, next] = [addressOf(from), addressOf(to)];
  return address === undefined || next === undefined ? value : value.replaceAll(address, next);
}

/** The text of a page of the site: links, and the marks that name a record. */
function bodyRedirected(body: string, { from, to }: Redirection): string {
  const [kind, address, next] = [kindOf(from), addressOf(from), addressOf(to)];
  if (kind === undefined || address === undefined || next === undefined || !isSection(kind)) return body;
  return body
    .replaceAll(address, next)
    .replace(/<(?:Noeud|Citation)\s[^>]*>/g, (mark) =>
      mark.includes(`genre="${SECTIONS[kind].path}"`)
        ? mark.replace(`id="${idOf(from)}"`, `id="${idOf(to)}"`)
        : kind === 'communiques'
          ? mark.replace(`communique="${idOf(from)}"`, `communique="${idOf(to)}"`)
          : mark,
    );
}

/** Makes all that leads to a record lead to another. */
export function redirect(workspace: Workspace, content: Content, redirection: Redirection): void {
  const kind = kindOf(redirection.from);
  for (const entry of allEntries(content)) {
    const record = `${entry.kind}/${entry.id}`;
    const fields = workspace.fields(record);
    if (fields === undefined) continue;
    const references = new Set(
      spokenFields(schemaOf(entry.kind), fields)
        .filter(({ meta }) => meta.refersTo === kind)
        .map(({ path }) => path),
    );
    const wanted = redirected(fields, '', (at) => references.has(at), redirection) as Fields;
    if (wanted !== fields) workspace.take(workspace.changed({ record, at: '', value: wanted }));
    const path = pathOf(record);
    if (!isText(path) || entry.kind !== 'pages') continue;
    const text = workspace.text(path) ?? '';
    const { end } = yamlSpan(text, true);
    const next = text.slice(0, end) + bodyRedirected(text.slice(end), redirection);
    if (next !== text) workspace.take(workspace.changedTexts([[path, next]]));
  }
}
