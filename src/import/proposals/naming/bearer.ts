/** Who is named: titles, then a first name and a family name, or a family name after a civility. */
// Titles without their capital: cspell:ignore aporale ergente apeur nfirmi onsieur adame ademoiselle
import { NOT_A_NAME } from '#text/word/people.ts';
import { isNameOfPlace, isNameOfThing } from '../bearers.ts';
import { CIVILITY, NO_PERSON } from '../roles.ts';
import { isFirstName } from './first-names.ts';
import { headIn, isHuman, RANK } from './lexicon.ts';
import { isBodyHead, isNameOfBody, NO_HEAD, PARTY, SAYS_WHEN } from './no-heads.ts';
import { wordOf, type Token } from './tokens.ts';

export interface Bearer {
  kind: 'bearer';
  /** Of the article and the titles before the name: « le capitaine ». */
  lead: number;
  start: number;
  end: number;
  /** The index of the token after it. */
  next: number;
  name: string;
  /** « M. », « Mme » stand before it. */
  isTitled: boolean;
}

const TITLE = new RegExp(
  `^(?:${CIVILITY}|madame|monsieur|Messieurs|Mesdames|[Cc]aporale?(?:-chef)?|[Ss]ergente?(?:-chef)?|[Aa]bbé|[Ss]apeur|[Ii]nfirmi(?:er|ère))$`,
  'u',
);
const PARTICLE = /^(?:d'|de|du|des|la|le|van|von|el|ben|di|da)$/u;
/** A title that a family name alone may follow, and its particle. */
const CIVIL =
  /^(?:M|M\.|MM\.?|M[Rr]\.?|M(?:me|ME)s?\.?|Mlle\.?|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Me\.?|Drs?\.?|Pr\.?)$/u;
const NAME_PART = /^(?:\p{Lu}\.(?:-?\p{Lu}\.)?|\p{Lu}[\p{L}\p{M}'’]*(?:-[\p{L}\p{M}'’]+)*)$/u;
const wordAt = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens[at]?.kind === 'word' ? tokens[at] : undefined;

/** « Déplacement d’Anne Roy », « Visite de Paul Lin »: a noun, of somebody whose first name comes after it. */
const isNounOf = (tokens: readonly Token[], at: number): boolean =>
  !isFirstName(tokens[at]?.text ?? '') &&
  /^(?:de|d')$/u.test(wordOf(tokens, at + 1)) &&
  isFirstName(tokens[at + 2]?.text ?? '') &&
  NAME_PART.test(tokens[at + 3]?.text ?? '');

/** The parts of a name from `at`: the index after the last one. */
function partsFrom(tokens: readonly Token[], at: number): { next: number; count: number } {
  let [next, count] = [at, 0];
  while (count < 4) {
    let from = next;
    if (count > 0)
      while (PARTICLE.test(wordAt(tokens, from)?.text.replace('’', "'") ?? '') && from - next < 2) from += 1;
    const part = wordAt(tokens, from);
    if (part === undefined || !NAME_PART.test(part.text) || (count > 0 && CIVIL.test(part.text))) break;
    const before = tokens[from - 1]?.word;
    // « Jean Roux Sénateur »: an office begins; « Bruno Le Maire » bears it as a name.
    const isShouted = count === 1 && /^\P{Ll}+$/u.test(`${tokens[at]?.text ?? ''}${part.text}`);
    // « Paul Roy Habitant du quartier »; many a family is named Parent.
    const isHumanOf = isHuman(part.word) && /^(?:d[eu]s?|d'|à|aux?)$/u.test(wordOf(tokens, from + 1));
    const isSaid = headIn(part.word)?.isWeak === false || isHumanOf;
    const isOffice = (count > 1 || isShouted) && isSaid && before !== 'le' && before !== 'la';
    // « Outre le Premier ministre »: what stands before an office, and is a part of it.
    const isRank = count > 0 && RANK.test(part.word) && headIn(wordOf(tokens, from + 1))?.isWeak === false;
    if (isOffice || isRank) break;
    next = from + 1;
    count += 1;
  }
  return { next, count };
}

interface Name {
  bearer?: Bearer;
  /** Where the name of a thing ends, in tokens. */
  thing?: number;
}

/** The name from the token `at` on, of a person or of a thing; nothing if there is none. */
export function nameAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  isThing: (before: string, hasFirstName: boolean) => boolean = isNameOfThing,
): Name | undefined {
  const article = /^(?:le|la|l'|les)$/u.test(wordOf(tokens, at)) ? 1 : 0;
  let from = at + article;
  while (TITLE.test(tokens[from]?.text ?? '') && from - at < 3) {
    from += 1;
    if (wordOf(tokens, from) === 'hors' && wordOf(tokens, from + 1) === 'classe') from += 2;
  }
  const isTitled = from > at + article;
  if (article === 1 && !isTitled) return undefined;
  let first = from;
  // « M. de La Tour »: after a civility, a particle may begin a family name.
  const isCivil = CIVIL.test(tokens[from - 1]?.text ?? '');
  if (isTitled && isCivil)
    while (PARTICLE.test(wordOf(tokens, first)) && tokens[first]?.isCapital === false && first - from < 2)
      first += 1;
  const head = tokens[first];
  if (head === undefined || !NAME_PART.test(head.text)) return undefined;
  if (!isTitled && isBodyHead(head)) {
    const body = partsFrom(tokens, first);
    if (body.count > 1) return { thing: body.next };
  }
  if (!isTitled && (NO_HEAD.test(head.word) || PARTY.test(head.word) || headIn(head.word) !== undefined))
    return undefined;
  if (isTitled && headIn(head.word)?.isWeak === false) return undefined;
  if (!isTitled && isNounOf(tokens, first)) return undefined;
  const { next, count } = partsFrom(tokens, first);
  const [start, last, lead] = [tokens[from]?.start ?? 0, tokens[next - 1], tokens[at]?.start ?? 0];
  if (last === undefined || (count < 2 && !isTitled)) return undefined;
  const name = text.slice(start, last.end);
  const bare = name.replace(/^L[ea] /u, '');
  if (NOT_A_NAME.test(bare) || NO_PERSON.test(bare))
    return SAYS_WHEN.test(bare) ? undefined : { thing: next };
  if (!isTitled && isNameOfBody(name, last.word)) return { thing: next };
  if (isThing(text.slice(0, start), count > 1)) return { thing: next };
  return { bearer: { kind: 'bearer', lead, start, end: last.end, next, name, isTitled } };
}

/** Whoever is named from the token `at` on, with the titles before the name; nothing if nobody is. */
export const bearerAt = (text: string, tokens: readonly Token[], at: number): Bearer | undefined =>
  nameAt(text, tokens, at)?.bearer;

/** The same, beside an office: « la ministre de la Santé Anne Roy », « le directeur du [collège Anatole France] ». */
export const bearerBeside = (text: string, tokens: readonly Token[], at: number): Bearer | undefined =>
  nameAt(text, tokens, at, isNameOfPlace)?.bearer;
