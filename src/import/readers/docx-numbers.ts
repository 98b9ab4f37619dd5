/**
 * What Word writes in front of paragraphs by itself (« Article 1 : », « II. », the numbers of headings): no reader of
 * its text meets it, so it is written there as Word shows it. A mere list (« 1. », « • ») is left to mammoth.
 */
import type { Notice } from '../model.ts';
import { counted, rankIn } from './ranks.ts';
import { allNamed, elementsOf, parseXml, type XmlNode } from './xml.ts';

const valueOf = (node: XmlNode | undefined): string => node?.attributes['w:val'] ?? '';
const childOf = (node: XmlNode, name: string): XmlNode | undefined =>
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

function numberingsOf(numbering: string): Numberings {
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
function placeIn(properties: XmlNode | undefined): Partial<Place> {
  const own = properties && childOf(properties, 'w:numPr');
  if (own === undefined) return {};
  const [number, level] = [childOf(own, 'w:numId'), childOf(own, 'w:ilvl')].map(valueOf);
  return {
    ...(number === '' ? {} : { number: number ?? '' }),
    ...(level === '' ? {} : { level: Number(level) }),
  };
}

/** By style: its numbering, that of the style it is based on if it has none, and whether it is one of headings. */
function stylesOf(xml: string): (id: string) => Partial<Place> & { isHeading: boolean } {
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

/** A number, and a word that names it: a sign alone (« 1. », « • ») is a list like another. */
const NAMES = /\p{L}{2,}/u;
/** The beginning of a paragraph with its properties, but for what they were before a change that was traced. */
const PARAGRAPH =
  /<w:p(?:\s[^>]*)?(?<!\/)>\s*(?<properties><w:pPr>(?<own>(?:(?!<w:pPr[ >]|<\/w:pPr>).)*?)(?:<w:pPrChange[ >].*?<\/w:pPrChange>)?<\/w:pPr>)/gs;
const NUMBERING = /<w:numPr>.*?<\/w:numPr>/s;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** `xml`, the document, with what Word writes in front of its headings and of what it names by a word. */
export function withNumbers(xml: string, numbering = '', styles = ''): { xml: string; notices: Notice[] } {
  if (numbering === '') return { xml, notices: [] };
  const [numberings, styleOf] = [numberingsOf(numbering), stylesOf(styles)];
  const counts = new Map<string, number[]>();
  const [written, unwritten] = [new Set<string>(), new Set<string>()];
  let ready = '';
  let done = 0;
  for (const { 0: start, index, groups } of xml.matchAll(PARAGRAPH)) {
    const { properties = '', own = '' } = groups ?? {};
    const paragraph = elementsOf(parseXml(`<w:pPr xmlns:w="w">${own}</w:pPr>`))[0];
    // A paragraph that a traced change takes away is not counted.
    const mark = paragraph && childOf(paragraph, 'w:rPr');
    if (mark && childOf(mark, 'w:del')) continue;
    const style = valueOf(paragraph && childOf(paragraph, 'w:pStyle'));
    const { isHeading, ...ofStyle } = styleOf(style);
    const place = { ...ofStyle, ...placeIn(paragraph) };
    const { abstract = '', levels = [] } = numberings.get(place.number ?? '') ?? {};
    const ofLevel = levels.findIndex((one) => style !== '' && one.style === style);
    const level = place.level ?? Math.max(ofLevel, 0);
    const label = levels[level]?.label ?? '';
    if (!/%\d/.test(label)) continue;
    const ranks = counted(counts.get(abstract) ?? [], level, (at) => levels[at]?.start ?? 1);
    counts.set(abstract, ranks);
    const end = index + start.length;
    const words = xml.slice(end, xml.indexOf('</w:p>', end));
    const isNamed = NAMES.test(label.replace(/%\d/g, ''));
    if (!/<w:t[ >]/.test(words) || (!isHeading && !isNamed)) continue;
    const shown = label.replace(/%(\d)/g, (sign, digit: string) => {
      const at = Number(digit) - 1;
      return rankIn(levels[at]?.format ?? '', ranks[at] ?? 1) ?? sign;
    });
    if (/%\d/.test(shown)) {
      unwritten.add(label.replace(/%\d/g, 'N'));
      continue;
    }
    written.add(shown);
    ready += xml.slice(done, end - properties.length) + properties.replace(NUMBERING, '');
    ready += `<w:r><w:t xml:space="preserve">${escaped(shown)} </w:t></w:r>`;
    done = end;
  }
  const notices: Notice[] = [];
  if (written.size > 0)
    notices.push({
      message:
        'Word écrit lui-même ce qui numérote des paragraphes : ces mots sont repris devant chacun, comme il les montre. Vérifiez-les.',
      words: [...written].join(' / '),
    });
  if (unwritten.size > 0)
    notices.push({
      message:
        'Word écrit lui-même des mots devant des paragraphes numérotés : ils ne sont pas dans le texte → remettez-les devant chacun, comme imprimés.',
      words: [...unwritten].join(' / '),
    });
  return { xml: ready + xml.slice(done), notices };
}
