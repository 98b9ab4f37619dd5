/**
 * Source of a communiqué or a page → document. MDX is read as text: parsed to a tree,
 * refused if it holds a program, and turned into plain data without evaluating anything.
 */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { documentFrom } from './blocks.ts';
import type { ComponentList } from './components.ts';
import { guard, type Refusal } from './guard.ts';
import type { Document } from './model.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

export type Parsed = { document: Document; warnings: Refusal[] } | { refusals: Refusal[] };

/** micromark and acorn speak English to programmers; an editor gets what to write. */
function explainSyntax(error: VFileMessage): Refusal {
  const place = error.place && 'start' in error.place ? error.place.start : error.place;
  const rule = error.ruleId ?? '';
  const message = /acorn|expression|esm/.test(rule)
    ? 'accolades interdites, ou mal fermées ; pour une accolade de texte, écrivez \\{ et \\}'
    : /tag|end-tag|unexpected/.test(rule)
      ? 'un « < » ouvre ici une balise mal formée ; pour un « inférieur à » de texte, écrivez \\<'
      : 'ce passage n’est pas du Markdown valide';
  return { line: place?.line ?? 1, column: place?.column ?? 1, message, severity: 'refuse' };
}

/**
 * Parses `source` (LF, NFC). Line numbers in refusals are those of `source`.
 * Never throws on content: everything wrong comes back, all at once, in French.
 */
export function parseDocument(source: string, components: ComponentList): Parsed {
  let tree: Root;
  try {
    tree = processor.parse(source);
  } catch (error) {
    return { refusals: [explainSyntax(error as VFileMessage)] };
  }
  const found = guard(tree, source, components);
  const refusals = found.filter(({ severity }) => severity === 'refuse');
  if (refusals.length > 0) return { refusals };
  return { document: documentFrom(tree), warnings: found };
}
