/** What a French verb says of an action, by its form and by what it governs. */
import { levelsOfForm, type SaidLevel } from './form-levels.ts';
import { stanceOf } from './governors.ts';

/** What a governing verb leaves to be said: « tente d'ouvrir ». Of what is undone, or was meant once, no level; to forbid and to put off say their own. */
const OF_STANCES = {
  undone: [],
  withdrawn: undefined,
  forbidden: undefined,
  lapsed: [],
  tried: ['attendu'],
  ahead: ['annoncé', 'attendu'],
  asked: ['attendu', 'invité'],
  allowed: ['en cours', 'annoncé', 'attendu', 'invité'],
} as const satisfies Record<string, readonly SaidLevel[] | undefined>;

/**
 * The levels that a verb may state: one (« seront ainsi doublés » : annoncé), two when its form says either
 * (« souhaite » : annoncé, attendu), or none when it settles nothing. `words` are in NFC; any space and any
 * apostrophe will do.
 */
export function levelsOfVerb(words: string): readonly SaidLevel[] {
  const stance = stanceOf(words);
  return (stance && OF_STANCES[stance]) ?? levelsOfForm(words);
}
