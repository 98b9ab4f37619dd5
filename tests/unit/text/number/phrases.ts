/** A grammar of French quantities: each phrase with what it says. Readings are composed, never read back. */
import fc from 'fast-check';
import { cardinal } from '#text/number/cardinals.ts';

/** What a phrase says, in one line: `words` where the quantity stands. */
export interface Phrase {
  text: string;
  /** Value, bounds or share, as the reader's fields have them. */
  value?: number;
  range?: { from: number; to: number };
  share?: { of: number; among: number };
  form?: string;
  unit?: string;
  beside?: string;
  before?: string;
  after?: string;
  class?: string;
}

const SPACES = [' ', '\u00A0', '\u202F', '\u2009', '\u2005', '\u2007'];
const grouped = (n: number, space: string) => String(n).replace(/\B(?=(?:\d{3})+$)/g, space);

export const NOUNS = [
  'places',
  'lits',
  'foyers',
  'repas',
  'logements',
  'hôpitaux',
  'équivalents',
  'hectares',
  'personnes',
];
const BEFORE: readonly (readonly [written: string, canon: string])[] = [
  ['près de ', 'près de'],
  ['plus de ', 'plus de'],
  ['moins de ', 'moins de'],
  ['environ ', 'environ'],
  ['quelque ', 'quelque'],
  ['presque ', 'presque'],
  ['autour de ', 'autour de'],
  ['au moins ', 'au moins'],
  ['au maximum ', 'au maximum'],
  ['jusqu’à ', 'jusqu’à'],
  ['jusqu’aux ', 'jusqu’à'],
  ['près des ', 'près de'],
  ['un peu plus de ', 'un peu plus de'],
  ['pas moins de ', 'pas moins de'],
  ['aux alentours de ', 'aux alentours de'],
  ['de l’ordre de ', 'de l’ordre de'],
];
const AFTER = ['environ', 'au maximum', 'au moins', 'au plus', 'maximum', 'à peu près', 'et plus'];
const OPENINGS = ['Ce plan ouvre ', 'On compte ', 'Le département finance ', ''];

/** A whole number that no year is: written in groups, and with no digit that a telephone would begin with. */
const whole = fc.oneof(fc.integer({ min: 2, max: 1899 }), fc.integer({ min: 2100, max: 9_999_999 }));
/** In digits, spaced as documents do, or in words. */
const written = fc.oneof(
  fc.tuple(whole, fc.constantFrom(...SPACES)).map(([n, space]) => ({ n, text: grouped(n, space) })),
  fc
    .integer({ min: 2, max: 99 })
    .filter((n) => n % 10 !== 9)
    .map((n) => ({ n, text: cardinal(n) })),
  fc.integer({ min: 2, max: 9 }).map((n) => ({ n: n * 100, text: `${cardinal(n)} cents` })),
);

const counts = fc
  .tuple(
    written,
    fc.constantFrom(...NOUNS),
    fc.option(fc.constantFrom(...BEFORE)),
    fc.option(fc.constantFrom(...AFTER)),
  )
  .filter(([, , before, after]) => before === null || after === null)
  .map(([{ n, text }, noun, before, after]): Phrase => ({
    text: `${before?.[0] ?? ''}${text} ${noun}${after === null ? '' : ` ${after}`}`,
    value: n,
    beside: noun,
    ...(before && { before: before[1] }),
    ...(after && { after }),
  }));

const EUROS: readonly (readonly [string, number])[] = [
  [' €', 1],
  ['€', 1],
  [' euros', 1],
  [' M€', 1e6],
  [' M €', 1e6],
  ['M€', 1e6],
  [' millions d’euros', 1e6],
  [' millions d’€', 1e6],
  [' Md€', 1e9],
  [' Mds d’€', 1e9],
  [' milliards d’euros', 1e9],
  [' k€', 1e3],
];
const sums = fc
  .tuple(fc.integer({ min: 2, max: 899 }), fc.constantFrom(...EUROS), fc.constantFrom('', '-', '−', '+'))
  .map(([n, [unit, scale], sign]): Phrase => ({
    text: `${sign}${n}${unit}`,
    value: (sign === '-' || sign === '−' ? -1 : 1) * n * scale,
    unit: 'EUR',
  }));
