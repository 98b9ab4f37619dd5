/** Texts, read as the site reads them. */
import { COMMUNIQUE_COMPONENTS, PAGE_COMPONENTS, type ComponentList } from '#document/components.ts';
import { leavesOf, type Document } from '#document/model.ts';
import { parseDocument } from '#document/parse.ts';
import { inOneLine } from '#text/complaint.ts';

const COMPONENTS = { ...COMMUNIQUE_COMPONENTS, ...PAGE_COMPONENTS };

export function read(source: string): Document {
  const parsed = parseDocument(source, COMPONENTS);
  if ('refusals' in parsed) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.document;
}

/** What is refused (or warned of, with a « ? ») in a text: `line:column message ; remedy`. */
export function refusals(source: string, components: ComponentList = COMPONENTS): string[] {
  const parsed = parseDocument(source, components);
  const found = 'refusals' in parsed ? parsed.refusals : parsed.warnings;
  return found.map(
    ({ line, column, severity, ...wrong }) =>
      `${line}:${column}${severity === 'refuse' ? '' : '?'} ${inOneLine(wrong)}`,
  );
}

/** The sentences of a text, in reading order. */
export const sentencesOf = (document: Document): string[] =>
  leavesOf(document).flatMap((leaf) => leaf.sentences.map(({ start, end }) => leaf.text.slice(start, end)));

/** Anchor of each sentence, by its words. */
export const anchorsOf = (document: Document): Record<string, string> =>
  Object.fromEntries(
    leavesOf(document).flatMap((leaf) =>
      leaf.sentences.map(({ start, end, id }) => [leaf.text.slice(start, end), id]),
    ),
  );
