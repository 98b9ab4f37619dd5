// Beginnings of words: cspell:disable
/** Words that say the contrary of each other: what a document says to close does not open in a title. */
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';
import { contentWords } from './likeness.ts';

/** Ways in which a number moves. */
const UP = 'hausses?|augment\\p{L}*|progress\\p{L}*|croissance|accroiss\\p{L}*';
const DOWN = 'baiss\\p{L}*|diminu\\p{L}*|recul\\p{L}*|chut\\p{L}*|rédui\\p{L}*|réduction\\p{L}*';

/** Of each pair, one side; then the other. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [UP, DOWN],
  ['hors taxes?|ht', 'ttc|toutes taxes(?: comprises)?'],
  [
    'multipli\\p{L}*|doubl\\p{L}*|tripl\\p{L}*|fois plus',
    'divis(?:e|é|ée|és|ées|er|era)|fois moins|moitié moins',
  ],
  ['nets?|nettes?', 'brute?s?'],
  ['mensuel(?:le)?s?|par mois|chaque mois', 'annuel(?:le)?s?|par an|chaque année|en tout|au total'],
  [
    'par an|chaque année|annuel(?:le)?s?',
    'en tout|au total|cumulée?s?|sur (?:deux|trois|quatre|cinq|six|dix|\\d+) ans',
  ],
  ['moyen(?:ne)?s?', 'médiane?s?|maxim(?:um|ale?s?|aux)|minim(?:um|ale?s?|aux)|totale?s?|totaux|en tout'],
  ['minim(?:um|ale?s?|aux)|au moins|plancher', 'maxim(?:um|ale?s?|aux)|au plus|plafond|plafonnée?s?'],
  ['investissements?', 'fonctionnement'],
  ['indirects?|indirectes?', 'directs?|directes?'],
  ['femmes|filles', 'hommes|garçons'],
  ['recettes', 'dépenses'],
  ['entrées|arrivées', 'sorties|départs'],
  ['naissances', 'décès|morts'],
  ['excédents?', 'déficits?'],
  ['temps plein|temps complet', 'temps partiel'],
  ['propriétaires', 'locataires'],
  [
    '(?:r|ré)?ouvr(?:e|ent|ir|ira|iront|ant)|(?:r|ré)?ouvert(?:e|s|es|ure|ures)?',
    'ferm(?:e|ent|er|era|eront|ée?s?|eture|etures)',
  ],
  ['cré(?:e|ent|er|era|eront|ée?s?|ation|ations)', 'supprim\\p{L}*|suppression\\p{L}*'],
  ['recrut\\p{L}*|embauch\\p{L}*', 'licenci\\p{L}*'],
  ['autoris\\p{L}*', 'interdi\\p{L}*'],
  ['accept(?:e|ent|er|ée?s?|ation)', 'refus\\p{L}*|rejet(?:te|tent|er|ée?s?)'],
  ['constru\\p{L}*', 'démol\\p{L}*|détrui\\p{L}*|destruction\\p{L}*'],
  ['gagn(?:e|ent|er|era|ée?s?)', 'per(?:d|dent|dre|du|due|dus|dues|te|tes)'],
].map(([one = '', other = '']) => [whole(one), whole(other)]);

function whole(words: string): RegExp {
  return lettered(`(?<!\\p{L})(?:${words})(?![\\p{L}-])`, 'u');
}

/** To set up or to keep, and to do away with: contrary of the same thing alone. */
const SETS_UP = whole(
  '(?:r|ré)?ouvr(?:ir|ira|iront|ant)|(?:r|ré)?ouvertures?|(?:re)?cré(?:er|era|eront|ant|ations?)|(?:re)?constru(?:ire|ira|iront|isant|ctions?)|(?:re)?bâti(?:r|ra|ront|ssant)|(?:ré)?install(?:er|era|eront|ant|ations?)|implant(?:er|era|ations?)|pos(?:er|era|eront)|gard(?:er|era)|conserv(?:er|era|eront|ations?)|mainten(?:ir|ant)|maintien(?:s|t|dra|dront)?|rétabli(?:r|ra|ssement)',
);
const DOES_AWAY = whole(
  'démol\\p{L}+|démant[eè]l\\p{L}+|démont\\p{L}+|détrui\\p{L}+|destructions?|ferm(?:e|ent|er|era|eront|ée?s?|etures?)|supprim\\p{L}+|suppressions?|ras(?:er|era|eront|ée?s?)|abatt\\p{L}+|arrach\\p{L}+|retir(?:e|ent|er|era|eront|ée?s?)|retraits?|enl[eè]v\\p{L}+|dissou\\p{L}+|dissolutions?|abandon\\p{L}*|cess(?:e|ent|er|era|eront|ations?)',
);
/** What goes on is not begun; « la lutte continue avec une brigade » says of the brigade no such thing. */
const BEGINS = whole(
  'lanc(?:er|ement)|(?:cré|instaur|institu|inaugur|initi)(?:er|ation)|commenc(?:er|ement)|démarr(?:er|age)|débuter',
);
const GOES_ON = whole(
  'poursui(?:t|vent|vra|vront|vre|te)(?! (?:avec|par)(?!\\p{L}))|continu(?:e|ent|er|era|eront)(?! (?:avec|par)(?!\\p{L}))|maintien(?:t|nent|dra|dront)?|maintenir|reconduir(?:e|a|ont)|recondui(?:t|sent)|pérennis(?:e|ent|er|era|eront)|conserv(?:e|ent|er|era|eront)',
);
const BEGUN_THERE = /(?<!\p{L})(?:cré|lanc|instaur|institu|inaugur|initi|commenc|démarr|début)\p{L}+/u;

