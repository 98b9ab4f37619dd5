import { escaped } from '../escaped.ts';

/**
 * Words before a name that say less than that its bearer carries something: under whose patronage, beside whom, with
 * whom. Each with the role that it does say.
 */
const BEFORE_A_NAME = [
  { words: "sous l'égide", role: 'donne son égide' },
  { words: 'sous le patronage', role: 'donne son égide' },
  { words: 'sous le haut patronage', role: 'donne son égide' },
  { words: 'en lien avec', role: 'est associé' },
  { words: 'en partenariat avec', role: 'est associé' },
  { words: 'avec le concours', role: 'est associé' },
  { words: 'aux côtés', role: 'est associé' },
] as const;

/** What may stand between them and the name. */
const ARTICLE = "(?: (?:d'|de |du |des |de la |de l')?(?:l'|la |le |les )?| )";

/** The words before one of `names` in `quote` (both in matching form, in lower case) that say less than « porte », and the role that they say. */
export function lesserRoleIn(
  quote: string,
  names: readonly string[],
): (typeof BEFORE_A_NAME)[number] | undefined {
  return BEFORE_A_NAME.find(({ words }) =>
    names.some((name) => new RegExp(`${words}${ARTICLE}${escaped(name)}(?![\\p{L}\\d])`, 'u').test(quote)),
  );
}
