/** The files that are served as they are (`public/`): none takes the address of a page, and each is what its name says. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { leftoversIn } from '#entries/leftovers.ts';
import { finding, type Finding, type Problem } from '#entries/problem.ts';
import { explainImage } from '#entries/attached/screen.ts';
import { reservedBy } from '#site/reserved.ts';
import { filesOf, strangersOf } from '../files.ts';

const TEXT = /\.(?:txt|html?|xml|json|webmanifest|css|js|svg|md)$/i;
/** Left by machines, never by editors. */
const IGNORED = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

function findingsOf(name: string, bytes: Uint8Array, pages: ReadonlySet<string>): Finding[] {
  const [first = ''] = name.split('/');
  const taken = reservedBy(name) ?? (pages.has(first.replace(/\.html?$/i, '')) ? first : undefined);
  return [
    ...(taken === undefined
      ? []
      : [
          finding(
            `ce fichier prendrait l’adresse d’une page du site (« ${taken} »)`,
            'renommez-le, ou supprimez-le : le site fait cette page lui-même',
          ),
        ]),
    ...(TEXT.test(name) ? leftoversIn(new TextDecoder().decode(bytes)) : []),
    ...explainImage(name, bytes).map(({ message, remedy, line }) =>
      finding(message, remedy, { line, column: line === 0 ? 0 : 1 }),
    ),
  ];
}

/** What is wrong with the files of `folder`, shown as `public/…`; `pages` are the ids of the editors' own pages. */
export function checkPublic(folder: string, pages: ReadonlySet<string>): Problem[] {
  if (!existsSync(folder)) return [];
  const links = new Set(strangersOf(folder));
  return [...filesOf(folder), ...links]
    .filter((path) => !IGNORED.has(basename(path)))
    .sort()
    .flatMap((path) => {
      const found = links.has(path)
        ? [finding('lien symbolique interdit', 'copiez le fichier lui-même')]
        : findingsOf(path, readFileSync(join(folder, path)), pages);
      return found.map((one) => ({ ...one, path: `public/${path}` }));
    });
}
