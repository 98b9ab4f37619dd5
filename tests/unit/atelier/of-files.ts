/** What an editor of the workshop never reads: keys, files and commands. There are forms and buttons there. */
import { jsonSchemaOf, type JsonSchema } from '#editing/json-schema.ts';
import { KINDS } from '#kinds/index.ts';

const keysIn = ({ properties = {}, items, anyOf = [] }: JsonSchema): string[] => [
  ...Object.keys(properties),
  ...[...Object.values(properties), ...(items ? [items] : []), ...anyOf].flatMap(keysIn),
];
const KEYS = [...new Set(KINDS.flatMap((kind) => keysIn(jsonSchemaOf(kind))))];

/** What no form and no button is called. */
const OF_FILES = [
  new RegExp(`« (?:${KEYS.join('|')}):`),
  new RegExp(`(?:^|[\\s{[(])(?:${KEYS.join('|')}): `),
  // A key that looks like no French word.
  new RegExp(
    `« (?:${KEYS.filter((key) => /[A-Z]|^(?:why|alt|url|words|until|level|range|share|extends|counts|verb|value|origin|plain|file)$/.test(key)).join('|')}) »`,
  ),
  /\bcontent\/(?!attachments\/)/,
  /npm run/,
  /\.ya?ml|\.mdx/,
  /asOf/,
  // A record by the name of its file.
  new RegExp(`(?<![\\w/-])(?:${[...KINDS, 'sources'].join('|')})/[a-z0-9-]`),
];
export const wrongIn = (words: string): boolean => OF_FILES.some((one) => one.test(words));

/** A key between quotation marks, or one that looks like no French word. */
export const keyedIn = (words: string): boolean =>
  /\b[a-z]+[A-Z]\w*/.test(words.replace(/\bDATE\w*/g, '')) ||
  new RegExp(`« (?:${KEYS.filter((key) => !FRENCH.has(key)).join('|')}) »`).test(words);
/** Keys that are words of an editor's too. */
const FRENCH = new Set(['contact', 'date', 'document', 'nature', 'organisation', 'service', 'unit']);
