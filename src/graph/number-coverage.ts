/** Number coverage: every number of a text is structured by a record, or waived with a reason. */
import { leavesOf, type Document, type Leaf } from '../document/model.ts';
import { placesOf } from '../document/passages.ts';
import type { Content } from '../entries/content.ts';
import type { Entry } from '../entries/entry.ts';
import { matchingForm, matchingWords } from '../text/matching.ts';
import { numbersIn } from '../text/numbers.ts';

/** A number of a text, and what accounts for it. */
export interface CoveredNumber {
  words: string;
  value: number;
  leaf: number;
  start: number;
  end: number;
  /** « kind/id » of the records that structure it. */
  claims: readonly string[];
  /** Why it needs no record, if it is waived. */
  waived: string | undefined;
}

interface Claim {
  leaf: number;
  start: number;
  end: number;
  by: string;
  /** Only numbers of this value; any number of the stretch when `undefined`. */
  value?: number;
  why?: string;
}

/** Every place of `words` that lies in the sentence of `quote`. */
function within(document: Document, quote: string, words: string): { leaf: number; start: number; end: number }[] {
  const leaves = leavesOf(document);
  return placesOf(document, quote).flatMap(({ leaf: index, sentences }) => {
    const leaf = leaves[index];
    const [from, to] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0];
    const at = leaf === undefined ? -1 : matchingForm(leaf.text).indexOf(matchingWords(words), from);
    return at === -1 || at + words.length > to ? [] : [{ leaf: index, start: at, end: at + matchingWords(words).length }];
  });
}

type Quoting = { communique: string; quote: string };

function claimsOn(id: string, document: Document, { entries }: Content): Claim[] {
  const claims: Claim[] = [];
  const here = ({ communique }: { communique: string }) => communique === id;
  const by = (entry: { kind: string; id: string }) => `${entry.kind}/${entry.id}`;
  const said = (entry: { kind: string; id: string }, quoting: Quoting | undefined, words: string | undefined) => {
    if (quoting === undefined || words === undefined || !here(quoting)) return;
    for (const place of within(document, quoting.quote, words)) claims.push({ ...place, by: by(entry) });
  };
  for (const entry of entries.figures) {
    const { data } = entry;
    for (const quoting of [data, ...data.alsoSaid].filter(here)) {
      for (const place of placesOf(document, quoting.quote)) claims.push({ ...place, by: by(entry), value: data.value });
    }
    said(entry, data, data.period?.words);
  }
  for (const entry of entries.events) said(entry, entry.data.date, entry.data.date.words);
  for (const entry of entries.commitments) {
    said(entry, entry.data.due, entry.data.due?.words);
    said(entry, entry.data.due, entry.data.due?.rhythm);
  }
  return claims;
}

const covers = (claim: Claim, leaf: Leaf, number: { start: number; end: number; value: number }) =>
  claim.leaf === leaf.index && claim.start <= number.start && claim.end >= number.end && (claim.value === undefined || claim.value === number.value);

/** Every number of a communiqué, in reading order, with what accounts for it: `claims` and `waived` may both be empty. */
export function numbersOf(entry: Entry<'communiques'>, content: Content): CoveredNumber[] {
  const { document, data, id } = entry;
  if (document === undefined) return [];
  const own = [...placesOf(document, data.dateline)].map((place): Claim => ({ ...place, by: `communiques/${id}` }));
  const waivers = data.waivedNumbers.flatMap(({ quote, why }) => placesOf(document, quote).map((place): Claim => ({ ...place, by: '', why })));
  const claims = [...own, ...claimsOn(id, document, content)];
  return leavesOf(document).flatMap((leaf) =>
    numbersIn(leaf.text).map((number) => ({
      words: number.words,
      value: number.value,
      leaf: leaf.index,
      start: number.start,
      end: number.end,
      claims: [...new Set(claims.filter((claim) => covers(claim, leaf, number)).map((claim) => claim.by))],
      waived: waivers.find((claim) => covers(claim, leaf, number))?.why,
    })),
  );
}
