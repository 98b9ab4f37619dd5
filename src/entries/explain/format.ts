/** What to write instead of a text that is not of the form asked for. */
import { codeOf } from '#text/mend/mend.ts';
import { slugOf } from '../names.ts';

const BARE_SITE = /^(?:https?:\/*|\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#]\S*)?)$/iu;

/** The last part of a path or of an address, without its extension. */
const named = (written: string): string =>
  written
    .trim()
    .replace(/^https?:\/\/[^/]+/u, '')
    .replace(/\/+$/u, '')
    .replace(/^.*\//u, '')
    .replace(/\.(?:ya?ml|mdx?|txt|html?)$/iu, '');

/** The remedy for a text refused by its form; `description` is what its field says that it holds. */
export function formatRemedy(written: string, description: string | undefined, message: string): string {
  const [, site] = BARE_SITE.exec(written.trim()) ?? [];
  if (message.includes('https') && site !== undefined) return `écrivez « https://${site} »`;
  if (message.includes('https') && /^https?:\/\/\S/.test(written))
    return `écrivez « ${written.trim().replace(/\s/gu, '%20')} », ou recopiez l’adresse`;
  if (message.includes('mailto') && /^\S+@\S+$/.test(written)) return `écrivez « mailto:${written} »`;
  // « mairie.yaml », « organisations/mairie », « /organismes/mairie/ » name the file by more than its name.
  const isId = message.includes('identifiant');
  const slug = slugOf(isId ? named(written) : written);
  const [unseen] = /[^\S ]|\p{Cf}/u.exec(written) ?? [];
  const without = unseen === undefined ? '' : `, sans le signe qui ne se voit pas (${codeOf(unseen)})`;
  if (isId && slug !== '') return `écrivez « ${slug} »${without}, si c’est le nom du fichier`;
  const parts = written
    .trim()
    .replace(/^https?:\/\/[^/]*/u, '')
    .split('/')
    .map(slugOf)
    .filter(Boolean);
  if (message.startsWith('une adresse du site') && parts.length > 0)
    return `écrivez « /${parts.join('/')}/ »`;
  const [, stem = '', end = ''] = /([^/\\]+)\.(\w+)$/u.exec(written.trim()) ?? [];
  if (message.startsWith('un nom de fichier') && slugOf(stem) !== '')
    return `écrivez « ${slugOf(stem)}.${end.toLowerCase()} », et donnez ce nom au fichier`;
  if (message.includes('SHA-256')) return 'copiez-la de ce que dit « sha256sum » du fichier';
  return `corrigez « ${written} »${description === undefined ? '' : ` : ${description}`}`;
}
