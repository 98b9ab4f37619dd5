/** A new file of `content/`: what is known is filled in, the rest stands in comments that say what to write. */
import type { Content } from '#entries/content.ts';
import { shortId } from '#entries/short-id.ts';
import { NAMING } from '#entries/title.ts';
import { namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { quotedYaml } from '#text/quoted-yaml.ts';
import { enumerate } from '#text/word/plural.ts';
import { entrySchemaOf, type JsonSchema } from './json-schema.ts';

/** What the command knows of the entry to come. */
export interface Known {
  /** What names it: its title, its name, its word. */
  title: string;
  /** The document that it speaks of. */
  communique: string | undefined;
  /** For a document: its day, AAAA-MM-JJ. */
  date: string | undefined;
}

export interface NewFile {
  id: string;
  /** From the folder of content. */
  path: string;
  text: string;
}

/** What may be written for a field: a choice of its list, the document at hand, or the kind of words asked. */
function example(schema: JsonSchema, known: Known): string {
  if (schema.refersTo === 'communiques' && known.communique !== undefined) return known.communique;
  if (schema.refersTo !== undefined) return 'un-identifiant';
  const [first] = schema.enum ?? [];
  if (first !== undefined) return first;
  if (schema.type === 'integer' || schema.type === 'number') return '1';
  if (schema.type === 'boolean') return 'true';
  return quotedYaml('…');
}

/** The form that an editor meets first: the first alternative of a union. */
const plainest = (schema: JsonSchema): JsonSchema => schema.anyOf?.[0] ?? schema;

/** What may stand in place of some of its fields: « ou, à la place de communique et quote : editorial ». */
function otherForm({ anyOf = [] }: JsonSchema): string | undefined {
  const [first, second] = anyOf.map((one) => Object.keys(one.properties ?? {}));
  if (first === undefined || second === undefined) return undefined;
  const [own, other] = [first, second].map((keys, index) =>
    keys.filter((key) => !([second, first][index] ?? []).includes(key)),
  );
  return own === undefined || other === undefined || other.length === 0
    ? undefined
    : `ou, à la place de ${enumerate(own)} : ${enumerate(other)}`;
}

/** Why a list of choices is not repeated: its description says some already. */
const MANY = 12;
const choicesOf = ({ enum: choices = [], refersTo }: JsonSchema): string =>
  refersTo !== undefined || choices.length < 2 || choices.length > MANY ? '' : ` [${choices.join(' | ')}]`;

/** The lines of a field that is not written yet, each a comment; `indent` is that of its key. */
function commented(
  key: string,
  schema: JsonSchema,
  isNeeded: boolean,
  known: Known,
  indent: string,
): string[] {
  const inner = plainest(schema);
  const about = schema.description ?? inner.description ?? '';
  const head = `# ${indent}# ${about}${choicesOf(inner)}${isNeeded ? ' — obligatoire' : ''}`;
  const fields = (whole: JsonSchema, deeper: string): string[] => {
    const of = plainest(whole);
    const other = otherForm(whole);
    return [
      ...Object.entries(of.properties ?? {}).flatMap(([name, child]) =>
        commented(name, child, of.required?.includes(name) ?? false, known, deeper),
      ),
      ...(other === undefined ? [] : [`# ${deeper}# ${other}`]),
    ];
  };
  if (inner.type === 'array') {
    const element = inner.items ?? {};
    if (plainest(element).properties === undefined)
      return [head, `# ${indent}${key}:`, `# ${indent}  - ${example(plainest(element), known)}`];
    return [head, `# ${indent}${key}:`, `# ${indent}  -`, ...fields(element, `${indent}    `)];
  }
  if (inner.properties !== undefined) return [head, `# ${indent}${key}:`, ...fields(schema, `${indent}  `)];
  return [head, `# ${indent}${key}: ${example(inner, known)}`];
}

/** The rank that comes after those of the same kind. */
function nextOrder(kind: Kind, content: Content): number {
  const ranks = content.entries[kind].map(({ data }) => ('order' in data ? data.order : 0));
  return Math.max(0, ...ranks) + 1;
}

/** What is known of each field; the others are left to the editor. */
function knownFields(
  kind: Kind,
  properties: Readonly<Record<string, JsonSchema>>,
  known: Known,
  content: Content,
): Map<string, string> {
  const naming = NAMING.find((name) => name in properties);
  return new Map([
    ...(naming === undefined ? [] : [[naming, quotedYaml(known.title)] as const]),
    ...('order' in properties ? [['order', String(nextOrder(kind, content))] as const] : []),
    ...(properties['date']?.type === 'string' && known.date !== undefined
      ? [['date', known.date] as const]
      : []),
    ...('communique' in properties && known.communique !== undefined
      ? [['communique', known.communique] as const]
      : []),
  ]);
}

/** A draft of a kind: it passes the check as it stands, which then says what lacks. */
export function newEntry(kind: Kind, known: Known, content: Content): NewFile {
  const { extension } = namesOf(kind);
  const { description = '', required = [], properties = {} } = entrySchemaOf(kind, content);
  const { status: _status, ...fields } = properties;
  const filled = knownFields(kind, properties, known, content);
  const lines = [
    `# ${description}`,
    '# Retirez « # » devant les lignes que vous écrivez ; npm run check dit ce qui manque.',
    '# « status » est à retirer quand la fiche est complète.',
    'status: brouillon',
    ...Object.entries(fields).flatMap(([key, schema]) => {
      const value = filled.get(key);
      return value === undefined
        ? ['', ...commented(key, schema, required.includes(key), known, '')]
        : ['', `# ${schema.description ?? ''}`, `${key}: ${value}`];
    }),
  ];
  const id = [kind === 'communiques' ? known.date : undefined, shortId(known.title)]
    .filter((part) => part !== undefined)
    .join('-');
  const yaml = `${lines.join('\n')}\n`;
  const text = extension === 'mdx' ? `---\n${yaml}---\n\n${bodyOf(kind, known)}` : yaml;
  return { id, path: `${kind}/${id}.${extension}`, text };
}

/** The first lines of a text. */
const bodyOf = (kind: Kind, { title }: Known): string =>
  kind === 'communiques' ? `# ${title}\n\nLe texte, mot pour mot.\n` : 'Le texte de la page.\n';
