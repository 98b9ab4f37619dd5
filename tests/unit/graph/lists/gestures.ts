/** What an editor writes with a third communiqué, in one gesture each. */
import { C, doc, EV, F, fig, ID, type Input } from './inputs.ts';

type Write = Input[2];
type Rest<T extends unknown[]> = T extends [unknown?, ...infer R] ? R : never;

/** The communiqué alone. */
export const says =
  (...rest: Rest<Parameters<typeof doc>>): Write =>
  (w) =>
    doc(w, ...rest);

/** With another file. */
export const and =
  (body: string, path: string, text: string): Write =>
  (w) =>
    doc(w, body).write(path, text);

/** A figure of it: title, value, unit, nature, quotation, more. */
export const counts =
  (body: string, ...of: Parameters<typeof F>): Write =>
  (w) =>
    fig(doc(w, body), 'compte', F(...of));

/** A commitment of it: title, quotation, verb, level, more, more of its mention. */
export const promises =
  (body: string, ...of: Parameters<typeof C>): Write =>
  (w) =>
    doc(w, body).write('commitments/promesse.yaml', C(...of));

/** An event of it: title, period, quotation, words, status, kind. */
export const happens =
  (body: string, ...of: Parameters<typeof EV>): Write =>
  (w) =>
    doc(w, body).write('events/rendez-vous.yaml', EV(...of));

/** A change of words that stand once in a file of the village. */
export const swap =
  (path: string, from: string, to: string): Write =>
  (w) =>
    w.edit(path, from, to);

/** A person of it: file, name, family name, quotation, office. */
export const isOf = (
  body: string,
  ...[file, name, family, quote, title]: [string, string, string, string, string]
): Write =>
  and(
    body,
    `people/${file}.yaml`,
    `name: "${name}"\nfamilyName: "${family}"\noffices:\n  - communique: ${ID}\n    quote: "${quote}"\n    title: "${title}"\n`,
  );
