/** One sentence of the communiqué of the rentrée, and what an editor makes of it. */
import { doc, fig, C, EV, F, type Input } from '../inputs.ts';
import { waive } from '../numbers/gestures.ts';

/** An input, and the file where a wrong one is refused. */
export interface Variation {
  isValid: boolean;
  label: string;
  write: Input[2];
  file: string;
}

interface Said {
  /** Where it is less than the sentence. */
  q?: string;
  l?: string;
  verb?: string;
  more?: string;
  inM?: string;
  leaves?: readonly string[];
}

const bare = (sentence: string) => sentence.replace(/\s?[.!?]$/u, '');
const left = ({ leaves = [] }: Said) => (leaves.length === 0 ? '' : waive(...leaves));
const COMMUNIQUE = 'content/communiques/2020-10-05-rentree.mdx';

/** A figure: title, measure, unit, nature. */
export const f = (
  isValid: boolean,
  kind: string,
  body: string,
  of: readonly [string, string, string, string],
  said: Said = {},
): Variation => {
  const { q = bare(body), l, verb, more = '' } = said;
  const level = l === undefined ? '' : `level: ${l}\n`;
  const told = verb === undefined ? '' : `verb: ${JSON.stringify(verb)}\n`;
  return {
    isValid,
    label: `${kind}: ${of.join(' | ')}, of ${body}`,
    write: (world) => fig(doc(world, body, left(said)), 'compte', F(...of, q, level + told + more)),
    file: 'content/figures/compte.yaml',
  };
};

/** A commitment: title, verb, level. */
export const p = (
  isValid: boolean,
  kind: string,
  body: string,
  ...[title, verb, level, said = {}]: [string, string, string, Said?]
): Variation => ({
  isValid,
  label: `${kind}: ${title} | ${verb} | ${level}, of ${body}`,
  write: (world) =>
    doc(world, body, left(said)).write(
      'commitments/promesse.yaml',
      C(title, said.q ?? bare(body), verb, level, said.more, said.inM),
    ),
  file: 'content/commitments/promesse.yaml',
});

/** The communiqué alone. */
export const s = (isValid: boolean, kind: string, body: string, header = ''): Variation => ({
  isValid,
  label: `${kind}: ${body} ${header.replaceAll('\n', ' ')}`,
  write: (world) => doc(world, body, header),
  file: COMMUNIQUE,
});

/** Its summary. */
export const sum = (
  isValid: boolean,
  kind: string,
  body: string,
  summary: string,
  leaves: readonly string[] = [],
): Variation => ({
  isValid,
  label: `${kind}: ${summary}, of ${body}`,
  write: (world) => doc(world, body, left({ leaves }), { summary }),
  file: COMMUNIQUE,
});

/** An event: title, day, words of the day. */
export const ev = (
  isValid: boolean,
  kind: string,
  body: string,
  ...[title, period, words, said = {}]: [string, string, string, (Said & { status?: string })?]
): Variation => ({
  isValid,
  label: `${kind}: ${title} | ${period} | ${said.status ?? 'promis'}, of ${body}`,
  write: (world) =>
    doc(world, body, left(said)).write(
      'events/rendez-vous.yaml',
      EV(title, period, said.q ?? bare(body), words, said.status),
    ),
  file: 'content/events/rendez-vous.yaml',
});
