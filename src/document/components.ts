/** The only components that a content file may write, and why another is refused. */
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import { complaint, type Complaint } from '#text/complaint.ts';
import { explainLanguage, isLanguage } from '#text/languages.ts';
import { nearest } from '#text/word/similar.ts';
import { explainTag } from './html-tags.ts';
import { wordsIn } from './tree.ts';

/** What a component holds, and the names of its attributes: all required, all plain text, none blank. */
export interface Component {
  attributes: readonly string[];
  holds: 'words' | 'nothing';
  /** Does it stand on a line of its own, between paragraphs? Among words it would break their paragraph. */
  isBlock?: boolean;
}
export type ComponentList = Readonly<Record<string, Component>>;

/** In a communiqué. */
export const COMMUNIQUE_COMPONENTS: ComponentList = {
  /** Words that stand so in the original, with the editors' note beside them. */
  Sic: { attributes: ['note'], holds: 'words' },
  /** Words in another language than the document, by its code (BCP 47). */
  Langue: { attributes: ['code'], holds: 'words' },
};

const block: Component = { attributes: [], holds: 'nothing', isBlock: true };

/** In an editorial page: what it takes from the rest of the content, and true examples, drawn from what is there. */
export const PAGE_COMPONENTS = {
  /** The value of a field of `content/site.yaml`, or « à renseigner ». */
  Champ: { attributes: ['nom'], holds: 'nothing' },
  /** Words of a communiqué, proven, with their address. */
  Citation: { attributes: ['communique', 'mots'], holds: 'nothing' },
  /** A record, by the folder and the name of its address. */
  Noeud: { attributes: ['genre', 'id'], holds: 'nothing' },
  /** The titles of the page, as links. */
  Sommaire: block,
  /** A thread, and one of which the newest documents no longer speak. */
  ExempleDeFil: block,
  ExempleDePointille: block,
  /** Each level, with its knot, its meaning, and words that show it. */
  Niveaux: block,
  /** What is published here, and until when. */
  LeCorpus: block,
  /** A sentence by its address, and the same in the verifier. */
  ExempleDePhrase: block,
  ExempleDeVerification: block,
  /** Words kept as they were printed. */
  ExempleDeSic: block,
  /** Searches that find something. */
  ExemplesDeRecherches: block,
} as const satisfies ComponentList;

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
    if (HTML_TAG.test(name)) return explainTag(name);
    const close = nearest(name, Object.keys(components))[0];
    return close === undefined
      ? complaint(`composant « ${name} » inconnu`, `admis : ${admitted}`)
      : complaint(`composant « ${name} » inconnu`, `vouliez-vous dire « ${close} » ?`);
  }
  if (!attributes.every(isPlain))
    return complaint(`attribut calculé interdit dans « ${name} »`, 'écrivez attribut="texte"');
  const given = attributes.filter(isPlain);
  const sorted = (names: readonly string[]) => [...names].sort().join(' ');
  const written = ['', ...expected.attributes.map((key) => `${key}="…"`)].join(' ');
  if (sorted(given.map((attribute) => attribute.name)) !== sorted(expected.attributes)) {
    return written === ''
      ? complaint(`« ${name} » n’attend aucun attribut`, `écrivez <${name} />`)
      : complaint(
          `« ${name} » attend exactement :${written}`,
          `écrivez <${name}${written}${expected.holds === 'nothing' ? ' />' : '>'}`,
        );
  }
  const blank = given.find(({ value }) => value.trim() === '');
  if (blank !== undefined)
    return complaint(`attribut « ${blank.name} » vide dans « ${name} »`, 'écrivez-le entre les guillemets');
  const code = name === 'Langue' ? given.find((attribute) => attribute.name === 'code')?.value : undefined;
  if (code !== undefined && !isLanguage(code)) return explainLanguage(code);
  if (expected.holds === 'nothing' && element.children.length > 0)
    return complaint(`« ${name} » n’entoure rien`, `écrivez <${name}${written} />`);
  if (expected.isBlock === true && element.type === 'mdxJsxTextElement')
    return complaint(`« ${name} » se met seul sur sa ligne`, 'mettez-le entre deux lignes vides');
  if (expected.holds === 'nothing') return undefined;
  if (element.type === 'mdxJsxFlowElement' && element.children.length > 0)
    return complaint(
      `« ${name} » entoure des mots d’une phrase`,
      'écrivez-le dans la ligne, sans passer à la ligne',
    );
  return wordsIn(element).trim() === ''
    ? complaint(`« ${name} » n’entoure aucun mot`, `écrivez <${name} …>mots</${name}>`)
    : undefined;
}
