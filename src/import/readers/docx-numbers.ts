/**
 * What Word writes in front of paragraphs by itself (« Article 1 : », « II. », the numbers of headings): no reader of
 * its text meets it, so it is written there as Word shows it. A mere list (« 1. », « • ») is left to mammoth.
 */
import type { Notice } from '../model.ts';
import { counted, rankIn } from './ranks.ts';
import { childOf, numberingsOf, placeIn, stylesOf, valueOf } from './docx-numberings.ts';
import { elementsOf, parseXml } from './xml.ts';

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
