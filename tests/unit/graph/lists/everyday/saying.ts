/** One sentence of the document of the rentrée, and the record that an editor makes of it. */
import type { WrittenWorld } from '../../written-world.ts';
import { C, doc, EV, F, fig } from '../inputs.ts';
import { valid, wrong, type Judged } from '../records.ts';
import { village } from '../../rules/village.ts';

const waived = (...words: readonly string[]) =>
  words.length === 0
    ? ''
    : `waivedNumbers:\n${words.map((one) => `  - quote: ${JSON.stringify(one)}\n    why: "Un détail."\n`).join('')}`;
const bare = (sentence: string) => sentence.replace(/[.!?]$/u, '');
const judged = (
  label: string,
  told: string | undefined,
  write: (world: WrittenWorld) => WrittenWorld,
): Judged => (told === undefined ? valid(label, write) : wrong(label, write, told));

interface Promised {
  level?: string;
  /** Where it is less than the sentence. */
  quote?: string;
  leaves?: readonly string[];
  /** Words of the refusal; none where the input is valid. */
  told?: string;
}

/** A commitment read in a sentence: its verb, its title. */
export function promised(sentence: string, verb: string, title: string, said: Promised = {}): Judged {
  const { level = 'annoncé', quote = bare(sentence), leaves = [], told } = said;
  const text = C(title, quote, verb, level, 'themesWhy: "Aucune ne convient."\n');
  return judged(`${title}: ${sentence}`, told, (world) =>
    doc(world, sentence, waived(...leaves)).write('commitments/promesse.yaml', text),
  );
}

interface Counted {
  verb?: string;
  level?: string;
  nature?: string;
  quote?: string;
  leaves?: readonly string[];
  told?: string;
}

/** A figure read in a sentence: its value and unit, its title. */
export function counted(
  sentence: string,
  [value, unit]: readonly [number, string],
  title: string,
  said: Counted = {},
): Judged {
  const { verb, level = 'fait', nature = 'flux', quote = bare(sentence), leaves = [], told } = said;
  const more = verb === undefined ? '' : `verb: ${JSON.stringify(verb)}\nlevel: ${level}\n`;
  const text = F(title, `value: ${value}`, unit, nature, quote, more);
  return judged(`${title}: ${sentence}`, told, (world) =>
    fig(doc(world, sentence, waived(...leaves)), 'compte', text),
  );
}

export const SIXTH = '6 novembre 2020';

/** An event of the sixth of November, read in a sentence. */
export const dated = (
  sentence: string,
  told?: string,
  quote = bare(sentence),
  leaves: readonly string[] = [],
): Judged =>
  judged(sentence, told, (world) =>
    doc(world, sentence, waived(...leaves)).write('events/fete.yaml', EV('Fête', '2020-11-06', quote, SIXTH)),
  );

/** The refusals of an input of these lists, on the village. */
export const worldOf = ({ input: [, , write] }: Judged) => write(village);
