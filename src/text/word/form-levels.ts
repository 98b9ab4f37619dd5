// Ends of words: cspell:ignore quiert blou tudie blie accom arie eint raint ejoint ibue inue alue titue abitue
/** What the form of a French verb says of an action, whatever it governs: done, under way, announced, expected, invited. */
import { lettered } from '../lettered.ts';
import { matchingWords } from '../matching.ts';
import { ADVERBS } from './adverbs.ts';
import { INFINITIVE } from './infinitives.ts';

/** The levels, from the surest to the least sure; the same words as on screen. */
export type SaidLevel = 'fait' | 'en cours' | 'annoncé' | 'attendu' | 'invité';

const W = '(?<![\\p{L}])';
const E = '(?![\\p{L}])';
const pattern = (source: string) => lettered(`${W}(?:${source})${E}`, 'iu');

const BETWEEN = `${ADVERBS} `;
const AGREED = '(?:e|s|es)?';
const TO_BE = `(?:(?:est|sont|sera|seront|a été|ont été|étaient|était)${BETWEEN})?`;
const HAS = `(?:a|ont|avait|avaient|s'est|se sont)${BETWEEN}`;

/** Speaking of a promise is not keeping it: these verbs, even past, only announce; « a assuré le transport » does more than speak. */
const SAYING = `(?:(?:présenté|annoncé|promis|confirmé|rappelé|fixé|proposé|indiqué|affirmé|réitéré|évoqué)e?s?|(?:déclaré|assuré)(?= que(?!\\p{L})| qu'| (?:de |d')?${INFINITIVE})|(?:exprimé|manifesté) (?:l'intention|(?:la|sa|leur) volonté|(?:le|son|leur) souhait)|fait (?:part|savoir|connaître))`;
const PARTICIPLE =
  "(?!(?:été|celui|lui|qui|ici|aujourd'hui|désormais|jamais|puis|depuis|parmi|aussi|ainsi|plus|tous|sous)(?!\\p{L}))\\p{L}+(?:é|ée|és|ées|i|ie|is|ies|it|ite|its|ites|[uû]|(?<!q)ue|us|(?<!q)ues|(?:eint|raint|ejoint)e?s?|ert|erte|erts|ertes)";
/** Of a word alone, these endings may be those of a present too: « souhaite », « prévoit », « investit », « crée ». */
const SURE_PARTICIPLE =
  '(?!(?:re|pro)?crée$|agrée$|supplée$|(?:des|re)?sert$|\\p{L}*quiert$|\\p{L}*(?:[au]ie|(?<!jou|blou|nou)oie|[fcd]ie|tudie|(?<!ta)blie|(?<!rem|accom)plie|[rm]arie|varie|parie|trie|[ck]rie|prie|relie|allie|convie|dévie|envie|[rt]ibue|inue|[év]alue|salue|évolue|titue|[cn]tue|abitue)s?$)\\p{L}+(?:é|ée|és|ées|(?<!o)i|ie|ies|u|(?<!q)ue|us|(?<!q)ues|ert|erte|erts|ertes)';

/** Decided is done; what was decided may not be. */
const DECIDED = `(?:décidé|validé|choisi|acté|accepté|approuvé|adopté|autorisé|obtenu|voté|entériné)${AGREED}`;
const DECIDING =
  '(?:décider|valider|choisir|acter|accepter|approuver|adopter|autoriser|obtenir|voter|entériner)';