/** The word of `document` that does away with what `told` sets up, or goes on with what it begins; they speak of the same thing. */
function undoneIn(own: string, told: string, document: string, context: string): string | undefined {
  const its = DOES_AWAY.exec(document)?.[0];
  if (its !== undefined && SETS_UP.test(told) && !DOES_AWAY.test(told) && !SETS_UP.test(context)) {
    const said = contentWords(context);
    const [, ...things] = contentWords(own);
    if (things.some((word) => said.includes(word)) && !DENIED.test(document)) return its;
  }
  const on = GOES_ON.exec(document)?.[0];
  return on !== undefined && BEGINS.test(told) && !GOES_ON.test(told) && !BEGUN_THERE.test(context)
    ? on
    : undefined;
}

/** They tell of no such number: a name for people or prices, and what something is for. */
const ASIDE =
  /(?<!\p{L})(?:mobilité réduite|(?:tarifs?|prix) réduits?|moyennes sections?|moyen terme|petites? et moyennes?|moyens? (?:de|d'|pour|humains?|financiers?|matériels?|techniques?|supplémentaires?)|(?:pour|afin de|afin d'|vise à|visant à) (?:faire )?\p{L}+(?:er|ir|re))(?!\p{L})/gu;
/** What is denied, or replaced, may be told by its contrary. */
const DENIED = /(?<!\p{L})(?:ne|n'|sans|au lieu|plutôt que)(?!\p{L})|(?<!\p{L})n'/u;

/** A verb that says only that something is: its subject says what. */
const IS_SO =
  /(?<!\p{L})(?:lieu|vigueur|débu\p{L}*|commenc\p{L}*|démarr\p{L}*|entr(?:e|era|eront|er)|prévue?s?|intervien\p{L}*|effecti\p{L}+|décid\p{L}*|programm\p{L}*|annonc\p{L}*|engag\p{L}*|vot\p{L}*|adopt\p{L}*|confirm\p{L}*|fait|fera|feront)$/u;
const FIRST_NOUN =
  /^ (?:\p{L}+ment |pas |plus |bien |donc )?(?:(?:à|en|de) )?(?:l[ae]s? |au |aux |du |l'|d'|une? |sa |son |ses |cet?t?e? )?\p{L}+(?: \p{L}+)?/u;
const SUBJECT = /(?:^|[,;:] )(?:l[ae]s? |l'|une? |cet?t?e? |sa |son )?(\p{L}+)[^,;:]*$/u;

/** What a verb tells in its sentence: itself, the first noun that it governs, and its subject where it says no more than that it is. */
export function actIn(sentence: string, verb: string): string {
  const [text, form] = [smallForm(sentence), smallForm(verb)];
  const at = text.indexOf(form);
  if (at === -1) return form;
  const [noun = ''] = FIRST_NOUN.exec(text.slice(at + form.length)) ?? [];
  const subject = IS_SO.test(form) ? (SUBJECT.exec(text.slice(0, at))?.[1] ?? '') : '';
  const [denied = ''] = /(?<!\p{L})n(?:e |')$/u.exec(text.slice(0, at)) ?? [];
  return `${subject} ${denied}${form}${noun}`;
}

/** The word of `said`, of a document, that says the contrary of what `own` tells; undefined where both say both, or it denies. `around`: the sentences of these words. */
export function contraryIn(own: string, said: string, around = said): string | undefined {
  const [told, document, context] = [own, said, around].map((text) => smallForm(text).replace(ASIDE, ''));
  if (told === undefined || document === undefined || context === undefined) return undefined;
  for (const pair of PAIRS)
    for (const [mine, its] of [pair, [pair[1], pair[0]] as const]) {
      if (!mine.test(told) || its.test(told) || mine.test(context)) continue;
      const [word] = its.exec(document) ?? [];
      const isMoved = pair === PAIRS[0];
      if (word !== undefined && (isMoved || !DENIED.test(document))) return word;
    }
  return said === around ? undefined : undoneIn(own, told, document, context);
}
