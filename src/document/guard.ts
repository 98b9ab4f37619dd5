/** What a content file may not hold. One visitor per kind of node; nothing is thrown, everything is listed. */
import type { Heading, Image, Link, Node, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { nearest } from '../text/similar.ts';
import type { ComponentList } from './components.ts';

/** Something wrong at a place of the source, with what to write instead. */
export interface Refusal {
  line: number;
  column: number;
  message: string;
  severity: 'refuse' | 'avertit';
}

const HTML_TAG = /^[a-z]/;
const EMPTY_LABELS = /^(cliquez(-| )ici|ici|lien|lire|lire la suite|en savoir plus|voir|plus)$/i;

/** Why an address is refused, if it is. Addresses are judged decoded, as a browser would read them. */
function explainAddress(url: string): string | undefined {
  // eslint-disable-next-line no-control-regex
  const read = url.replace(/[\u0000-\u0020]/g, '').toLowerCase();
  if (read.startsWith('//') || read.startsWith('\\')) {
    return 'adresse « // » ambiguë ; écrivez https:// ou un chemin du site';
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(read)?.[1];
  if (scheme === undefined || ['https', 'http', 'mailto', 'tel'].includes(scheme)) return undefined;
  return `adresse refusée « ${scheme}: » ; seuls https:, mailto: et tel: sont admis`;
}

function explainElement(
  element: MdxJsxFlowElement | MdxJsxTextElement,
  components: ComponentList,
): string | undefined {
  const admitted = Object.keys(components).join(', ') || 'aucun';
  const name = element.name;
  if (name === null) return `fragment « <> » interdit ; composants admis : ${admitted}`;
  const expected = Object.hasOwn(components, name) ? components[name] : undefined;
  if (expected === undefined) {
    if (HTML_TAG.test(name)) return `HTML interdit dans un contenu : « <${name}> »`;
    const close = nearest(name, Object.keys(components))[0];
    const hint = close === undefined ? '' : ` ; vouliez-vous dire « ${close} » ?`;
    return `composant « ${name} » inconnu ; admis : ${admitted}${hint}`;
  }
  const plain = (attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): attribute is MdxJsxAttribute =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
  if (!element.attributes.every(plain)) {
    return `attribut calculé interdit dans « ${name} » ; écrivez attribut="texte"`;
  }
  const given = element.attributes.map((attribute) => (attribute as MdxJsxAttribute).name);
  const wrong = [...expected.filter((key) => !given.includes(key)), ...given.filter((key) => !expected.includes(key))];
  if (wrong.length > 0 || new Set(given).size !== given.length) {
    return `« ${name} » attend exactement : ${expected.map((key) => `${key}="…"`).join(' ')}`;
  }
  return undefined;
}

/** Everything in `tree` that must be refused, or that deserves a warning, in reading order. */
export function guard(tree: Root, source: string, components: ComponentList): Refusal[] {
  const found: Refusal[] = [];
  const report = (node: Node, message: string, severity: Refusal['severity'] = 'refuse') => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    found.push({ line, column, message, severity });
  };
  let level = 0;
  const defined = new Set<string>();
  const used: { label: string; node: Node }[] = [];

  visit(tree, (node) => {
    switch (node.type) {
      case 'mdxjsEsm':
        report(node, `« ${/^\s*export/.test(node.value) ? 'export' : 'import'} » interdit dans un contenu`);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(node, 'accolades interdites ; pour une accolade de texte, écrivez \\{ et \\}, ou [ ]');
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const wrong = explainElement(node, components);
        if (wrong !== undefined) report(node, wrong);
        break;
      }
      case 'html':
        report(node, 'HTML interdit dans un contenu');
        break;
      case 'code':
        report(node, 'bloc de code interdit ; retirez les quatre espaces du début de ligne, ou les ```');
        break;
      case 'image':
      case 'imageReference':
        report(node, describeImage(node as Image));
        break;
      case 'link':
      case 'definition': {
        const wrong = explainAddress((node as Link).url);
        if (wrong !== undefined) report(node, wrong);
        else if (node.type === 'link' && EMPTY_LABELS.test(textIn(node))) {
          report(node, 'intitulé de lien non explicite (RGAA 6.1) ; dites où il mène', 'avertit');
        }
        break;
      }
      case 'heading': {
        const { depth } = node as Heading;
        if (level > 0 && depth > level + 1) {
          report(node, `un titre de niveau ${depth} suit un niveau ${level} (RGAA 9.1) ; écrivez ${'#'.repeat(level + 1)}`);
        }
        level = depth;
        break;
      }
      case 'footnoteDefinition':
        defined.add(node.identifier);
        break;
      case 'footnoteReference':
        used.push({ label: node.identifier, node });
        break;
    }
  });
  for (const { label, node } of used) {
    if (!defined.has(label)) report(node, `la note « ${label} » n’est pas définie`);
  }
  reportUndefinedNotes(source, defined, found);
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

const describeImage = (image: Image) =>
  image.alt
    ? 'image interdite dans une transcription ; décrivez-la dans le texte'
    : 'décrivez l’image entre les crochets (RGAA 1.1) ; les images ne sont pas admises dans une transcription';

const textIn = (node: Node): string => {
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as Node[]).map(textIn).join('') : '';
};

/** GFM leaves `[^1]` without a definition as plain text: the reader would see the brackets. */
function reportUndefinedNotes(source: string, defined: ReadonlySet<string>, found: Refusal[]): void {
  source.split('\n').forEach((content, index) => {
    for (const match of content.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
      const label = match[1] ?? '';
      if (defined.has(label.toLowerCase())) continue;
      const place = { line: index + 1, column: match.index + 1 };
      found.push({ ...place, message: `la note « ${label} » n’est pas définie`, severity: 'refuse' });
    }
  });
}
