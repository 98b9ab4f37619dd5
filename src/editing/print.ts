/** Values → YAML as the editors write it: words between double quotes, names and choices bare. */
import { readYaml } from '#entries/record.ts';
import { quotedYaml } from '#text/quoted-yaml.ts';

/** What a field of `content/` may hold. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };
export type Fields = Readonly<Record<string, Value>>;

/** How the lines of a file are laid out. */
export interface Layout {
  newline: string;
  /** Spaces that a nested value adds. */
  step: number;
  /** Spaces before the dash of a list, beyond those of its key. */
  dash: number;
}

export type ScalarStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | undefined;

export const isList = (value: unknown): value is readonly Value[] => Array.isArray(value);
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of a field; none if it holds something else. */
export const saidIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Ids, days, levels and other choices: nothing that a sentence needs. */
const NAME = /^[\p{Ll}\d][\p{Ll}\d -]{0,60}$/u;

/** Would YAML read these words back as they are, without quotes? */
function isPlain(words: string): boolean {
  const { value, findings } = readYaml(`k: ${words}`);
  return findings.length === 0 && isFields(value) && value['k'] === words;
}

/** One value that is no list and has no fields. `style`: how the file writes the one that it replaces. */
export function scalar(value: string | number | boolean, style?: ScalarStyle): string {
  if (typeof value !== 'string') return String(value);
  const isBare = style === 'PLAIN' || (style === undefined && NAME.test(value));
  if (isBare && !/[\n\r]/.test(value) && isPlain(value)) return value;
  return style === 'QUOTE_SINGLE' && !/[\n\r\t\p{Cc}]/u.test(value)
    ? `'${value.replaceAll("'", "''")}'`
    : quotedYaml(value);
}

const pad = (spaces: number): string => ' '.repeat(spaces);

/** What follows « key: »; `indent` is that of the key. */
export function afterKey(value: Value, indent: number, layout: Layout): string {
  const { newline, step, dash } = layout;
  if (isList(value)) {
    const start = `${newline}${pad(indent + dash)}- `;
    return value.length === 0
      ? ' []'
      : value.map((one) => start + afterDash(one, indent + dash, layout)).join('');
  }
  if (!isFields(value)) return ` ${scalar(value)}`;
  const fields = Object.entries(value);
  return fields.length === 0
    ? ' {}'
    : fields
        .map(([key, one]) => `${newline}${pad(indent + step)}${key}:${afterKey(one, indent + step, layout)}`)
        .join('');
}

/** What follows « - »; `indent` is that of the dash. */
export function afterDash(value: Value, indent: number, layout: Layout): string {
  if (isFields(value)) return fieldsAt(value, indent + 2, layout) || '{}';
  return isList(value) ? '[]' : scalar(value);
}

/** Fields one under the other, the first where the text stands. */
export const fieldsAt = (fields: Fields, indent: number, layout: Layout): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key}:${afterKey(value, indent, layout)}`)
    .join(layout.newline + pad(indent));

/** A whole new file. */
export const newFile = (fields: Fields): string =>
  `${fieldsAt(fields, 0, { newline: '\n', step: 2, dash: 2 })}\n`;
