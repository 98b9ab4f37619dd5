/** What the tense of a French verb says of an action: done, under way, announced, expected, invited. */
import { matchingForm } from '../matching.ts';

/** The levels, from the surest to the least sure; the same words as on screen. */
type SaidLevel = 'fait' | 'en cours' | 'annoncé' | 'attendu' | 'invité';

const W = '(?<![\\p{L}])';
const E = '(?![\\p{L}])';
const pattern = (source: string) => new RegExp(W + source + E, 'iu');

/** Adverbs that may stand between the words of a verb. */
const BETWEEN = '(?:\\s+(?:ainsi|également|déjà|aussi|donc|encore|bien|toujours|notamment))*\\s+';

/** Speaking of a promise is not keeping it: these verbs, even past, only announce. */
const SAYING = '(?:présenté|annoncé|promis|confirmé|rappelé|fixé|proposé)e?s?';
const PARTICIPLE = '\\p{L}+(?:é|ée|és|ées|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues|ert|erte|erts|ertes)';

/** In order: the first that fits decides. */
const RULES: readonly (readonly [RegExp, SaidLevel])[] = [
  [
    pattern(
      '(?:(?:est|sont|sera|seront|a été|ont été)' +
        BETWEEN +
        ')?(?:invité(?:e|s|es)?|convié(?:e|s|es)?|appelé(?:e|s|es)? à|invite(?:nt)?)',
    ),
    'invité',
  ],
  [
    pattern('en cours|en train de|se poursui(?:t|vent)|se déploie(?:nt)?|est engagé(?:e|s|es)? depuis'),
    'en cours',
  ],
  // The conditional and duty: the document expects, it does not say that it will be.
  [
    pattern(
      '\\p{L}+rai(?:t|ent)|doi(?:t|vent)|devra|devront|est attendu(?:e|s|es)?|est prévu(?:e|s|es)?|sont prévu(?:e|s|es)|a vocation à',
    ),
    'attendu',
  ],
  [pattern(`(?:a|ont|a été|ont été|est|sont)${BETWEEN}${SAYING}`), 'annoncé'],
  // The future, and a purpose stated.
  [pattern('\\p{L}+(?:era|eront|ira|iront|dra|dront|ra|ront)'), 'annoncé'],
  [
    pattern(
      "vise(?:nt)?(?:\\s+\\p{L}+)?\\s+à|il s'agit(?:\\s+aussi)?\\s+d[e']|a pour (?:objectif|but|objet)|passe(?:nt)?(?:\\s+\\p{L}+)?\\s+par|s'engage(?:nt)?\\s+à|entend(?:ent)?",
    ),
    'annoncé',
  ],
  [
    pattern(`(?:a|ont|s'est|se sont|est|sont|avait|avaient|fut|furent)${BETWEEN}(?:été\\s+)?${PARTICIPLE}`),
    'fait',
  ],
  // A participle alone tells what has been done: « ouvertes pendant le confinement ».
  [new RegExp(`^${PARTICIPLE}$`, 'iu'), 'fait'],
];

/**
 * The level that a verb states (« seront ainsi doublés » : annoncé), or `undefined` when its form
 * does not settle it. `words` are in NFC; any space and any apostrophe will do.
 */
export function levelOfVerb(words: string): SaidLevel | undefined {
  const form = matchingForm(words).trim();
  return RULES.find(([rule]) => rule.test(form))?.[1];
}
