/** What was perhaps meant by a word that no document has: loaded when a word is unknown, which most never are. */
import { START } from '../files.ts';
import { meantBy, partsOf, restsOf } from '../words/misspelling.ts';
import { isNumberKey } from '../words/tokens.ts';
import { waysFrom } from '../words/ways.ts';
import type { Source } from './source.ts';

/** How the documents write a key that they have. */
async function formOf(source: Source, key: string): Promise<string> {
  return (await source.lexicon(key.slice(0, START))).forms[key] || key;
}

/** The word that the documents write, or those that were run together; `undefined` if nothing is near enough. */
export async function meantFor(source: Source, key: string): Promise<string | undefined> {
  const { starts, lists } = await source.sorts();
  const listed = async (name: string | number) => (await source.list(name)).split(' ').filter(Boolean);
  const begun = async (letter: string) =>
    /\p{L}/u.test(letter) && starts.some((start) => start.startsWith(letter)) ? listed(letter) : [];
  // A first letter is seldom wrong: other words are read only if its own has nothing.
  const own = await begun(key[0] ?? '');
  const close = meantBy(key, own);
  if (close !== undefined) return formOf(source, close);
  const ways = waysFrom(key, lists);
  const keysOf = async (start: string) =>
    Object.keys((await source.lexicon(start)).forms).filter((one) => one.length > START && !isNumberKey(one));
  const others = await Promise.all([
    ...ways.lists.map(listed),
    ...ways.letters.map(begun),
    ...ways.starts.map(keysOf),
  ]);
  const far = meantBy(key, [...new Set(others.flat())]);
  if (far !== undefined) return formOf(source, far);
  const known = new Set(own);
  const rests = new Set(restsOf(key, known).map((rest) => rest.slice(0, START)));
  for (const all of await Promise.all([...rests].map(keysOf))) for (const one of all) known.add(one);
  const parts = await Promise.all(partsOf(key, known)?.map((part) => formOf(source, part)) ?? []);
  return parts.length > 0 ? parts.join(' ') : undefined;
}
