/** The chain from a raw text to its published one, with one place of it said otherwise. */
import { explainEdit } from '#document/edits/explain.ts';
import { replay, type Edit } from '#document/edits/replay.ts';
import { EDIT_KINDS } from '#kinds/transcriptions/schema.ts';
import { Refusal } from '../refusal.ts';

/** An edit of a file, with its reason. */
export interface ChainEdit extends Edit {
  why?: string;
}

/** A part of the published text, and what it comes from: the raw text as it is, or an edit. */
interface Part {
  raw: [start: number, end: number];
  text: [start: number, end: number];
  edit: number | undefined;
}

function partsOf(raw: string, edits: readonly ChainEdit[]): Part[] {
  const parts: Part[] = [];
  let [inRaw, inText] = [0, 0];
  const add = (length: number, written: number, edit?: number) => {
    if (length + written > 0)
      parts.push({ raw: [inRaw, inRaw + length], text: [inText, inText + written], edit });
    inRaw += length;
    inText += written;
  };
  for (const [rank, { from, to }] of edits.entries()) {
    const at = raw.indexOf(from, inRaw);
    if (from === '' || at === -1)
      throw new Refusal(
        `la modification ${rank + 1} de la transcription ne se retrouve pas dans le texte brut`,
      );
    add(at - inRaw, at - inRaw);
    add(from.length, to.length, rank);
  }
  add(raw.length - inRaw, raw.length - inRaw);
  return parts;
}

/** The kinds that may say it: that of the edit which stood there first, one that only moves blanks last. */
const kindsFor = (own: readonly Edit['kind'][]): Edit['kind'][] => [...new Set([...own, ...EDIT_KINDS])];

const shown = (words: string): string => `« ${words.trim().replace(/\s+/g, ' ').slice(0, 80)} »`;

/**
 * The edits that give the published text of `raw` with `[start, end)` of it become `words`; what needs no edit any more
 * loses it. @throws Refusal if no kind of edit may make these words of those of the raw text
 */
export function chainWith(
  raw: string,
  edits: readonly ChainEdit[],
  { start, end, words, why }: { start: number; end: number; words: string; why: string },
): ChainEdit[] {
  const parts = partsOf(raw, edits);
  const text = replay(raw, edits);
  if ('failedAt' in text) throw new Refusal(text.wrong.message);
  const touched = parts.filter(({ text: [from, to] }) => from < end && to > start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) throw new Refusal('choisissez des mots du texte');
  const isKept = ({ edit }: Part) => edit === undefined;
  const [inText, inRaw] = isKept(first)
    ? [start, first.raw[0] + start - first.text[0]]
    : [first.text[0], first.raw[0]];
  const [endText, endRaw] = isKept(last)
    ? [end, last.raw[0] + end - last.text[0]]
    : [last.text[1], last.raw[1]];
  const gone = touched.flatMap(({ edit }) => (edit === undefined ? [] : [edit]));
  const rank = gone[0] ?? edits.filter((_, index) => (partOf(parts, index)?.raw[0] ?? 0) < inRaw).length;
  const others = edits.filter((_, index) => !gone.includes(index));
  let from = raw.slice(inRaw, endRaw);
  let to = text.text.slice(inText, start) + words + text.text.slice(end, endText);
  if (from === to) return others;
  // Replaying searches from the end of the edit before: enough is copied for it to be found there first.
  const before = partOf(parts, rank - 1);
  const searched = before === undefined ? 0 : before.raw[1];
  for (let at = inRaw; raw.indexOf(from, searched) !== at && at > searched;) {
    at -= 1;
    [from, to] = [raw.slice(at, at + 1) + from, raw.slice(at, at + 1) + to];
  }
  const own = gone.flatMap((one) => edits[one]?.kind ?? []);
  for (const kind of kindsFor(own)) {
    const made = { kind, from, to, why };
    const chain = [...others.slice(0, rank), made, ...others.slice(rank)];
    const played = replay(raw, chain);
    if ('failedAt' in played) continue;
    if (chain.every((edit, index) => explainEdit(edit, played.around[index]) === undefined)) return chain;
  }
  throw new Refusal(
    `le texte reçu dit ${shown(from)} : aucune modification déclarée n’en fait ${shown(to)}. Une faute du document se garde et se signale ; si le texte reçu est lui-même mal recopié, reprenez le document`,
  );
}

const partOf = (parts: readonly Part[], edit: number): Part | undefined =>
  parts.find((one) => one.edit === edit);
