/** Footnotes that a reader could not follow. */
import type { FootnoteDefinition, FootnoteReference, Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { complaint, type Complaint } from '#text/complaint.ts';
import { wordsIn } from './tree.ts';

type Report = (node: Node, wrong: Complaint) => void;

const isOneWord = (rest: string | undefined): boolean => /^\S+[ \t]*(?:\n|$)/.test(rest ?? '');

/**
 * Reports the notes that are defined twice, never called, or defined inside a list or a quotation. A call without
 * a definition is not a node: GFM leaves it as text, and the reader would see its brackets; `source` tells where.
 */
export function judgeFootnotes(tree: Root, source: string, report: Report): void {
  if (!source.includes('[^')) return;
  const called = new Set<string>();
  const defined = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }: FootnoteReference) => void called.add(identifier));
  visit(tree, 'footnoteDefinition', (note: FootnoteDefinition, _index, parent) => {
    const { identifier } = note;
    if (parent?.type !== 'root')
      report(
        note,
        complaint(
          `la note « ${identifier} » est définie dans une liste ou une citation`,
          'définissez-la au début d’une ligne, à la fin du texte',
        ),
      );
    else if (defined.has(identifier))
      report(note, complaint(`la note « ${identifier} » est définie deux fois`, 'gardez-en une'));
    else if (!called.has(identifier))
      report(
        note,
        complaint(
          `la note « ${identifier} » n’est appelée nulle part`,
          `écrivez [^${identifier}] après le mot qu’elle éclaire`,
        ),
      );
    else if (wordsIn(note).trim() === '')
      report(
        note,
        complaint(`la note « ${identifier} » est vide`, 'écrivez ce qu’elle dit après les deux-points'),
      );
    defined.add(identifier);
  });
  source.split('\n').forEach((content, index) => {
    for (const match of content.matchAll(/(?<!\\)\[\^([^\]\s]+(?: [^\]\s]+)*)\]/g)) {
      const label = match[1] ?? '';
      // « [^note 1]: https://… », « [^note 1]: ici. » make a link of it, which is told elsewhere.
      const isLink =
        label.includes(' ') && isOneWord(source.toLowerCase().split(`[^${label.toLowerCase()}]: `)[1]);
      if (defined.has(label.toLowerCase()) || isLink) continue;
      const start = { line: index + 1, column: match.index + 1 };
      report(
        { type: 'text', position: { start, end: start } },
        label.includes(' ')
          ? complaint(
              `« [^${label}] » n’appelle aucune note : son nom a une espace`,
              `écrivez « [^${label.replaceAll(' ', '-')}] » ici et devant la note`,
            )
          : complaint(`la note « ${label} » n’est pas définie`, `ajoutez une ligne « [^${label}]: … »`),
      );
    }
  });
}
