/** The only components that a content file may write, and why another is refused. */
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import { complaint, type Complaint } from '#text/complaint.ts';
import { nearest } from '#text/word/similar.ts';
import { wordsIn } from './tree.ts';

/** What a component holds, and the names of its attributes: all required, all plain text, none blank. */
export interface Component {
  attributes: readonly string[];
  holds: 'words' | 'nothing';
}
export type ComponentList = Readonly<Record<string, Component>>;

/** In a communiqué: words that stand so in the original, with the editors' note beside them. */
export const COMMUNIQUE_COMPONENTS: ComponentList = { Sic: { attributes: ['note'], holds: 'words' } };

/** In an editorial page: the value of a field of `content/site.yaml`, or « à renseigner ». */
export const PAGE_COMPONENTS: ComponentList = { Champ: { attributes: ['nom'], holds: 'nothing' } };

const HTML_TAG = /^[a-z]/;

type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute;
const isPlain = (attribute: Attribute): attribute is MdxJsxAttribute & { value: string } =>
  attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';

/** Why an element is refused, if it is. */
export function explainElement(
  element: MdxJsxFlowElement | MdxJsxTextElement,
  components: ComponentList,
): Complaint | undefined {
  const admitted = Object.keys(components).join(', ') || 'aucun';
  const { name, attributes } = element;
  if (name === null) return complaint('fragment « <> » interdit', `composants admis : ${admitted}`);
  const expected = Object.hasOwn(components, name) ? components[name] : undefined;
  if (expected === undefined) {
    if (HTML_TAG.test(name)) return complaint(`HTML interdit dans un contenu : « <${name}> »`);
    const close = nearest(name, Object.keys(components))[0];
    return close === undefined
      ? complaint(`composant « ${name} » inconnu`, `admis : ${admitted}`)
      : complaint(`composant « ${name} » inconnu`, `vouliez-vous dire « ${close} » ?`);
  }
  if (!attributes.every(isPlain))
    return complaint(`attribut calculé interdit dans « ${name} »`, 'écrivez attribut="texte"');
  const given = attributes.filter(isPlain);
  const written = expected.attributes.map((key) => `${key}="…"`).join(' ');
  const sorted = (names: readonly string[]) => [...names].sort().join(' ');
  if (sorted(given.map((attribute) => attribute.name)) !== sorted(expected.attributes)) {
    return complaint(`« ${name} » attend exactement : ${written}`);
  }
  const blank = given.find(({ value }) => value.trim() === '');
  if (blank !== undefined) return complaint(`attribut « ${blank.name} » vide dans « ${name} »`);
  if (expected.holds === 'nothing')
    return element.children.length === 0
      ? undefined
      : complaint(`« ${name} » n’entoure rien`, `écrivez <${name} ${written} />`);
  if (element.type === 'mdxJsxFlowElement' && element.children.length > 0)
    return complaint(
      `« ${name} » entoure des mots d’une phrase`,
      'écrivez-le dans la ligne, sans passer à la ligne',
    );
  return wordsIn(element).trim() === ''
    ? complaint(`« ${name} » n’entoure aucun mot`, `écrivez <${name} …>mots</${name}>`)
    : undefined;
}
