/** What styles of Word do to words, which mammoth reads only where it is written on the words themselves. */
// An element of Word: cspell:ignore dstrike
import { allNamed, elementsOf, parseXml, type XmlNode } from './xml.ts';

/** For the id of a style, of characters or of paragraphs: the properties that its words have, as XML. */
export type StyledLooks = ReadonlyMap<string, string>;

/** Properties that change what a document says, by the form that readers know. */
const LOOKS: readonly (readonly [string, string])[] = [
  ['w:strike', '<w:strike/>'],
  ['w:dstrike', '<w:strike/>'],
  ['w:vanish', '<w:vanish/>'],
];
const isOff = ({ attributes }: XmlNode): boolean => /^(?:0|false|off)$/.test(attributes['w:val'] ?? '');

/** Reads `word/styles.xml`; empty if there is none. */
export function looksOfStyles(xml: string): StyledLooks {
  if (xml === '') return new Map();
  const styles = new Map(
    allNamed(parseXml(xml), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const looksOf = (id: string, depth = 0): Map<string, string> => {
    const style = styles.get(id);
    if (style === undefined || depth > 20) return new Map();
    const parts = elementsOf(style);
    const parent = parts.find(({ name }) => name === 'w:basedOn')?.attributes['w:val'];
    const looks = parent === undefined ? new Map<string, string>() : looksOf(parent, depth + 1);
    for (const property of parts.filter(({ name }) => name === 'w:rPr').flatMap(elementsOf)) {
      const look = LOOKS.find(([name]) => name === property.name)?.[1];
      if (look !== undefined && isOff(property)) looks.delete(property.name);
      else if (look !== undefined) looks.set(property.name, look);
      if (property.name !== 'w:vertAlign') continue;
      if (property.attributes['w:val'] === 'superscript')
        looks.set(property.name, '<w:vertAlign w:val="superscript"/>');
      else looks.delete(property.name);
    }
    return looks;
  };
  return new Map(
    [...styles.keys()]
      .map((id) => [id, [...new Set(looksOf(id).values())].join('')] as const)
      .filter(([, looks]) => looks !== ''),
  );
}

const PARAGRAPH = /<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs;
const RUN_BEGINS = /(<w:r(?:\s[^>]*)?>)(?:<w:rPr>(.*?)<\/w:rPr>)?/gs;

/** These looks, but for those of which the words say otherwise themselves. */
const notIn = (own: string, looks: string): string =>
  looks.replace(/<(w:\w+)[^>]*\/>/g, (look, name: string) =>
    new RegExp(`<${name}(?=[ /])`).test(own) ? '' : look,
  );

/** The part of a document where runs say themselves what their style says. */
export function withStyles(xml: string, styles: StyledLooks): string {
  if (styles.size === 0) return xml;
  return xml.replace(PARAGRAPH, (paragraph) => {
    const ofParagraph = styles.get(/<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '') ?? '';
    return paragraph.replace(RUN_BEGINS, (_, begins: string, given: string | undefined) => {
      const own = given ?? '';
      const ofRun = styles.get(/<w:rStyle w:val="([^"]*)"/.exec(own)?.[1] ?? '') ?? '';
      const all = own + notIn(own, ofRun);
      return `${begins}<w:rPr>${all}${notIn(all, ofParagraph)}</w:rPr>`;
    });
  });
}
