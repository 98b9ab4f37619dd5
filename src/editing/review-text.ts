/** What a change of content changes for readers, in Markdown: for a screen, and for the summary of a pull request. */
import { namesOf } from '#kinds/index.ts';
import type { Kind } from '#kinds/registry.ts';
import { capitalise } from '#text/word/agreement.ts';
import type { Change, Detail } from './review.ts';

/** More files than these are counted. */
const MOST_FILES = 12;
/** Longer words are cut: the page of the entry has them whole. */
const LONGEST = 200;
const quoted = (words: string) =>
  `« ${words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words} »`;

function detailLine({ what, before, after }: Detail): string {
  if (before === undefined) return `${what} : ${quoted(after ?? '')} (nouveau)`;
  return after === undefined
    ? `${what} : ${quoted(before)} (retiré)`
    : `${what} : ${quoted(before)} → ${quoted(after)}`;
}

const HOW: Readonly<Record<Change['how'], string>> = {
  nouveau: 'Nouvelle fiche',
  supprimé: 'Fiche supprimée, et son adresse avec elle',
  déplacé: 'Ancienne adresse, qui mène désormais à une autre fiche',
  retiré: 'Fiche retirée : sa page reste, avec la raison',
  changé: 'Fiche changée',
};

/** Changes, kind by kind; then the files of the site itself that change. */
export function reviewText(changes: readonly Change[], interfaceFiles: readonly string[] = []): string {
  const titleOfKind = (kind: Kind) => namesOf(kind).section?.title ?? namesOf(kind).dataset?.title ?? kind;
  const parts = [...Map.groupBy(changes, ({ kind }) => kind)].flatMap(([kind, ofKind]) => [
    `## ${capitalise(titleOfKind(kind))}`,
    '',
    ...ofKind.flatMap(({ how, title, url, details }) => [
      `- ${HOW[how]} : **${title}**${url === undefined ? '' : ` (${url})`}`,
      ...details.map((detail) => `  - ${detailLine(detail)}`),
    ]),
    '',
  ]);
  const site =
    interfaceFiles.length === 0
      ? []
      : [
          '## Le site lui-même',
          '',
          ...interfaceFiles.slice(0, MOST_FILES).map((path) => `- ${path}`),
          ...(interfaceFiles.length > MOST_FILES
            ? [`- et ${interfaceFiles.length - MOST_FILES} autres fichiers du programme`]
            : []),
          '',
        ];
  return parts.length + site.length === 0
    ? '# Ce qui change pour les lecteurs\n\nRien.\n'
    : ['# Ce qui change pour les lecteurs', '', ...parts, ...site].join('\n');
}
