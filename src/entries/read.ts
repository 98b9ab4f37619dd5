/** The bytes of one file → its text, the same on every machine → its entry, or everything that is wrong with it. */
import { hash } from 'node:crypto';
import type * as z from 'zod';
import { leavesOf, type Leaf } from '#document/model.ts';
import { namesOf, schemaOf } from '#kinds/index.ts';
import type { DataByKind, Kind } from '#kinds/registry.ts';
import { readBody } from './body.ts';
import { FIX, toldOnce } from './characters.ts';
import { tooLong } from './limit.ts';
import { splitDraft, validateDraft, type Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import { splitFrontMatter } from './yaml/front-matter.ts';
import { findInValues } from './hidden.ts';
import { leftoversIn } from './leftovers.ts';
import { legible } from './legible.ts';
import { readLife, splitLife } from './life.ts';
import { finding, type Finding, type Problem } from './problem.ts';
import { readYaml, validate, type Validated } from './record.ts';
import { readTexts } from './texts.ts';

export interface Decoded {
  text: string;
  findings: Finding[];
  /** `false`: nothing more is to be said of this file before that is mended. */
  isReadable: boolean;
}

const unreadable = (...findings: Finding[]): Decoded => ({ text: '', findings, isReadable: false });

/**
 * UTF-8 to NFC text with LF line ends, whatever machine the file was saved on
 * (a byte order mark, CRLF and decomposed accents are neutral). `leftovers` finds those of a merge.
 */
export function decode(bytes: Uint8Array, leftovers = leftoversIn): Decoded {
  if (bytes.length === 0) return unreadable(finding('fichier vide', 'écrivez-le ou supprimez-le'));
  const long = tooLong(bytes.length);
  if (long !== undefined) return unreadable(long);
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    const readable = new TextEncoder().encode(lossy.slice(0, lossy.indexOf('\uFFFD'))).length;
    return unreadable(
      finding(
        `octet ${readable + 1} : le fichier n’est pas en UTF-8`,
        'rouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8',
      ),
    );
  }
  const text = decoded.replace(/\r\n?/g, '\n').normalize('NFC');
  const left = leftovers(text);
  if (left.length > 0) return unreadable(...left);
  return { text, findings: returnsIn(decoded), isReadable: true };
}

/** An end of line of the old Macintosh: some programs show it, others run the two lines together. */
function returnsIn(decoded: string): Finding[] {
  const alone = decoded.search(/\r(?!\n)/);
  if (alone === -1) return [];
  const before = decoded.slice(0, alone).split(/\r\n?|\n/);
  const at = { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
  return [finding('retour chariot seul (U+000D)', `passez à la ligne (${FIX} le fait)`, at)];
}

/** The pages of this site to which some words lead. */
const linksIn = (leaves: readonly Leaf[]): string[] => [
  ...new Set(
    leaves.flatMap(({ runs }) =>
      runs.flatMap(({ marks }) =>
        marks.flatMap((mark) =>
          mark.kind === 'link' && mark.url.startsWith('/') ? [mark.url.replace(/[?#].*$/s, '')] : [],
        ),
      ),
    ),
  ),
];

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
  const validated: Validated<DataByKind[K]> & { draft?: Draft } = isDraft
    ? validateDraft(schema, yaml, firstLine)
    : validate(schema, yaml, firstLine);
  const { data, findings: refused } = validated;
  const below = isText ? readBody(kind, parts, signs, isDraft) : undefined;
  const document = below?.document;
  const draft = isDraft && document?.blocks.length === 0 ? 'gaps' : validated.draft;
  const { texts, findings: misread } = readTexts(kind, data, yaml.places);
  // What a transcription removes from a raw file may be any character.
  const hidden = kind === 'transcriptions' ? [] : findInValues(whole, yaml.places);
  // A sign that the file shows is told by where it stands in it.
  const told = new Set(signs.map(({ message }) => message.replace(/ : \d+ fois.*$/, '')));
  const unseen = [...hidden, ...(below?.hidden ?? [])].filter(({ message }) => !told.has(message));
  const found = [...refused, ...ofLife, ...(below?.findings ?? []), ...toldOnce(unseen), ...misread];
  const problems = located([...signs, ...found]);
  if (data === undefined || !isClean || found.some(({ severity }) => severity === 'refuse'))
    return { entry: undefined, problems };
  return {
    entry: {
      kind,
      id,
      path,
      data,
      source: value,
      digest: hash('sha256', decoded.text),
      places: yaml.places,
      body: 'body' in own ? own.body : parts.body,
      links: linksIn([...(document ? leavesOf(document) : []), ...texts.values()]),
      document,
      texts,
      ...(draft && { draft }),
      ...(life && { life }),
    },
    problems,
  };
}
