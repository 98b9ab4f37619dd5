/**
 * Changes the values of a YAML file by splicing the ranges of its nodes. It is never printed again: what does not
 * change, a comment, a « 02 », a telephone, an empty line, stays byte for byte.
 */
import { isDeepStrictEqual } from 'node:util';
import { readYaml } from '#entries/record.ts';
import { Amender } from './amender.ts';
import { layoutOf, rootOf, saidBy } from './nodes.ts';
import { fieldsAt, type Fields, type Value } from './print.ts';
import type { Splice } from './splice.ts';

/** Two splices at one place stay in the order in which they were asked for. */
function applied(yaml: string, splices: readonly Splice[]): string {
  const inOrder = splices
    .map((one, rank) => ({ ...one, rank }))
    .sort((a, b) => b.start - a.start || b.rank - a.rank);
  return inOrder.reduce(
    (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
    yaml,
  );
}

/** JSON holds no `undefined`, and content is in NFC. */
export const cleaned = (value: unknown): Value =>
  JSON.parse(JSON.stringify(value), (_key, held: unknown) =>
    typeof held === 'string' ? held.normalize('NFC') : held,
  ) as Value;

/** Comments alone, as a draft has of which nothing was read, say their first fields under them. */
function begun(yaml: string, fields: Fields): string {
  const layout = layoutOf(yaml);
  const head = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}${layout.newline}`;
  return `${head}${fieldsAt(fields, 0, layout)}${layout.newline}`;
}

/**
 * The YAML that says `wanted` instead of what `yaml` says, with every other byte as it was.
 * @throws if the result would not be read back as `wanted`: nothing is then changed
 */
export function amend(yaml: string, wanted: Fields): string {
  const fields = cleaned(wanted) as Fields;
  const amender = new Amender(yaml);
  const root = rootOf(yaml);
  const isDone = amender.node(root, fields);
  const isNone = root === null || saidBy(root) === null;
  const result = isDone ? applied(yaml, amender.splices) : isNone ? begun(yaml, fields) : yaml;
  const { value, findings } = readYaml(result);
  if (findings.length > 0 || !isDeepStrictEqual(value, fields))
    throw new Error('ce changement ne se relit pas dans le fichier : ouvrez-le dans un éditeur de texte');
  return result;
}
