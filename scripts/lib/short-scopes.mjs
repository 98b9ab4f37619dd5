/**
 * Short names for the scopes of components' styles. Astro marks each element of a component by `astro-` and eight signs:
 * a twelfth of the bytes of an archive's pages.
 */

const SCOPE = /\bastro-([a-z0-9]{8})\b/g;
/** Signs that are kept, after one with which no class of ours begins: of two hundred components, one build in eighty would have two alike, and is refused. */
const SIGNS = 4;

/**
 * What shortens the scopes in code, and knows those that it has given.
 * @returns {(code: string) => string} throws when two components would have the same
 */
export function scopeShortener() {
  /** @type {Map<string, string>} */
  const known = new Map();

  /** @param {string} whole */
  function shortened(whole) {
    const short = `_${whole.slice(0, SIGNS)}`;
    const other = known.get(short) ?? whole;
    if (other !== whole)
      throw new Error(`Deux composants ont le même nom court, ${short} : renommez l’un d’eux.`);
    known.set(short, whole);
    return short;
  }

  return (code) => code.replace(SCOPE, (_, /** @type {string} */ whole) => shortened(whole));
}

/** @returns {import('vite').Plugin} */
export default function shortScopes() {
  const shorten = scopeShortener();
  return {
    name: 'short-scopes',
    // After Astro's compiler, which comes first, and before Vite takes the styles out.
    transform: {
      filter: { id: /\.astro(?:$|\?)/ },
      handler: (code) => ({ code: shorten(code), map: null }),
    },
  };
}
