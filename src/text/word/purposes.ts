/**
 * What is only prepared or thought of: « une réflexion est en cours pour étendre les horaires », « la proposition de créer
 * un fonds », « plaide pour la gratuité » wish it so, and no more.
 */
// Beginnings and ends of words: cspell:ignore lutt réclam envisag étudi tion sion ités tions
// Beginnings of words: cspell:ignore réfle réflex discuss négoci démarch concert invit convi incit
// Beginnings of words: cspell:ignore encourag exig revendiqu sugg préconis devai
import { lettered } from '../lettered.ts';
import { smallForm } from '../matching.ts';
import { ADVERBS } from './adverbs.ts';
import { governorBefore, NEAR, stanceOf } from './governors.ts';
import { INFINITIVE } from './infinitives.ts';
import { familyOf } from './action-verbs.ts';

/** What is worked at before a thing is done. */
const PREPARES =
  "réflexions?|travaux|discussions?|négociations?|études?|démarches?|concertations?|consultations?|échanges|groupes? de travail|missions?|projets?|appels? à projets?|pistes|efforts|pourparlers|contacts|plan d'action|chantiers?|expérimentations?";
/** What leads from it to what is wished. */
const FOR =
  "pour|afin (?:de|d')|en vue (?:de|d')|dans le but (?:de|d')|visant à|destinée?s? à|portant sur la possibilité (?:de|d')";
const PURPOSE = lettered(
  `(?<!\\p{L})(?:${PREPARES})(?!\\p{L})[^.;:!?]{0,90}?(?<!\\p{L})(?<said>(?:${FOR}) ?(?:(?:mieux|davantage|encore) )?(?<verb>\\p{L}{3,}(?:er|ir|re)))(?!\\p{L})`,
  'gu',
);

/** What is thought, asked or pleaded for, and so is not; an infinitive or a noun says what. « propose un hébergement » offers it. */
const THOUGHT = `(?:invit|convi|incit|encourag|exhort|appel)(?:e|le|ent|lent|é|ée|és|ées|era|eront)(?: (?!(?:et|ou|puis|mais|qui)(?!\\p{L}))[\\p{L}'-]+){0,6}? (?:à|de|d')(?= ?(?:l[ae]s? |l'|y |en |s'|se )?${INFINITIVE})|(?:propositions?|projets?|idées?|demandes?|souhaits?|volonté|perspectives?|possibilités?|hypothèses?|intentions?|ambitions?|opportunité|faisabilité|principe|promesses?) (?:de|d')|(?:en faveur|à l'étude) (?:de|du|des|d')|(?:plaid|milit|lutt)\\p{L}+ (?:pour|en faveur (?:de|du|des|d'))|(?:souhait|esp[èé]r|demand|réclam|exig|revendiqu|sugg[èé]r|préconis|recommand|envisag|étudi|appel)(?:e|ent|le|lent|é|ait|aient)(?: de leurs vœux| de ses vœux)?(?: (?:de|d'|à))?|propos(?:e|ent|é|ait|aient)(?: (?:de|d')(?= ?(?:l[ae]s? |l'|y |en |s'|se )?${INFINITIVE}))|(?:proposé|attend(?:ent)?)(?= (?:l[ae]s? |l'))`;
const IDEA = lettered(
  `(?<!\\p{L})(?<said>(?:${THOUGHT}) ?(?:l[ae]s? |l'|une? |des |leur |sa |son )?(?<verb>\\p{L}{3,}(?:er|ir|re|tion|sion|ment|age|ure|ité|ités|tions|ments)))(?!\\p{L})`,
  'gu',
);

/** An action that a text names as the purpose of what prepares it. */
export interface Purpose {
  words: string;
  /** Where they end, with its verb or its name. */
  end: number;
  /** See {@link familyOf}. */
  family: string;
}

/** What is governed: « de rétablir », « d'ouvrir », « éteindre ». */
const GOVERNED = lettered(`(?<!\\p{L})(?:à |de |d')?(?<verb>${INFINITIVE})`, 'gu');
const CLAUSE = /[.;:!?()]/u;

/** Actions that are tried or asked for by the verb that governs theirs: « s'efforcent de rétablir ». */
const triedIn = (form: string): Purpose[] =>
  [...form.matchAll(GOVERNED)].flatMap(({ 0: words, groups, index }) => {
    const clause =
      form
        .slice(Math.max(0, index - NEAR), index)
        .split(CLAUSE)
        .at(-1) ?? '';
    const governor = governorBefore(clause, words);
    if (governor === undefined) return [];
    const said = `${governor}${governor.endsWith("'") ? '' : ' '}${words}`;
    const stance = stanceOf(said);
    return stance === 'tried' || stance === 'asked'
      ? [{ words: said, end: index + words.length, family: familyOf(groups?.['verb'] ?? '') }]
      : [];
  });

/** What was to be, and was not: « aurait dû être rénové », « devait ouvrir ». */
const LAPSED = lettered(
  `(?<!\\p{L})(?<said>(?:devai(?:t|ent)|aurai(?:t|ent)${ADVERBS} (?:dû|pu)|(?:a|ont) failli|(?:est|sont|était|étaient)${ADVERBS} (?:censé|supposé)e?s?)${ADVERBS} (?:être${ADVERBS} )?(?<verb>\\p{L}{3,}))(?!\\p{L})`,
  'gu',
);

/** Every such action of a text. */
export function purposesIn(text: string): Purpose[] {
  const form = smallForm(text);
  const thought = [PURPOSE, IDEA, LAPSED]
    .flatMap((named) => [...form.matchAll(named)])
    .map(({ 0: { length }, groups, index }) => ({
      words: groups?.['said'] ?? '',
      end: index + length,
      family: familyOf(groups?.['verb'] ?? ''),
    }));
  return [...thought, ...triedIn(form)];
}
