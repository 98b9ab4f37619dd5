/** What a number counts: the words that stand beside it, up to where another thing begins. */
import { plainLetters } from '../letters.ts';
import { matchingForm } from '../matching.ts';

const WORD = /[\p{L}\p{M}\d²³°µ€%‰]+(?:-[\p{L}\p{M}\d]+)*/gu;
/** What is on the other side of such a sign is another matter. */
const END = /[,;:.!?()«»\n]/u;
/** Words after which a phrase speaks of something else than what is counted. */
const BREAKS = new Set(
  (
    'a à ai ainsi après as au aux avant avec car ce ces cet cette chez comme contre dans depuis des dont du en ' +
    'entre est et étaient était ils elles il elle ici l la le les leur leurs lors mais n ne ni nos notre on ont ou ' +
    'où ouverts par pas pendant pour puis qu que qui sa sans se sera seront ses si son sont sous soit sur vers y'
  )
    .split(' ')
    .map(plainLetters),
);
/** Right after a number, and before what it counts: « un million de places », « 40 % des foyers », « deux des quatre ». */
const LEADS = new Set([
  'de',
  'd',
  'des',
  'du',
  'les',
  'l',
  'la',
  'le',
  'autres',
  'nouveaux',
  'nouvelles',
  'nouveau',
]);
/** No name of a thing has more. */
const LONGEST = 5;
const NEAR = 100;

/** « quatre premiers véhicules »: after a number, a rank is one of what is counted. */
export const isFirstOnes = (words: string): boolean => /^ premi(?:er|ère)s$/iu.test(words);

/** The words beside a number that ends at `end`, as written: adjectives and the noun. Nothing past `stop`. */
export function wordsBeside(form: string, end: number, stop: number): string[] {
  const after = form.slice(end, Math.min(stop, end + NEAR));
  const close = END.exec(after)?.index ?? after.length;
  const found: string[] = [];
  for (const [word] of after.slice(0, close).matchAll(WORD)) {
    const plain = plainLetters(word);
    if (found.length === 0 && LEADS.has(plain)) continue;
    if (BREAKS.has(plain) || plain === 'de' || plain === 'd' || found.length === LONGEST) break;
    found.push(word);
  }
  return found;
}

/** « Sur les 60 demandes reçues, 41 ont été satisfaites », « Le nombre de lits est passé à 55 »: a number alone is of what was just counted. */
const OF_WHOLE =
  /(?:^|[ ,])(?:sur|parmi) (?:les |ces |ses |nos |leurs )?(?:\d[\d ]*|\p{L}+) (?<what>[^,;:.!?]{3,60}), ?$|(?<!\p{L})(?:nombre|effectif|total) (?:de |d'|des )(?<counted>\p{L}{3,}(?: (?!et )\p{L}+){0,3})(?:(?! et )[^,;:]){0,40}$/iu;
/** The words of what a number is said to be counted among: « demandes reçues », for that 41; `before` is what its sentence says before it. */
export const wholeBefore = (before: string): string | undefined =>
  OF_WHOLE.exec(matchingForm(before))?.groups?.['what'];

/** The words of the whole of which a number is a part; `before` is what its sentence says before it. */
export function wordsOfWhole(before: string): string[] {
  const { what, counted = '' } = OF_WHOLE.exec(matchingForm(before))?.groups ?? {};
  return (what ?? counted).match(WORD) ?? [];
}

/** Singular and plural alike, without accents: « hôpitaux » and « hôpital » are one. */
export function nounStem(word: string): string {
  const plain = plainLetters(word.replace(/[\u2010\u2011]/g, '-'));
  if (/[a-z]{2}aux$/.test(plain) && !plain.endsWith('eaux')) return `${plain.slice(0, -3)}al`;
  return plain.length > 3 ? plain.replace(/[sx]$/, '') : plain;
}

const JOINS = new Set([
  'de',
  'd',
  'des',
  'du',
  'a',
  'en',
  'par',
  'pour',
  'sur',
  'et',
  'dans',
  'avec',
  'au',
  'aux',
]);

/** The words of a unit before what completes it: « places » of « places d’hébergement ». */
export function unitNouns(unit: string): string[] {
  const words = [...matchingForm(unit).matchAll(WORD)].map(([word]) => word);
  const end = words.findIndex((word, index) => index > 0 && JOINS.has(plainLetters(word)));
  return end === -1 ? words : words.slice(0, end);
}

/** Do the words beside a number name this unit? */
export function namesUnit(beside: readonly string[], unit: string): boolean {
  const said = new Set(beside.map(nounStem));
  return unitNouns(unit).some((word) => said.has(nounStem(word)));
}

const ACCENT = /\P{ASCII}/u;
const bare = (word: string) => word.toLowerCase().normalize('NFC').replace(/[sx]$/u, '');

// cspell:ignore eleves
/** The word beside a number that a unit spells without its accents: « élèves » for « eleves »; `undefined` if it spells them all. */
export function accentLostIn(beside: readonly string[], unit: string): string | undefined {
  for (const own of unitNouns(unit)) {
    const same = beside.filter((word) => nounStem(word) === nounStem(own));
    if (same.length === 0 || same.some((word) => bare(word) === bare(own))) continue;
    const [lost] = same.filter((word) => ACCENT.test(word) && !ACCENT.test(own));
    if (lost !== undefined) return lost;
  }
  return undefined;
}
