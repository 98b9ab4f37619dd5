/** One file of `content/` → one typed entry with the place of each field, or everything that is wrong with it. */
import { namesOf, schemaOf } from '#kinds/index.ts';
import type * as z from 'zod';
import type { DataByKind, Kind } from '#kinds/registry.ts';
import { hash } from 'node:crypto';
import { COMMUNIQUE_COMPONENTS, PAGE_COMPONENTS } from '#document/components.ts';
import type { Document, Leaf } from '#document/model.ts';
import { parseDocument } from '#document/parse.ts';
import type { Life } from '#schemas/life.ts';
import { decode } from './bytes.ts';
import { splitDraft, type Draft } from './draft.ts';
import { toldOnce } from './characters.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findInDocument, findInValues } from './hidden.ts';
import { legible } from './legible.ts';
import { readLife, splitLife } from './life.ts';
import { finding, type Finding, type Problem } from './problem.ts';
import { isToldBySigns } from './told-twice.ts';
import { readTexts } from './texts.ts';
import { validate, validateDraft, type Validated } from './validate.ts';
import { readYaml, type Place } from './yaml.ts';

/** What is read of an entry, but for what stands at its places. */
export interface EntryRead<K extends Kind> {
  kind: K;
  id: string;
  /** From the root of the repository, with `/`. */
  path: string;
  data: DataByKind[K];
  /** The front matter or record as written, before the schema: what Astro's collection validates again. */
  source: unknown;
  /** SHA-256 of the text (LF, NFC), in hexadecimal: changes whenever the file does. */
  digest: string;
  /** The text under the front matter, exactly, LF; empty for a record. */
  body: string;
  /** For a draft: could it be shown as it is? */
  draft?: Draft;
  /** The parsed text; `undefined` for a record. */
  document: Document | undefined;
  /** Changes, withdrawal, former addresses: what has happened to it since it was published. */
  life?: Life;
}

export interface Entry<K extends Kind = Kind> extends EntryRead<K> {
  /** Place of each field in the file, by dotted path. */
  places: ReadonlyMap<string, Place>;
  /** The parsed words of each field that may hold links, by dotted path, in the order of the file. */
  texts: ReadonlyMap<string, Leaf>;
}

export interface ReadEntry<K extends Kind = Kind> {
  entry: Entry<K> | undefined;
  problems: Problem[];
}

/** Reads the file of one entry. Pure: bytes in, entry and problems out; never throws on content. */
export function readEntry<K extends Kind>(
  kind: K,
  id: string,
  path: string,
  bytes: Uint8Array,
): ReadEntry<K> {
  const located = (found: readonly Finding[]): Problem[] => found.map((one) => ({ ...one, path }));
  const decoded = decode(bytes);
  if (!decoded.isReadable) return { entry: undefined, problems: located(decoded.findings) };
  const isText = namesOf(kind).extension === 'mdx';
  const form = isText ? 'text' : kind === 'transcriptions' ? 'quoted' : 'record';
  const { text, findings, isReadable, isClean } = legible(decoded.text, form);
  const signs = [...decoded.findings, ...findings];
  if (!isReadable) return { entry: undefined, problems: located(signs) };

  const parts = isText ? splitFrontMatter(text) : { yaml: text, body: '', bodyLine: 1 };
  if ('message' in parts) return { entry: undefined, problems: located([...signs, parts]) };

  // What is compared with a raw file is the text as it stands.
  const own = isText ? splitFrontMatter(decoded.text) : parts;
  const firstLine = isText ? 2 : 1;
  const read = readYaml(parts.yaml, firstLine);
  const { value: whole, isDraft } = splitDraft(read.value);
  const { value, life: written } = splitLife(kind, whole);
  const yaml = { ...read, value };
  const { life, findings: ofLife } = readLife(written, yaml, firstLine);
  const schema = schemaOf(kind) as z.ZodType<DataByKind[K]>;
  const validated: Validated<DataByKind[K]> = isDraft
    ? validateDraft(schema, yaml, firstLine)
    : validate(schema, yaml, firstLine);
  const { data, findings: refused } = validated;
  let { draft } = validated;
  // What a transcription removes from a raw file may be any character.
  const hidden = kind === 'transcriptions' ? [] : findInValues(whole, yaml.places);
  const found: Finding[] = [...refused, ...ofLife];
  let document: Document | undefined;
  if (isText) {
    // Blank lines in place of the front matter, so that the parser counts lines as the editor does.
    const source = '\n'.repeat(parts.bodyLine - 1) + parts.body;
    const parsed = parseDocument(source, kind === 'communiques' ? COMMUNIQUE_COMPONENTS : PAGE_COMPONENTS);
    const refusals = ('refusals' in parsed ? parsed.refusals : parsed.warnings).filter(
      ({ message }) => !isToldBySigns(message, signs),
    );
    for (const { line, column, message, remedy, severity } of refusals) {
      found.push({ ...finding(message, remedy, { line, column }), severity });
    }
    if ('document' in parsed) {
      document = parsed.document;
      hidden.push(...findInDocument(document));
      if (document.blocks.length === 0) {
        const at = { line: parts.bodyLine, column: 1 };
        const absent = finding('texte absent', 'écrivez le texte sous l’en-tête', at);
        found.push({ ...absent, severity: isDraft ? 'avertit' : 'refuse' });
        if (isDraft) draft = 'gaps';
      }
    }
  }
  const { texts, findings: misread } = readTexts(kind, data, yaml.places);
  // A sign that the file shows is told by where it stands in it.
  const told = new Set(signs.map(({ message }) => message.replace(/ : \d+ fois.*$/, '')));
  const others = [...found, ...toldOnce(hidden.filter(({ message }) => !told.has(message))), ...misread];
  const problems = located([...signs, ...others]);
  if (data === undefined || !isClean || others.some(({ severity }) => severity === 'refuse'))
    return { entry: undefined, problems };
  return {
    entry: {
      kind,
      id,
      path,
      data,
      source: yaml.value,
      digest: hash('sha256', decoded.text),
      places: yaml.places,
      body: 'body' in own ? own.body : parts.body,
      document,
      texts,
      ...(draft && { draft }),
      ...(life && { life }),
    },
    problems,
  };
}
