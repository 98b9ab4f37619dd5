/** What styles of Word do to words, which mammoth reads only where it is written on the words themselves. */
// Elements of Word: cspell:ignore dstrike pict
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

/** What opens or closes a paragraph, names its style, or begins a run, in the order of the file. */
const STEPS =
  /<w:p(?:\s[^>]*)?>|<\/w:p>|<w:pStyle w:val="([^"]*)"\s*\/>|(<w:r(?:\s[^>]*)?>)(?:<w:rPr>(.*?)<\/w:rPr>)?/gs;

const HOLDS_DRAWING = /^\s*<(?:w:pict|w:drawing|w:object|mc:AlternateContent)[ >]/;

/** These looks, but for those of which the words say otherwise themselves. */
const notIn = (own: string, looks: string): string =>
  looks.replace(/<(w:\w+)[^>]*\/>/g, (look, name: string) =>
    new RegExp(`<${name}(?=[ /])`).test(own) ? '' : look,
  );

/** The part of a document where runs say themselves what their style says; a text box has paragraphs of its own. */
export function withStyles(source: string, styles: StyledLooks): string {
  // What a run looked like before a change that was traced is not what it looks like.
  const xml = source.replace(/<w:rPrChange[ >].*?<\/w:rPrChange>/gs, '');
  if (styles.size === 0) return xml;
  const open: string[] = [];
  return xml.replace(STEPS, (step, named?: string, begins?: string, given?: string, at?: number) => {
    const next = (at ?? 0) + step.length;
    if (begins === undefined) {
      if (named !== undefined) open[open.length - 1] = styles.get(named) ?? '';
      else if (step === '</w:p>') open.pop();
      else if (!step.endsWith('/>')) open.push('');
      return step;
    }
    // The words of a drawing do not look as the run that holds it.
    if (HOLDS_DRAWING.test(xml.slice(next, next + 40))) return step;
    const own = given ?? '';
    const ofRun = styles.get(/<w:rStyle w:val="([^"]*)"/.exec(own)?.[1] ?? '') ?? '';
    const all = own + notIn(own, ofRun);
    return `${begins}<w:rPr>${all}${notIn(all, open.at(-1) ?? '')}</w:rPr>`;
  });
}
