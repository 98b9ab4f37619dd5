/** What a content file may not hold. One visitor per kind of node; nothing is thrown, everything is listed. */
import type { Heading, Node, Nodes, Root } from 'mdast';
import { explainSic } from './sic.ts';
import { complaint, type Complaint } from '#text/complaint.ts';
import { explainAddress, explainLabel } from './addresses.ts';
import { COMMUNIQUE_COMPONENTS, explainElement, type ComponentList } from './components.ts';
import { judgeFootnotes } from './footnotes.ts';
import { MAX_NESTING, TOO_DEEP } from './limits.ts';
import type { Refusal } from './refusal.ts';
import { judgeSigns } from './signs/judge.ts';
import { explainImage, explainInside, isNamed, nestedIn } from './inside.ts';
import { eachNode, tooDeep, wordsIn } from './tree.ts';

const EMPTY_LABELS = /^(cliquez(-| )ici|ici|lien|lire|lire la suite|en savoir plus|voir|plus)$/i;

/** Everything in `tree` that must be refused, or that deserves a warning, in reading order. */
export function guard(tree: Root, source: string, components: ComponentList): Refusal[] {
  const found: Refusal[] = [];
  const report = (node: Node, wrong: Complaint | undefined, severity: Refusal['severity'] = 'refuse') => {
    if (wrong === undefined) return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    found.push({ line, column, ...wrong, severity });
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
        complaint(`un titre de niveau ${depth} suit un niveau ${level}`, `écrivez ${'#'.repeat(level + 1)}`),
      );
    if (wordsIn(node).trim() === '')
      report(node, complaint('titre vide', 'écrivez-le, ou retirez les « # »'));
    level = depth;
  };
  const judgeLink = (node: Nodes) => {
    const label = wordsIn(node).trim();
    if ('url' in node) report(node, explainLabel(label, node.url));
    if (label === '') report(node, complaint('lien sans intitulé', 'écrivez entre les crochets où il mène'));
    else if (EMPTY_LABELS.test(label))
      report(node, complaint('intitulé de lien non explicite', 'dites où il mène'), 'avertit');
    report(node, explainInside(node));
  };

  eachNode(tree, (node) => {
    switch (node.type) {
      case 'mdxjsEsm':
        report(
          node,
          complaint(
            `« ${/^\s*export/.test(node.value) ? 'export' : 'import'} » interdit dans un contenu`,
            'si c’est un mot du texte, mettez une espace devant',
          ),
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(
          node,
          complaint('accolades interdites', 'pour une accolade de texte, écrivez \\{ et \\}, ou [ ]'),
        );
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        report(
          node,
          explainElement(node, components) ??
            (isNamed(node, 'Sic') && nestedIn(node, 'Sic')
              ? complaint('« Sic » dans « Sic »', 'gardez-en un')
              : explainSic(node)),
        );
        break;
      case 'html':
        report(node, complaint('HTML interdit dans un contenu', 'retirez la balise et gardez ses mots'));
        break;
      case 'code':
        report(node, complaint('bloc de code interdit', 'retirez les ```'));
        break;
      case 'image':
      case 'imageReference':
        report(node, explainImage(node.alt));
        break;
      case 'definition':
        // « [^note 1]: ici. » is a note, and refused as one.
        if (!node.identifier.startsWith('^')) report(node, explainAddress(node.url));
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
          report(
            node,
            complaint('case à cocher interdite', 'pour des crochets de texte, écrivez \\[ et \\]'),
          );
        break;
    }
  });
  judgeFootnotes(tree, source, report);
  // A field of a record holds words and links alone: its own reader says so.
  if (Object.keys(components).length > 0)
    judgeSigns(tree, source, components === COMMUNIQUE_COMPONENTS, (line, column, wrong) =>
      found.push({ line, column, ...wrong, severity: 'refuse' }),
    );
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}
