// Small words of several languages, for people and for the guess: cspell:disable
/** In which language a text is written, by its smallest words; only where nothing is in doubt. */

/** Words that each of these languages says in nearly every sentence, and that the others seldom write. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  fr: 'le la les des du et est une dans pour que qui au aux sur avec par ce cette il elle nous se ne pas ont sont',
  en: 'the of and is are was to in for with that has have been which by from this their will who not it',
  de: 'der die das und ist den dem mit für von auf ein eine nicht werden wird des sich auch',
  nl: 'de het een en is van voor met dat niet zijn wordt op aan ook werd naar',
  es: 'el los las una del y es por con para que no se su son como más',
  it: 'il gli della delle e è una per con che non si sono nel alla dei',
  pt: 'o os as uma e é por com para que não se são da do dos',
};
const SETS = Object.entries(SMALL_WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))] as const);

/** French has them too, or prints them alone: a list of roads is not Dutch. */
const IN_FRENCH = new Set('de en es e se si non o a per'.split(' '));

/** Small words of French that a text of these languages says as well: they do not make it French. They still count for these languages. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  es: ['la', 'que', 'se'],
  it: ['la', 'le', 'se', 'ne'],
  pt: ['que', 'se'],
  de: ['des'],
};

const SHARED_WITH_ANY = new Set(Object.values(SHARED).flat());

/** Fewer words say little of their language. */
const LEAST_WORDS = 12;
/** Of a hundred words, so many are small in the language of a text, and so few in another. */
const LEAST_PART = 0.2;
const MOST_OF_OWN = 0.04;
/** So many are small words that French has not. */
const LEAST_SURE = 0.05;

/** The language in which `text` is written, when it is plainly not `lang`; `undefined` if it may be, or if nothing tells. */
export function plainlyNot(text: string, lang: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const own = SETS.find(([name]) => name === lang.split('-')[0])?.[1];
  if (own === undefined || words.length < LEAST_WORDS) return undefined;
  const partOf = (small: ReadonlySet<string>) =>
    words.filter((word) => small.has(word)).length / words.length;
  // Whichever language it might be, what it shares with none is the text's own: most texts are asked no more.
  if (partOf(own.difference(SHARED_WITH_ANY)) > MOST_OF_OWN) return undefined;
  const [best] = SETS.map(([name, small]) => ({ name, part: partOf(small) })).sort((a, b) => b.part - a.part);
  if (best === undefined || best.part < LEAST_PART) return undefined;
  if (partOf(own.difference(new Set(SHARED[best.name]))) > MOST_OF_OWN) return undefined;
  const small = SETS.find(([name]) => name === best.name)?.[1] ?? new Set();
  const isSure =
    words.filter((word) => small.has(word) && !IN_FRENCH.has(word)).length >= words.length * LEAST_SURE;
  return isSure ? best.name : undefined;
}
