/** Which blocks are not the text: the marks of organisations at its head, the contact block, what the reader set apart. */
// Roots of words: cspell:ignore communiqu gation comit fecture partement gion tropole minist libert galit fraternit fran FECTURE MINIST GION PARTEMENT TROPOLE GATION bsky
import { textOf, type Block } from '../model.ts';
import { organisationIn, type Known } from '../known.ts';
import { unmarked, type Dateline } from './head.ts';

export type Part = 'text' | 'letterhead' | 'contact' | 'furniture';

export const PHONE = /(?<!\d)(?:\+33[\s\u00A0.]?(?:\(0\))?[1-9]|0[1-9])(?:[\s\u00A0\u202F.-]?\d{2}){4}(?!\d)/;
export const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/u;
export const SITE = /^(?:https?:\/\/)?(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/\S*)?$/i;
/** The page of somebody on a network. */
export const ACCOUNT =
  /^https?:\/\/(?:[a-z]+\.)?(?:facebook|twitter|x|linkedin|instagram|youtube|threads|bsky)\.[a-z]+\/\S+$/i;
const LABEL =
  /^(?:contacts?\b|t[ée]l|m[ée]l|mail|courriel|presse\b|standard|cabinet du|bureau de la communication)/i;
const POSTCODE = /\b\d{2}[\s\u00A0]?\d{3}\s+\p{Lu}[\p{L}-]+/u;
const BODY_LIKE =
  /^(?:pr[ée]fecture|service|direction|contact|mairie|ville|d[ée]partement|conseil|cabinet|bureau|pôle|presse|r[ée]gion|m[ée]tropole|minist[èe]re)/i;
const SENTENCE_BEFORE = /^(?:[^\s.!?]+\s+){5,}[^\s]*\p{Ll}{3,}[.!?][\s\u00A0]+\p{Lu}/u;
const LONGEST_LINE = 160;

const wordsOf = (block: Block | undefined): string =>
  block === undefined || block.kind === 'table' ? '' : unmarked(textOf(block.runs)).trim();

/** Words to reach somebody with, and nothing else. */
export function isContact(text: string): boolean {
  if (text.split('\n').every((line) => SITE.test(line.trim()))) return true;
  // A sentence, however short, is of the text: « Inscriptions au 01 99 00 12 34 avant le 3 mai. »
  if (/[.!?]$/.test(text) && !LABEL.test(text) && text.split(/\s+/).length > 4 && !text.includes('\n'))
    return false;
  // « Le loyer baissera la première année. Contact : 01 99… »: what follows a sentence does not take it away.
  if (!LABEL.test(text) && SENTENCE_BEFORE.test(text)) return false;
  if (text.length > LONGEST_LINE * 3 || (/[.!?]$/.test(text) && text.length > 90)) return false;
  return (
    (LABEL.test(text) &&
      text.length < LONGEST_LINE &&
      (PHONE.test(text) || EMAIL.test(text) || text.length < 60)) ||
    (PHONE.test(text) && text.length < LONGEST_LINE) ||
    (EMAIL.test(text) && text.length < LONGEST_LINE) ||
    (POSTCODE.test(text) && text.length < LONGEST_LINE && !/\b(?:a|ont|est|sont|sera|seront)\b/.test(text))
  );
}

/** A link to a network, and nothing else. */
const isAccount = (block: Block): boolean => {
  if (block.kind === 'table') return false;
  const written = /^\[[^\]]+\]\(([^)\s]+)\)$/.exec(textOf(block.runs).trim())?.[1];
  return written === undefined
    ? block.runs.every(({ link }) => link !== undefined && ACCOUNT.test(link))
    : ACCOUNT.test(written);
};

const MOTTO =
  /^(?:libert[ée]|[ée]galit[ée]|fraternit[ée]|r[ée]publique fran[çc]aise)(?:[\s,\-–•]+(?:libert[ée]|[ée]galit[ée]|fraternit[ée]))*$/i;
