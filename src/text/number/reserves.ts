/** Reads the words that reserve a number, before and after it. */
import { lettered } from '../lettered.ts';
import { matchingForm, matchingWords } from '../matching.ts';
import { RESERVES } from './reserve-words.ts';

const START = '(?:^|[^\\p{L}\\p{M}])';

/** « près de » is also read in « Près d'un million », « près des », « près du tiers » and « près de la moitié ». */
function beforePattern(words: string): RegExp {
  const said = matchingWords(words);
  const [, stem] = /^(.*) de$/.exec(said) ?? [];
  if (stem !== undefined) return lettered(`${START}${stem} (?:de |d'|des |du |de la |de l')(?:les? )?$`, 'u');
  const [, open] = /^(.*)à$/.exec(said) ?? [];
  if (open !== undefined) return lettered(`${START}${open}(?:à |aux? )(?:la |les? )?$`, 'u');
  return lettered(`${START}${said} (?:les? |la |de |d')?$`, 'u');
}

const BEFORE = RESERVES.filter(({ place }) => place !== 'after').map(({ words }) => ({
  words,
  pattern: beforePattern(words),
}));
/** What every reserve before a number ends with: most numbers have none, and are asked no more. */
const LAST =
  /(?:d'|(?<!\p{L})(?:de|des|du|la|les?|à|aux?|presque|quasiment|quelque|peine|près|moins|plus|maximum|minimum|environ|approximativement) |l')$/u;
/** No reserve is longer. */
const REACH = 40;

/** The reserve that a text says just before a number. */
export function reserveAtEndOf(before: string): string | undefined {
  const form = matchingForm(before.slice(-REACH)).toLowerCase();
  if (!LAST.test(form)) return undefined;
  return BEFORE.find(({ pattern }) => pattern.test(form))?.words;
}

/** Up to four words of what is counted may stand between; what leads to another number belongs to it. */
const GAP = "^(?: (?!(?:et|ou|dont|puis|à|au|aux) )[\\p{L}\\p{M}'’-]+){0,4}?";
const AFTER = RESERVES.filter(({ place }) => place !== 'before').map(({ words }) => ({
  words,
  pattern: lettered(`${GAP} ${matchingWords(words)}(?![\\p{L}\\p{M}])(?! (?:de |d'|des )?\\d)`, 'u'),
}));
/** A word of every reserve after a number. */
const HELD = /environ|maximum|minimum|moins|plus|près|approximativement|chose/u;
const NUMBER_WORD = /^ (?:\d|une? |deux |trois |quatre |cinq |six |sept |huit |neuf |dix )/u;

/** The reserve that a text says after a number, behind what it counts: « lits environ ». */
export function reserveAtStartOf(after: string): string | undefined {
  const form = matchingForm(after.slice(0, 2 * REACH)).toLowerCase();
  if (!HELD.test(form)) return undefined;
  return AFTER.find(({ pattern }) => {
    const [found] = pattern.exec(form) ?? [];
    return found !== undefined && !NUMBER_WORD.test(form.slice(found.length));
  })?.words;
}
