/**
 * Source of a communiqué or a page → document. MDX is read as text: parsed to a tree,
 * refused if it holds a program, and turned into plain data without evaluating anything.
 */
import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { documentFrom } from './blocks.ts';
import { COMMUNIQUE_COMPONENTS, type ComponentList } from './components.ts';
import { guard } from './guard.ts';
import type { Refusal } from './refusal.ts';
import { explainExcess } from './limits.ts';
import { markdownTree } from './markdown.ts';
import type { Document } from './model.ts';
import { asPrinted } from './signs/printed.ts';
import { explainSyntax } from './syntax.ts';

export type Parsed = { document: Document; warnings: Refusal[] } | { refusals: Refusal[] };

/**
 * Parses `source` (LF, NFC). Line numbers in refusals are those of `source`.
 * Never throws on content: everything wrong comes back, all at once, in French.
 */
export function parseDocument(source: string, components: ComponentList): Parsed {
  const excess = explainExcess(source);
  if (excess.length > 0) return { refusals: excess };
  let tree: Root;
  try {
    tree = markdownTree(source);
  } catch (error) {
    return { refusals: [explainSyntax(error as VFileMessage, source)] };
  }
  const found = guard(tree, source, components);
  const refusals = found.filter(({ severity }) => severity === 'refuse');
  if (refusals.length > 0) return { refusals };
  asPrinted(tree, source, components === COMMUNIQUE_COMPONENTS);
  return { document: documentFrom(tree), warnings: found };
}
