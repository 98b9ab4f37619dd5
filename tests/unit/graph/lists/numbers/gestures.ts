/** What an editor writes of numbers and of what is told of them, in one gesture each. */
import { counts, happens, says } from '../gestures.ts';
import { C, doc, F, fig, type Input } from '../inputs.ts';

export const DONE = 'level: fait\nverb: ';
export const NOW = 'level: en cours\nverb: ';
export const SOON = 'level: annoncé\nverb: ';

/** A period of a figure. */
export const per = (period: string, words: string): string =>
  `period:\n  period: ${period}\n  words: "${words}"\n`;

/** Numbers left aside. */
export const waive = (...quotes: string[]): string =>
  `waivedNumbers:\n${quotes
    .map((quote) => `  - quote: ${JSON.stringify(quote)}\n    why: "Un détail du texte."\n`)
    .join('')}`;

/** A figure: title, measure, unit, nature, quotation, more of it, more of the header. */
export const K = (
  isValid: boolean,
  label: string,
  body: string,
  ...[title, measure, unit, nature, quote, more = '', header = '']: [
    string,
    string,
    string,
    string,
    string,
    string?,
    string?,
  ]
): Input => [
  isValid,
  label,
  (world) => fig(doc(world, body, header), 'compte', F(title, measure, unit, nature, quote, more)),
];

/** Several figures of one body. */
export const KK = (
  isValid: boolean,
  label: string,
  body: string,
  ...figures: Parameters<typeof F>[]
): Input => [
  isValid,
  label,
  (world) => figures.reduce((one, of, rank) => fig(one, `compte-${rank}`, F(...of)), doc(world, body)),
];

/** The communiqué alone. */
export const S = (isValid: boolean, label: string, body: string, header = ''): Input => [
  isValid,
  label,
  says(body, header),
];

/** Its summary. */
export const SUM = (isValid: boolean, label: string, body: string, summary: string): Input => [
  isValid,
  label,
  says(body, '', { summary }),
];

/** A commitment: title, quotation, verb, level, more of it, more of its mention, more of the header. */
export const M = (
  isValid: boolean,
  label: string,
  body: string,
  ...[title, quote, verb, level, more = '', inMention = '', header = '']: [
    string,
    string,
    string,
    string,
    string?,
    string?,
    string?,
  ]
): Input => [
  isValid,
  label,
  (world) =>
    doc(world, body, header).write(
      'commitments/promesse.yaml',
      C(title, quote, verb, level, more, inMention),
    ),
];

/** An event. */
export const V = (isValid: boolean, label: string, ...[body, ...of]: Parameters<typeof happens>): Input => [
  isValid,
  label,
  happens(body, ...of),
];

export { counts };