const MARK =
  /^(?:PR[ÉE]F[ÈE]T|PR[ÉE]FECTURE|MINIST[ÈE]RE|R[ÉE]PUBLIQUE|R[ÉE]GION|D[ÉE]PARTEMENT|VILLE DE|CONSEIL|M[ÉE]TROPOLE|D[ÉE]L[ÉE]GATION|DIRECTION)/;

/** « Communiqué de presse de la Mutualité ». */
const BEFORE_NAME =
  /^(?:communiqu[ée](?:\s+de\s+presse)?\s+(?:de la |de l['’]|de |du |des |d['’])|(?:l['’])?association\s|l[ea]s?\s|l['’])?$/iu;
/** What may follow the name of who speaks, on its line. */
const AFTER_NAME =
  /^\s*(?:[–—|·:/-]\s*)?(?:communiqu[ée](?:\s+de\s+presse)?|(?:cabinet|service|bureau|direction|p[ôo]le|d[ée]l[ée]gation|antenne|comit[ée]|section|f[ée]d[ée]ration)\s.*)?$/iu;

/** The whole line names an organisation of the archive. */
function isNameOf(text: string, known: Known): boolean {
  const words = organisationIn(text, known)?.words;
  const at = words === undefined ? -1 : text.indexOf(words);
  return (
    words !== undefined &&
    BEFORE_NAME.test(text.slice(0, Math.max(at, 0))) &&
    AFTER_NAME.test(text.slice(at + words.length))
  );
}

function isLetterhead(text: string, known: Known): boolean {
  if (MOTTO.test(text.replace(/\s+/g, ' ')) || isNameOf(text, known)) return true;
  if (text.length > 120 || /[.:;]$/.test(text) || text !== text.toUpperCase()) return false;
  return MARK.test(text) || (organisationIn(text, known)?.words.length ?? 0) > text.length * 0.6;
}

/** The part that each block plays. */
export function partsOf(blocks: readonly Block[], dateline: Dateline | undefined, known: Known): Part[] {
  const parts: Part[] = blocks.map((block) =>
    block.kind !== 'furniture'
      ? 'text'
      : isContact(wordsOf(block)) || hasContact(wordsOf(block))
        ? 'contact'
        : 'furniture',
  );
  const firstSentence = blocks.findIndex(
    (block, at) => parts[at] === 'text' && block.kind === 'paragraph' && wordsOf(block).length > 120,
  );
  const lastSentence = blocks.findLastIndex(
    (block, at) =>
      parts[at] === 'text' &&
      block.kind === 'paragraph' &&
      wordsOf(block).length > 120 &&
      /[.!?»]$/.test(wordsOf(block)),
  );
  blocks.forEach((block, at) => {
    if (parts[at] !== 'text' || block.kind === 'footnote' || at === dateline?.block) return;
    const text = wordsOf(block);
    if (
      isLetterhead(text, known) &&
      (at < Math.max(firstSentence, 0) ||
        /^\*\*[^*]+\*\*$/.test(block.kind === 'table' ? '' : textOf(block.runs).trim()))
    )
      parts[at] = 'letterhead';
    else if (at > firstSentence && (isContact(text) || isAccount(block))) {
      // Between sentences, a number to call is of the text, unless it says whom it reaches.
      const isSaid = LABEL.test(text) || EMAIL.test(text) || parts[at - 1] === 'contact';
      if (at > lastSentence || isSaid || isAccount(block)) parts[at] = 'contact';
    }
  });
  // The lines that name whom to reach stand just above their telephone.
  for (let at = blocks.length - 1; at > 0; at -= 1) {
    const above = wordsOf(blocks[at - 1]);
    if (
      parts[at] === 'contact' &&
      parts[at - 1] === 'text' &&
      at - 1 > firstSentence &&
      above.length < 120 &&
      !/[.:;,]$/.test(above) &&
      BODY_LIKE.test(above) &&
      blocks[at - 1]?.kind !== 'item'
    )
      parts[at - 1] = 'contact';
  }
  return parts;
}

const hasContact = (text: string): boolean => PHONE.test(text) || EMAIL.test(text);
