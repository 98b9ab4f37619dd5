/**
 * The words of a document that reserve what it tells: cut off, the claim grows. Each class with its reason, how a
 * document writes it, and how the editors may keep it in their own words. The check alone reads it: the reserves of
 * numbers, which the browser compares too, are in `number/reserve-words.ts`.
 */
import { lettered } from '../lettered.ts';

/** On what a reservation bears: the words before it, those after it, either beside it, or the verb of its sentence. */
export type Bearing = 'before' | 'after' | 'beside' | 'verb';

export interface ReservationClass {
  /** What is lost without it, for the message: « sans quoi … ». */
  loss: string;
  bears: Bearing;
  /** As documents write it. */
  said: string;
  /** As the editors may say it in other words, beside the document's own. */
  kept: string;
}

/** In the order in which they are looked for; the forms of one class are told apart nowhere. */
export const RESERVATIONS: readonly ReservationClass[] = [
  {
    loss: 'un ajout se lit comme le tout',
    bears: 'before',
    said: 'supplémentaires?|additionnel(?:le)?s?|en plus|de plus(?! de)|nouveaux|nouvelles|nouveau|nouvelle',
    kept: "s'ajoute(?:nt|ra|ront|rait|raient)?|ajoutée?s?|autres|en sus|de plus|en plus|supplémentaires?|nouve(?:au|aux|lles?)",
  },
  {
    loss: 'un exemple se lit comme la liste',
    bears: 'after',
    said: 'notamment|en particulier|particulièrement|entre autres|par exemple|tels? que|telles? que|parmi lesquels|parmi lesquelles|comme par exemple',
    kept: 'comme|dont|exemples?|cite(?:nt)?|surtout|notamment|en particulier|tels? que|telles? que|entre autres|etc',
  },
  {
    loss: 'ce qui compte le plus se lit comme le tout',
    bears: 'beside',
    said: 'principaux|principales?|principal|majeurs?|majeures?|essentiels?|essentielles?',
    kept: 'principa(?:l|le|les|ux)|surtout|parmi|majeure?s?|essentiel(?:le)?s?|grande?s?',
  },
  {
    loss: 'une préférence se lit comme un droit pour tous',
    bears: 'after',
    said: "en priorité|prioritairement|d'abord|en premier lieu",
    kept: "priorit\\p{L}*|d'abord|avant tout|en premier",
  },
  {
    loss: 'ce qui vaut dans un cadre se lit comme valant partout',
    bears: 'verb',
    said: "dans le cadre (?:de |du |des |d')|au titre (?:de |du |des |d')|dans la limite (?:de |du |des |d')|sous réserve (?:de |du |des |d')|à condition (?:de |que |qu')|le cas échéant|si possible|en cas (?:de |d')",
    kept: 'dans (?:le|ce|un) cadre|au titre|limite|sous réserve|condition|le cas échéant|si possible|en cas|par contrat|dans les contrats',
  },
  {
    loss: 'un essai se lit comme une règle',
    bears: 'verb',
    said: "à titre (?:expérimental|d'essai|provisoire|temporaire|exceptionnel)|à l'essai|pour essai|provisoirement|temporairement",
    kept: 'expérim\\p{L}*|ess(?:ai|ais|ayer)|pilote|provisoire\\p{L}*|temporaire\\p{L}*|exceptionnel\\p{L}*|un temps',
  },
  {
    loss: 'ceux qui le veulent se lisent comme tous',
    bears: 'before',
    said: 'volontaires|qui le souhaitent|qui le veulent',
    kept: 'volontaires?|qui le (?:souhaitent|veulent|demandent)',
  },
  {
    loss: 'ce qui ne dure pas se lit comme acquis',
    bears: 'before',
    said: 'provisoires|temporaires|saisonniers|saisonnières',
    kept: "provisoire\\p{L}*|temporaire\\p{L}*|saison\\p{L}*|un temps|l'hiver|l'été",
  },
  {
    loss: 'ceux qui y ont droit se lisent comme tous',
    bears: 'before',
    said: 'éligibles',
    kept: 'éligibles?|qui y ont droit',
  },
  {
    loss: 'ceux que cela concerne se lisent comme tous',
    bears: 'before',
    said: 'concernée?s',
    kept: 'concernée?s|que cela concerne',
  },
  {
    loss: 'une partie se lit comme le tout',
    bears: 'after',
    said: "une partie (?:de |du |des |d')|certaine?s|quelques|la plupart (?:de |du |des |d')|une dizaine (?:de |d')",
    kept: 'partie|certaine?s|quelques|plupart|plusieurs|dizaine',
  },
];

const pattern = (source: string) => lettered(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'u');
const compiled = RESERVATIONS.map((one) => ({
  ...one,
  said: lettered(`(?<![\\p{L}])(?:${one.said})`, 'gu'),
  whole: pattern(`${one.said}|${one.kept}`),
}));

/** A reservation of a text, where it stands. */
export interface Reservation {
  loss: string;
  bears: Bearing;
  words: string;
  start: number;
  end: number;
  /** Do other words keep it? */
  isKeptBy: (text: string) => boolean;
}

/** Few words are quoted by many fields: each is read once. */
const read = new Map<string, readonly Reservation[]>();
const MOST_KEPT = 5000;

/** The reservations of some words, in matching form. */
export function reservationsIn(form: string): readonly Reservation[] {
  const found = read.get(form) ?? readReservations(form);
  if (read.size < MOST_KEPT) read.set(form, found);
  return found;
}

function readReservations(form: string): Reservation[] {
  return compiled.flatMap(({ loss, bears, said, whole }) =>
    [...form.matchAll(said)].flatMap(({ 0: words, index }): Reservation[] => {
      const end = index + words.length;
      // « nouveau » is no beginning of « nouveauté »; a form that ends in « d' » or a space is whole already.
      if (/[\p{L}]$/u.test(words) && /^[\p{L}]/u.test(form.slice(end))) return [];
      return [
        {
          loss,
          bears,
          words: words.trim(),
          start: index,
          end,
          isKeptBy: (text) => whole.test(text),
        },
      ];
    }),
  );
}
