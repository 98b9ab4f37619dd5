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
import { splitFrontMatter, withFields } from './front-matter.ts';
import { findInDocument, findInValues } from './hidden.ts';
import { readLife, splitLife } from './life.ts';
import { finding, type Finding, type Problem } from './problem.ts';
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
  const { text, findings } = decode(bytes);
  const located = (found: readonly Finding[]): Problem[] => found.map((one) => ({ ...one, path }));
  const isText = namesOf(kind).extension === 'mdx';
  if (findings.length > 0) return { entry: undefined, problems: located(withFields(findings, text, isText)) };

  const parts = isText ? splitFrontMatter(text) : { yaml: text, body: '', bodyLine: 1 };
  if ('message' in parts) return { entry: undefined, problems: located([parts]) };

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
  const found: Finding[] = [
    ...refused,
    ...ofLife,
    ...(kind === 'transcriptions' ? [] : findInValues(whole, yaml.places)),
  ];
  let document: Document | undefined;
  if (isText) {
    // Blank lines in place of the front matter, so that the parser counts lines as the editor does.
    const source = '\n'.repeat(parts.bodyLine - 1) + parts.body;
    const parsed = parseDocument(source, kind === 'communiques' ? COMMUNIQUE_COMPONENTS : PAGE_COMPONENTS);
    const refusals = 'refusals' in parsed ? parsed.refusals : parsed.warnings;
    for (const { line, column, message, remedy, severity } of refusals) {
      found.push({ ...finding(message, remedy, { line, column }), severity });
    }
    if ('document' in parsed) {
      document = parsed.document;
      found.push(...findInDocument(document));
      if (document.blocks.length === 0) {
        const at = { line: parts.bodyLine, column: 1 };
        const absent = finding('texte absent', 'écrivez le texte sous l’en-tête', at);
        found.push({ ...absent, severity: isDraft ? 'avertit' : 'refuse' });
        if (isDraft) draft = 'gaps';
      }
    }
  }
  const { texts, findings: misread } = readTexts(kind, data, yaml.places);
  const problems = located([...found, ...misread]);
  if (data === undefined || problems.some(({ severity }) => severity === 'refuse'))
    return { entry: undefined, problems };
  return {
    entry: {
      kind,
      id,
      path,
      data,
      source: yaml.value,
      digest: hash('sha256', text),
      places: yaml.places,
      body: parts.body,
      document,
      texts,
      ...(draft && { draft }),
      ...(life && { life }),
    },
    problems,
  };
}
