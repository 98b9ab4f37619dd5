/** The text under a front matter → its document, or what forbids to show it. */
import type { Kind } from '#kinds/registry.ts';
import { COMMUNIQUE_COMPONENTS, PAGE_COMPONENTS } from '#document/components.ts';
import type { Document } from '#document/model.ts';
import { parseDocument } from '#document/parse.ts';
import { findInDocument } from './hidden.ts';
import { finding, type Finding } from './problem.ts';

export interface Body {
  /** `undefined` for a text that cannot be read. */
  document: Document | undefined;
  findings: Finding[];
  /** What deceives behind an escape. */
  hidden: Finding[];
}

/**
 * Reads the text of an entry that starts at line `bodyLine` of its file. `signs` is what is told already of the signs
 * of that file: no fault is told twice.
 */
export function readBody(
  kind: Kind,
  { body, bodyLine }: { body: string; bodyLine: number },
  signs: readonly Finding[],
  isDraft: boolean,
): Body {
  // Blank lines in place of the front matter, so that the parser counts lines as the editor does.
  const source = '\n'.repeat(bodyLine - 1) + body;
  const parsed = parseDocument(source, kind === 'communiques' ? COMMUNIQUE_COMPONENTS : PAGE_COMPONENTS);
  const told = new Set(signs.flatMap(({ fault }) => fault ?? []));
  const findings = ('refusals' in parsed ? parsed.refusals : parsed.warnings)
    .filter(({ fault }) => fault === undefined || !told.has(fault))
    .map(({ line, column, message, remedy, severity }) => ({
      ...finding(message, remedy, { line, column }),
      severity,
    }));
  if ('refusals' in parsed) return { document: undefined, findings, hidden: [] };
  const { document } = parsed;
  if (document.blocks.length === 0) {
    const at = { line: bodyLine, column: 1 };
    const absent = finding('texte absent', 'écrivez le texte sous l’en-tête', at);
    findings.push({ ...absent, severity: isDraft ? 'avertit' : 'refuse' });
  }
  return { document, findings, hidden: findInDocument(document) };
}