const rates = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom('', '-', '−', '+'),
    fc.constantFrom(' %', '%', ' pour cent'),
  )
  .map(([tenths, sign, unit]): Phrase => ({
    text: `${sign}${String(tenths / 10).replace('.', ',')}${unit} des foyers`,
    value: ((sign === '-' || sign === '−' ? -1 : 1) * tenths) / 10,
    unit: '%',
    beside: 'foyers',
  }));

const RANGES: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `entre ${a} et ${b}`,
  (a, b) => `de ${a} à ${b}`,
  (a, b) => `${a} à ${b}`,
];
const ranges = fc
  .tuple(
    fc.integer({ min: 2, max: 400 }),
    fc.integer({ min: 1, max: 400 }),
    fc.constantFrom(...RANGES),
    fc.constantFrom(...NOUNS),
  )
  .map(([from, more, said, noun]): Phrase => ({
    text: `${said(String(from), String(from + more))} ${noun}`,
    range: { from, to: from + more },
    form: 'range',
    beside: noun,
  }));
const sumRanges = fc
  .tuple(
    fc.integer({ min: 2, max: 90 }),
    fc.integer({ min: 1, max: 90 }),
    fc.constantFrom(...RANGES),
    fc.constantFrom(...EUROS.slice(3)),
  )
  .map(([from, more, said, [unit, scale]]): Phrase => ({
    text: said(String(from), `${from + more}${unit}`),
    range: { from: from * scale, to: (from + more) * scale },
    form: 'range',
    unit: 'EUR',
  }));

const PARTS: readonly (readonly [string, number, number])[] = [
  ['la moitié', 1, 2],
  ['un tiers', 1, 3],
  ['le tiers', 1, 3],
  ['deux tiers', 2, 3],
  ['les deux tiers', 2, 3],
  ['le quart', 1, 4],
  ['un quart', 1, 4],
  ['trois quarts', 3, 4],
  ['un cinquième', 1, 5],
  ['deux cinquièmes', 2, 5],
  ['un dixième', 1, 10],
];
const parts = fc
  .tuple(fc.constantFrom(...PARTS), fc.constantFrom(...NOUNS), fc.constantFrom('', 'plus de ', 'près de '))
  .map(([[said, of, among], noun, before]): Phrase => ({
    text:
      (said.startsWith('le ') && before !== '' ? said.replace('le ', 'un ') : said).replace(/^/, before) +
      ` des ${noun}`,
    share: { of, among },
    form: 'share',
    beside: noun,
    ...(before !== '' && { before: before.trim() }),
  }));
const NOUN_ONE = ['enfant', 'foyer', 'logement', 'jeune', 'élève', 'commerce'];
const onSo = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom(...NOUN_ONE),
    fc.constantFrom('', ' est concerné', ' vit seul', '.'),
  )
  .map(([of, more, noun, tail]): Phrase => ({
    text: `${cardinal(of)} ${noun}${of > 1 ? 's' : ''} sur ${cardinal(of + more)}${tail}`,
    share: { of, among: of + more },
    form: 'share',
    beside: `${noun}${of > 1 ? 's' : ''}`,
  }));

const COLLECTIVES: readonly (readonly [string, number])[] = [
  ['une dizaine', 10],
  ['une douzaine', 12],
  ['une quinzaine', 15],
  ['une vingtaine', 20],
  ['une trentaine', 30],
  ['une cinquantaine', 50],
  ['une centaine', 100],
  ['un millier', 1000],
  ['deux milliers', 2000],
  ['trois douzaines', 36],
];
const about = fc
  .tuple(fc.constantFrom(...COLLECTIVES), fc.constantFrom(...NOUNS))
  .map(([[said, value], noun]): Phrase => ({
    text: `${said} ${/^[aeiouéhô]/.test(noun) ? 'd’' : 'de '}${noun}`,
    value,
    form: 'about',
    beside: noun,
  }));
const times = fc
  .tuple(
    fc.integer({ min: 2, max: 16 }),
    fc.constantFrom('plus de', 'moins de', 'plus élevé'),
    fc.constantFrom(...NOUNS),
  )
  .map(([n, more, noun]): Phrase => ({
    text: `${cardinal(n)} fois ${more} ${noun}`,
    value: n,
    form: 'multiple',
  }));

