/**
 * What the documents make precise of a commitment, and what they do not: a sum, a date, who acts, a place, a number, a
 * beneficiary. Computed from records and from the words of the sentences that speak of it; nothing is guessed.
 */
import { leavesOf } from '#document/model.ts';
import { quantitiesOf } from '#graph/numbers/leaf-quantities.ts';
import type { Mention, Party, Passage } from '#graph/model.ts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { Level } from '#schemas/levels.ts';
import type { Quantity } from '#text/number/quantity.ts';
import { datesIn } from '#text/period/reader.ts';
import { beside } from '#text/beside.ts';

/** In the order of the table; each an address of a list. */
export const MEASURES = ['somme', 'date', 'acteur', 'lieu', 'nombre', 'beneficiaire'] as const;
export type MeasureId = (typeof MEASURES)[number];

/** Words that make something precise. */
export interface Stated {
  words: string;
  url: string;
  /** Of a figure: what its document says of it. */
  level?: Level | undefined;
  /** Of an organisation: what it is to the commitment. */
  party?: Party | undefined;
}

export interface Measure {
  id: MeasureId;
  /** What a record proves. */
  stated: readonly Stated[];
  /** What is only read in the sentences that speak of the commitment, where no record ties it to it. */
  read: readonly Stated[];
  /** Neither: no record, no word that a program reads. */
  isAbsent: boolean;
}

const stated = ({ words, url }: Passage, more: Pick<Stated, 'level' | 'party'> = {}): Stated => ({
  words,
  url,
  ...more,
});

/** What is said to act, be it by lending its name or by being invited to. */
const ACTING: ReadonlySet<Party['role']> = new Set([
  'porte',
  'donne son égide',
  'paie',
  'est partie',
  'est invité',
]);

/** The quantities of the sentences that hold the words of a mention. */
function quantitiesBeside({ passage }: Mention): { quantity: Quantity; at: Stated }[] {
  const leaf = leavesOf(passage.communique.document)[passage.leaf];
  const sentences = leaf?.sentences.filter(({ start, end }) => start < passage.end && end > passage.start);
  if (leaf === undefined || sentences === undefined) return [];
  return quantitiesOf(leaf, passage.communique.lang)
    .filter((quantity) => sentences.some(({ start, end }) => quantity.start >= start && quantity.end <= end))
    .map((quantity) => ({ quantity, at: { words: quantity.words, url: passage.url } }));
}

const isSum = ({ unit }: Pick<Quantity, 'unit'>) => unit === 'EUR';

function datesRead(mentions: readonly Mention[]): Stated[] {
  return mentions.flatMap(({ passage }) =>
    datesIn(passage.sentence, passage.communique.date).map(({ words }) => ({ words, url: passage.url })),
  );
}

/** What is read and no record says: each words once. */
const unsaid = (read: readonly Stated[], said: readonly Stated[]): Stated[] => {
  const isSaid = ({ words }: Stated) => said.some((one) => one.words.includes(words));
  return [...new Map(read.map((one) => [`${one.url} ${one.words}`, one])).values()].filter(
    (one) => !isSaid(one),
  );
};

const measure = (id: MeasureId, said: readonly Stated[], read: readonly Stated[] = []): Measure => ({
  id,
  stated: said,
  read: unsaid(read, said),
  isAbsent: said.length === 0 && read.length === 0,
});

function figuresOf({ figures }: CommitmentNode, isOfMoney: boolean): Stated[] {
  return figures.flatMap(({ node, passage }) =>
    passage === undefined || /^EUR(?![\p{L}])/u.test(node.data.unit) !== isOfMoney
      ? []
      : [stated(node.passage, { level: node.data.level })],
  );
}

/** The six measures of a commitment, in order. */
export const measuresOf = beside((commitment: CommitmentNode): readonly Measure[] => {
  const { mentions, parties, due, places, beneficiaries } = commitment;
  const said = mentions.flatMap(quantitiesBeside);
  const counted = said.filter(({ quantity }) => quantity.class === undefined);
  const dated = said.filter(({ quantity }) => quantity.class === 'date');
  const at = (found: typeof said) => found.map((one) => one.at);
  const partiesOf = (isOne: (party: Party) => boolean) =>
    parties.filter(isOne).map((party) => stated(party.passage, { party }));
  const when = due === undefined ? [] : [stated(due.passage)];
  return [
    measure('somme', figuresOf(commitment, true), at(counted.filter(({ quantity }) => isSum(quantity)))),
    measure('date', when, due === undefined ? [...at(dated), ...datesRead(mentions)] : []),
    measure(
      'acteur',
      partiesOf(({ role }) => ACTING.has(role)),
    ),
    measure(
      'lieu',
      places.map((place) => ({ ...stated(place.passage), words: place.words })),
    ),
    measure('nombre', figuresOf(commitment, false), at(counted.filter(({ quantity }) => !isSum(quantity)))),
    measure('beneficiaire', [
      ...partiesOf(({ role }) => role === 'bénéficie'),
      ...beneficiaries.map((one) => ({ ...stated(one.passage), words: one.words })),
    ]),
  ];
});

/** The measures of which nothing is said. */
export const absentMeasures = (commitment: CommitmentNode): MeasureId[] =>
  measuresOf(commitment)
    .filter(({ isAbsent }) => isAbsent)
    .map(({ id }) => id);