/** In order: the first that fits decides. Two levels where the form says either: the editor reads the rest. */
const RULES: readonly (readonly [RegExp, ...SaidLevel[]])[] = [
  [
    pattern(
      `${TO_BE}(?:invité${AGREED}|convié${AGREED}|appelé${AGREED} à|incité${AGREED}|encouragé${AGREED}|exhorté${AGREED}|prié${AGREED} de|invite(?:nt)?|incite(?:nt)?|encourage(?:nt)?|exhorte(?:nt)?|convie(?:nt)?|(?<!s')appelle(?:nt)?(?! de ses v| de leurs v)|recommande(?:nt)?|demandé${AGREED}|demande(?:nt)?)`,
    ),
    'invité',
  ],
  [
    pattern(
      `en cours|en train (?:de|d'être)|se poursui(?:t|vent)|continue(?:nt)? (?:à|de|d')|se déploie(?:nt)?|est engagé${AGREED} depuis|${HAS}(?:commencé|continué) à`,
    ),
    'en cours',
  ],
  [pattern("ne cesse(?:nt)?(?: jamais)?(?= d[e'])"), 'en cours'],
  [pattern("n'(?:a|ont)(?: jamais)? cessé(?= d[e'])"), 'fait', 'en cours'],
  // A wish and a plan: announced for whoever speaks, expected for whoever waits.
  [
    pattern(
      'souhaite(?:nt)?|veut|veulent|espère(?:nt)?|ambitionne(?:nt)?|aspire(?:nt)?|projette(?:nt)?|envisage(?:nt)?|propose(?:nt)?|prévoi(?:t|ent)|pourra|pourront|planifie(?:nt)?|programme(?:nt)?',
    ),
    'annoncé',
    'attendu',
  ],
  // An aim is not a promise: whoever says « vise à » does not say that it will be.
  [
    pattern(
      `vise(?:nt)?(?:\\s+\\p{L}+)?\\s+à|il s'agit(?:\\s+aussi)?\\s+d[e']|(?:a|ont) pour (?:objectif|but|objet|ambition)`,
    ),
    'annoncé',
    'attendu',
  ],
  [
    pattern(`${HAS}(?:été\\s+)?(?:prévu|souhaité|voulu|projeté|envisagé|ambitionné)${AGREED}`),
    'annoncé',
    'attendu',
  ],
  [pattern('(?:commence|débute|démarre)(?:nt)?(?! (?:à|de))'), 'en cours', 'annoncé'],
  [
    pattern('appelle(?:nt)? de (?:ses|leurs|nos) vœux|(?:forme|forment|émet|émettent) (?:le|des|les) vœux?'),
    'attendu',
  ],
  // The conditional and duty: the document expects, it does not say that it will be.
  [
    pattern(
      `\\p{L}+rai(?:t|ent)|doi(?:t|vent)|devra|devront|est attendu${AGREED}|sont attendu${AGREED}|est prévu${AGREED}|sont prévu${AGREED}|(?:a|ont) vocation à|à l'étude`,
    ),
    'attendu',
  ],
  [
    pattern(`(?:a|ont|avait|avaient|(?:a|ont|avait|avaient) été|est|sont|était|étaient)${BETWEEN}${SAYING}`),
    'annoncé',
  ],
  // The future, what is committed to, and a purpose stated.
  [pattern('\\p{L}+(?:era|eront|ira|iront|dra|dront|ra|ront)'), 'annoncé'],
  [
    pattern(
      `passe(?:nt)?(?:\\s+\\p{L}+)?\\s+par|s'engage(?:nt)?|(?:s'est|se sont)${BETWEEN}engagé${AGREED} à|entend(?:ent)?|(?:va|vont|compte|comptent)${BETWEEN}${INFINITIVE}|promet|promettent`,
    ),
    'annoncé',
  ],
  [
    pattern(
      `(?:${HAS}(?:été\\s+)?|(?:est|sont)${BETWEEN})${DECIDED}|vien(?:t|nent) (?:de |d')(?:${DECIDING}|être ${DECIDED})`,
    ),
    'fait',
    'annoncé',
  ],
  // « prévus », « promise » alone.
  [
    lettered(`^(?:prévu|envisagé|souhaité|projeté|programmé|espéré|attendu)${AGREED}$`, 'iu'),
    'annoncé',
    'attendu',
  ],
  [lettered(`^(?:annoncé|promis)${AGREED}$`, 'iu'), 'annoncé'],
  [lettered(`^${DECIDED}$`, 'iu'), 'fait', 'annoncé'],
  [pattern(`vien(?:t|nent) (?:de |d')(?:être\\s+)?${INFINITIVE}`), 'fait'],
  // « ont commencé »: the beginning is done, and what begins is under way.
  [
    pattern(
      `(?:${HAS}(?:été\\s+)?|(?:est|sont)${BETWEEN})(?:commencé|débuté|démarré|entamé|amorcé)${AGREED}`,
    ),
    'fait',
    'en cours',
  ],
  [
    pattern(`(?:a|ont|s'est|se sont|avait|avaient|fut|furent)${BETWEEN}(?:été\\s+\\p{L}{3,}|${PARTICIPLE})`),
    'fait',
  ],
  // « est ouvert » is a state that lasts, or what has been done.
  [pattern(`(?:est|sont)${BETWEEN}${PARTICIPLE}`), 'fait', 'en cours'],
  // A participle alone tells what has been done: « ouvertes pendant le confinement ».
  [lettered(`^${SURE_PARTICIPLE}$`, 'iu'), 'fait'],
];

/** The levels that the forms of some words say, whatever they govern: a whole sentence, or an act that its title names. */
export function levelsOfForm(words: string): readonly SaidLevel[] {
  const form = matchingWords(words);
  const [, ...levels] = RULES.find(([rule]) => rule.test(form)) ?? [undefined];
  return levels;
}