/** A quantity after an opening, whatever follows. */
export const quantityPhrase = fc
  .tuple(
    fc.constantFrom(...OPENINGS),
    fc.oneof(counts, sums, rates, ranges, sumRanges, parts, onSo, about, times),
  )
  .map(([opening, phrase]): Phrase => {
    // A stroke before a plain count at the very start is the mark of a list; none is made here.
    const text = `${opening}${phrase.text}`;
    return { ...phrase, text };
  });

const two = (n: number) => String(n).padStart(2, '0');
const pair = fc.integer({ min: 0, max: 99 }).map(two);
/** What claims nothing, each with its class. */
export const nothingPhrase = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.array(pair, { minLength: 4, maxLength: 4 }),
      fc.constantFrom(' ', '.', '-', ''),
    )
    .map(([first, rest, gap]): Phrase => ({
      text: `Tél : 0${first}${gap}${rest.join(gap)}`,
      class: 'téléphone',
    })),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom('h', ' h '))
    .map(([hour, minute, h]): Phrase => ({ text: `à ${hour}${h}${two(minute)}`, class: 'heure' })),
  fc.integer({ min: 0, max: 23 }).map((hour): Phrase => ({ text: `dès ${hour} h`, class: 'heure' })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom('janvier', 'mars', 'juillet', 'août', 'décembre'),
      fc.integer({ min: 1950, max: 2060 }),
    )
    .map(([day, month, year]): Phrase => ({ text: `le ${day} ${month} ${year}`, class: 'date' })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1950, max: 2060 }),
      fc.constantFrom('/', '.'),
    )
    .map(([day, month, year, gap]): Phrase => ({
      text: `le ${two(day)}${gap}${two(month)}${gap}${year}`,
      class: 'date',
    })),
  fc
    .tuple(fc.constantFrom('en ', 'depuis ', 'dès '), fc.integer({ min: 1900, max: 2099 }))
    .map(([lead, year]): Phrase => ({ text: `${lead}${year}`, class: 'date' })),
  fc
    .tuple(
      fc.constantFrom('L. ', 'R. ', 'L.', 'D. '),
      fc.integer({ min: 100, max: 999 }),
      fc.integer({ min: 1, max: 60 }),
    )
    .map(([letter, part, article]): Phrase => ({
      text: `l’article ${letter}${part}-${article} du code`,
      class: 'référence',
    })),
  fc
    .tuple(
      fc.constantFrom('la loi', 'le décret', 'l’arrêté'),
      fc.integer({ min: 1990, max: 2030 }),
      fc.integer({ min: 1, max: 1999 }),
    )
    .map(([what, year, number]): Phrase => ({ text: `${what} n° ${year}-${number}`, class: 'référence' })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 95 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('Lille', 'LILLE', 'Brumeval', 'Metz'),
    )
    .map(([department, rest, town]): Phrase => ({
      text: `à ${two(department)}${String(rest).padStart(3, '0')} ${town}`,
      class: 'code postal',
    })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom('rue', 'avenue', 'boulevard', 'quai', 'allée'),
      fc.constantFrom(', ', ' ', ' bis, '),
    )
    .map(([number, street, gap]): Phrase => ({
      text: `au ${number}${gap}${street} des Lilas`,
      class: 'adresse',
    })),
  fc
    .constantFrom('la Covid-19', 'la 5G', 'la loi 3DS', 'la 4G', 'le plan France 2030', 'l’Agenda 2030')
    .map((text): Phrase => ({ text, class: 'nom' })),
  fc
    .constantFrom('le 3919', 'le 3977', 'le 115', 'le 119', 'composez le 3114')
    .map((text): Phrase => ({ text, class: 'téléphone' })),
  fc
    .constantFrom(
      'le Premier ministre',
      'la Première ministre',
      'la première fois',
      'en premier lieu',
      'en première ligne',
      'le premier degré',
      'la seconde guerre mondiale',
      'dans un premier temps',
      'les premiers secours',
    )
    .map((text): Phrase => ({ text, class: 'rang' })),
  fc
    .constantFrom(
      'tous deux',
      'toutes les deux',
      'remis à neuf',
      'remises à neuf',
      'doublement satisfaite',
      'zéro chômeur',
      'zéro déchet',
      'tolérance zéro',
      'ouvert 24h/24',
      'ouvert 7j/7',
      'aux quatre coins',
    )
    .map((text): Phrase => ({ text, class: 'expression' })),
  fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('. ', ') ', '° '))
    .map(([n, mark]): Phrase => ({ text: `${n}${mark}Les lieux`, class: 'repère' })),
);
