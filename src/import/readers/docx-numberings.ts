// Of Word: cspell:ignore ilvl
/** The numberings of Word: what each level of each writes, and which paragraphs and styles they number. */
import { allNamed, elementsOf, parseXml, type XmlNode } from './xml.ts';

/** The value of a property of Word; empty if there is none. */
export const valueOf = (node: XmlNode | undefined): string => node?.attributes['w:val'] ?? '';
/** The element of this name right within another. */
export const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
  elementsOf(node).find((child) => child.name === name);

/** A level of a numbering. */
interface Level {
  /** « Article %1 : »: each number by its level. */
  label: string;
  start: number;
  format: string;
  /** The style whose paragraphs it numbers. */
  style: string;
}

const levelOf = (node: XmlNode): Level => ({
  label: valueOf(childOf(node, 'w:lvlText')),
  start: Number(valueOf(childOf(node, 'w:start')) || '1'),
  format: valueOf(childOf(node, 'w:numFmt')) || 'decimal',
  style: valueOf(childOf(node, 'w:pStyle')),
});

/** By number: what its levels write, and the definition that they count with. */
type Numberings = ReadonlyMap<string, { abstract: string; levels: readonly Level[] }>;

/** Reads `word/numbering.xml`. */
export function numberingsOf(numbering: string): Numberings {
  const root = parseXml(numbering);
  const abstracts = new Map(
    allNamed(root, 'w:abstractNum').map((one) => [
      one.attributes['w:abstractNumId'] ?? '',
      allNamed(one, 'w:lvl').map(levelOf),
    ]),
  );
  return new Map(
    allNamed(root, 'w:num').map((num) => {
      const abstract = valueOf(childOf(num, 'w:abstractNumId'));
      const levels = (abstracts.get(abstract) ?? []).map((level, rank): Level => {
        const own = elementsOf(num).find(
          ({ name, attributes }) => name === 'w:lvlOverride' && attributes['w:ilvl'] === String(rank),
        );
        const start = own && valueOf(childOf(own, 'w:startOverride'));
        return start === undefined || start === '' ? level : { ...level, start: Number(start) };
      });
      const isOwn = allNamed(num, 'w:startOverride').length > 0;
      const id = num.attributes['w:numId'] ?? '';
      return [id, { abstract: isOwn ? `num ${id}` : abstract, levels }];
    }),
  );
}

interface Place {
  number: string;
  level: number;
}

/** What a paragraph, or its style, says of its numbering. */
export function placeIn(properties: XmlNode | undefined): Partial<Place> {
  const own = properties && childOf(properties, 'w:numPr');
  if (own === undefined) return {};
  const [number, level] = [childOf(own, 'w:numId'), childOf(own, 'w:ilvl')].map(valueOf);
  return {
    ...(number === '' ? {} : { number: number ?? '' }),
    ...(level === '' ? {} : { level: Number(level) }),
  };
}

/** By style: its numbering, that of the style it is based on if it has none, and whether it is one of headings. */
export function stylesOf(xml: string): (id: string) => Partial<Place> & { isHeading: boolean } {
  const styles = new Map(
    xml === ''
      ? []
      : allNamed(parseXml(xml), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const read = (id: string, depth = 0): Partial<Place> & { isHeading: boolean } => {
    const style = styles.get(id);
    if (style === undefined || depth > 20) return { isHeading: false };
    const above = read(valueOf(childOf(style, 'w:basedOn')), depth + 1);
    return {
      ...above,
      ...placeIn(childOf(style, 'w:pPr')),
      isHeading: above.isHeading || allNamed(style, 'w:outlineLvl').length > 0,
    };
  };
  return read;
}
