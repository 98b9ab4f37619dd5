/** What a content file may not hold. One visitor per kind of node; nothing is thrown, everything is listed. */
import type { Heading, Node, Nodes, Root } from 'mdast';
import { explainAddress } from './addresses.ts';
import { explainElement, type ComponentList } from './components.ts';
import { judgeFootnotes } from './footnotes.ts';
import { MAX_NESTING, TOO_DEEP } from './limits.ts';
import { eachNode, tooDeep, wordsIn } from './tree.ts';

/** Something wrong at a place of the source. */
export interface Refusal {
  line: number;
  column: number;
  /** What is wrong, then « ; » and what to write instead. */
  message: string;
  severity: 'refuse' | 'avertit';
}

const EMPTY_LABELS = /^(cliquez(-| )ici|ici|lien|lire|lire la suite|en savoir plus|voir|plus)$/i;

const isNamed = (node: Node, name: string) =>
  node.type === 'mdxJsxTextElement' && 'name' in node && node.name === name;

/** A link holds words: anything in it that would be a link of its own is refused. */
function explainInside(node: Nodes): string | undefined {
  let wrong: string | undefined;
  eachNode(node, (inner) => {
    if (inner.type === 'footnoteReference')
      wrong = 'appel de note dans un lien ; mettez-le après le crochet fermant';
    if (isNamed(inner, 'Sic')) wrong = '« Sic » dans un lien ; mettez le lien dans « Sic »';
  });
  return wrong;
}

const nestedIn = (node: Nodes, name: string): boolean => {
  let found = false;
  eachNode(node, (inner) => {
    if (inner !== node && isNamed(inner, name)) found = true;
  });
  return found;
};

function explainImage(alt: string | null | undefined): string {
  return alt
    ? 'image interdite dans un contenu ; décrivez-la dans le texte'
    : 'décrivez l’image entre les crochets (RGAA 1.1) ; les images ne sont pas admises dans un contenu';
}

/** Everything in `tree` that must be refused, or that deserves a warning, in reading order. */
export function guard(tree: Root, source: string, components: ComponentList): Refusal[] {
  const found: Refusal[] = [];
  const report = (node: Node, message: string | undefined, severity: Refusal['severity'] = 'refuse') => {
    if (message === undefined) return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    found.push({ line, column, message, severity });
  };
  const deep = tooDeep(tree, MAX_NESTING);
  if (deep !== undefined) {
    report(deep, TOO_DEEP);
    return found;
  }

  let level = 0;
  const judgeHeading = (node: Heading) => {
    const { depth } = node;
    if (level > 0 && depth > level + 1)
      report(
        node,
        `un titre de niveau ${depth} suit un niveau ${level} (RGAA 9.1) ; écrivez ${'#'.repeat(level + 1)}`,
      );
    if (wordsIn(node).trim() === '') report(node, 'titre vide ; écrivez-le, ou retirez les « # »');
    level = depth;
  };
  const judgeLink = (node: Nodes) => {
    const label = wordsIn(node).trim();
    if (label === '') report(node, 'lien sans intitulé ; écrivez entre les crochets où il mène');
    else if (EMPTY_LABELS.test(label))
      report(node, 'intitulé de lien non explicite (RGAA 6.1) ; dites où il mène', 'avertit');
    report(node, explainInside(node));
  };

  eachNode(tree, (node) => {
    switch (node.type) {
      case 'mdxjsEsm':
        report(
          node,
          `« ${/^\s*export/.test(node.value) ? 'export' : 'import'} » interdit dans un contenu ; si c’est un mot du texte, mettez une espace devant`,
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(node, 'accolades interdites ; pour une accolade de texte, écrivez \\{ et \\}, ou [ ]');
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        report(
          node,
          explainElement(node, components) ??
            (nestedIn(node, 'Sic') ? '« Sic » dans « Sic » ; gardez-en un' : undefined),
        );
        break;
      case 'html':
        report(node, 'HTML interdit dans un contenu');
        break;
      case 'code':
        report(node, 'bloc de code interdit ; retirez les ```');
        break;
      case 'image':
      case 'imageReference':
        report(node, explainImage(node.alt));
        break;
      case 'definition':
        report(node, explainAddress(node.url));
        break;
      case 'link': {
        const wrong = explainAddress(node.url);
        if (wrong === undefined) judgeLink(node);
        else report(node, wrong);
        break;
      }
      case 'linkReference':
        judgeLink(node);
        break;
      case 'heading':
        judgeHeading(node);
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean')
          report(node, 'case à cocher interdite ; pour des crochets de texte, écrivez \\[ et \\]');
        break;
    }
  });
  judgeFootnotes(tree, source, report);
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}
