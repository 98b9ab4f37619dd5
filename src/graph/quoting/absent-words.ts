/** Why the words of a quotation are not in its document, and the very words to quote instead. */
import { leavesOf, type Document } from '#document/model.ts';
import { nearestWords } from '#document/nearest.ts';
import { placesOf } from '#document/passages.ts';
import { complaint, type Complaint } from '#text/complaint.ts';
import { matchingForm, matchingWords } from '#text/matching.ts';

const CUT = /\s*(?:\[\s*(?:…|\.{3,})\s*\]|\(\s*(?:…|\.{3,})\s*\))\s*/u;
/** What a copy of a list takes along. */
const ITEM_MARK = /(?<=^|[:;.,]\s|\s)(?:[-–—•*]|\d{1,2}[.)])\s+/gu;

const inQuotes = (parts: readonly string[]) => parts.map((part) => `« ${part} »`).join(' ou ');

/** Words cut short: each part stands in the document by itself, or comes near. */
function explainCut(document: Document, quote: string): Complaint | undefined {
  if (!CUT.test(quote)) return undefined;
  const parts = quote
    .split(CUT)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const found = parts.flatMap((part) =>
    placesOf(document, part).length > 0 ? part : (nearestWords(document, part) ?? []),
  );
  return complaint(
    `« ${CUT.exec(quote)?.[0].trim() ?? ''} » saute des mots du document : une citation est d’un seul tenant`,
    found.length === 0 ? 'citez un passage sans coupure' : `citez ${inQuotes(found)}`,
  );
}

/** The stretches of leaves, one after the other, that say `wanted` together; `undefined` if none do. */
function acrossLeaves(document: Document, wanted: string): string[] | undefined {
  const leaves = leavesOf(document).filter(({ text }) => text !== '');
  let joined = '';
  const spans = leaves.map(({ text }) => {
    const start = joined.length;
    joined += `${matchingForm(text).replaceAll('\n', ' ')} `;
    return { start, end: start + text.length, text };
  });
  const at = joined.indexOf(wanted);
  if (at === -1) return undefined;
  const parts = spans.flatMap(({ start, end, text }) => {
    const [from, to] = [Math.max(at, start), Math.min(at + wanted.length, end)];
    return from < to
      ? text
          .slice(from - start, to - start)
          .replaceAll('\n', ' ')
          .trim()
      : [];
  });
  return parts.length > 1 ? parts : undefined;
}

function explainAcross(document: Document, quote: string): Complaint | undefined {
  const wanted = matchingWords(quote.replaceAll('\n', ' '));
  const parts = acrossLeaves(document, wanted) ?? acrossLeaves(document, wanted.replace(ITEM_MARK, ''));
  if (parts === undefined) return undefined;
  return complaint(
    'ces mots passent d’un paragraphe, d’un titre ou d’un élément de liste au suivant : une citation tient dans un seul',
    `citez ${inQuotes(parts)}`,
  );
}

/** Why `quote` does not stand in `document`, named `id`. */
export function explainAbsent(document: Document, id: string, quote: string): Complaint {
  const reason = explainCut(document, quote) ?? explainAcross(document, quote);
  if (reason !== undefined) return reason;
  const close = nearestWords(document, quote);
  return complaint(
    `ces mots ne sont pas dans ${id}`,
    close === undefined
      ? 'copiez-les du communiqué sans rien changer'
      : `mots les plus proches : « ${close} »`,
  );
}

/** What is said of words struck out. */
export const explainStruck = (words: string): Complaint =>
  complaint(
    `« ${words} » est barré dans le document : des mots barrés ne prouvent rien`,
    'citez des mots qui ne sont pas barrés',
  );
