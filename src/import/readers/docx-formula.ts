/** A formula of Word, in one line: no reader of text gives it, and its signs alone would say another number. */
import { elementsOf, parseXml, textIn, type XmlNode } from './xml.ts';

/** The XML of a formula. */
export const MATH = /<m:oMath(?:\s[^>]*)?>.*?<\/m:oMath>/gs;

interface Part {
  text: string;
  isRaised?: boolean;
}

const plain = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');
/** One number, word or sign needs no brackets around it. */
const grouped = (parts: Part[]): Part[] =>
  /^[\p{L}\p{N}.,\s%€]*$/u.test(plain(parts)) ? parts : [{ text: '(' }, ...parts, { text: ')' }];

function partsOf(node: XmlNode): Part[] {
  const child = (name: string): Part[] =>
    elementsOf(node)
      .filter((one) => one.name === name)
      .flatMap(partsOf);
  const sign = (name: string, usual: string): string =>
    elementsOf(node)
      .filter((one) => one.name === 'm:dPr')
      .flatMap(elementsOf)
      .find((one) => one.name === name)?.attributes['m:val'] ?? usual;
  switch (node.name) {
    case 'm:t':
      return [{ text: textIn(node) }];
    case 'm:f':
      return [...grouped(child('m:num')), { text: '/' }, ...grouped(child('m:den'))];
    case 'm:sSubSup':
      return [
        ...child('m:e'),
        ...child('m:sub'),
        ...child('m:sup').map(({ text }) => ({ text, isRaised: true })),
      ];
    case 'm:sSup':
      return [...child('m:e'), ...child('m:sup').map(({ text }) => ({ text, isRaised: true }))];
    case 'm:rad':
      return [
        ...child('m:deg').map(({ text }) => ({ text, isRaised: true })),
        { text: '√' },
        ...grouped(child('m:e')),
      ];
    case 'm:d':
      return [
        { text: sign('m:begChr', '(') },
        ...elementsOf(node)
          .filter(({ name }) => name === 'm:e')
          .flatMap((one, at) => [...(at === 0 ? [] : [{ text: sign('m:sepChr', '|') }]), ...partsOf(one)]),
        { text: sign('m:endChr', ')') },
      ];
  }
  return elementsOf(node).reduce<Part[]>((parts, one) => {
    // « 3 » and « 1/2 » side by side are three and a half.
    const isMixed = one.name === 'm:f' && /\d$/.test(plain(parts));
    return [...parts, ...(isMixed ? [{ text: '\u00A0' }] : []), ...partsOf(one)];
  }, []);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a formula says: « 1/2 », « 106 » with its 6 raised. */
export const formulaText = (formula: string): string => plain(partsOf(parseXml(formula)));

/** The formula as runs of Word: a fraction with its bar, an exponent raised. */
export const runsOfFormula = (formula: string): string =>
  partsOf(parseXml(formula))
    .map(
      ({ text, isRaised }) =>
        `<w:r>${isRaised ? '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`,
    )
    .join('');
