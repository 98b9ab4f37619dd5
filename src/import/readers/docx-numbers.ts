/** The words that Word writes in front of paragraphs by itself (« Article 1 : », « Titre II – »): a reader of its text never meets them. */
import type { Notice } from '../model.ts';
import { allNamed, elementsOf, parseXml, type XmlNode } from './xml.ts';

const valueOf = (node: XmlNode | undefined): string => node?.attributes['w:val'] ?? '';
const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
  elementsOf(node).find((child) => child.name === name);

/** By « number/level »: what each level of each numbering of `word/numbering.xml` writes, « Article %1 : ». */
function labelsOf(numbering: string): Map<string, string> {
  const root = parseXml(numbering);
  const abstract = new Map(
    allNamed(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  );
  /** A definition may be that of a style of lists, written in another. */
  const ofStyle = new Map(
    [...abstract.values()].map((one) => [valueOf(childOf(one, 'w:styleLink')), one] as const),
  );
  return new Map(
    allNamed(root, 'w:num').flatMap((num) => {
      const own = abstract.get(valueOf(childOf(num, 'w:abstractNumId')));
      const levels = ofStyle.get(valueOf(own && childOf(own, 'w:numStyleLink')) || 'none') ?? own;
      return [...(levels ? allNamed(levels, 'w:lvl') : []), ...allNamed(num, 'w:lvl')].map((level) => [
        `${num.attributes['w:numId'] ?? ''}/${level.attributes['w:ilvl'] ?? ''}`,
        valueOf(childOf(level, 'w:lvlText')),
      ]);
    }),
  );
}

/** A number, and a word that names it: a sign alone (« 1. », « • ») is a list like another. */
const NAMES = /\p{L}{2,}/u;

/** By style, of headings or not: its numbering, « number/level »; a style says for itself what its paragraphs do not. */
const numberedStyles = (styles: string, ofHeadings: boolean): Map<string, string> =>
  new Map(
    allNamed(parseXml(styles), 'w:style').flatMap((style) => {
      const [properties] = allNamed(style, 'w:numPr');
      const isHeading = allNamed(style, 'w:outlineLvl').length > 0;
      if (properties === undefined || isHeading !== ofHeadings) return [];
      const key = `${valueOf(childOf(properties, 'w:numId'))}/${valueOf(childOf(properties, 'w:ilvl')) || '0'}`;
      return [[style.attributes['w:styleId'] ?? '', key]];
    }),
  );

/** Says that Word numbers headings by itself: a reader of its text never meets these numbers. */
export function headingNotices(document: string, numbering = '', styles = ''): Notice[] {
  if (numbering === '' || styles === '') return [];
  const labels = labelsOf(numbering);
  const numbered = numberedStyles(styles, true);
  const found = allNamed(parseXml(document), 'w:pStyle').flatMap((style) => {
    const label = labels.get(numbered.get(valueOf(style)) ?? '') ?? '';
    return /%\d/.test(label) ? [label.replace(/%\d/g, 'N')] : [];
  });
  if (found.length === 0) return [];
  return [
    {
      message:
        'Word numérote lui-même des titres : leurs numéros ne sont pas dans le texte → remettez-les devant chacun, s’ils comptent.',
      words: [...new Set(found)].join(' / '),
    },
  ];
}

/** Says which words Word writes by itself in front of the paragraphs of a document, and that they are to be written again. */
export function numberingNotices(document: string, numbering = '', styles = ''): Notice[] {
  if (numbering === '') return [];
  const [labels, root] = [labelsOf(numbering), parseXml(document)];
  const numbered = styles === '' ? undefined : numberedStyles(styles, false);
  const ofStyles = allNamed(root, 'w:pStyle').flatMap(
    (style) => labels.get(numbered?.get(valueOf(style)) ?? '') ?? [],
  );
  const used = allNamed(root, 'w:numPr').flatMap((properties) => {
    const level = valueOf(childOf(properties, 'w:ilvl')) || '0';
    return labels.get(`${valueOf(childOf(properties, 'w:numId'))}/${level}`) ?? [];
  });
  const named = [...new Set([...used, ...ofStyles])].filter((label) => NAMES.test(label.replace(/%\d/g, '')));
  if (named.length === 0) return [];
  return [
    {
      message:
        'Word écrit lui-même des mots devant des paragraphes numérotés : ils ne sont pas dans le texte, et leurs numéros sont à relire → remettez-les devant chacun, comme imprimés.',
      words: named.map((label) => label.replace(/%\d/g, 'N')).join(' / '),
    },
  ];
}
