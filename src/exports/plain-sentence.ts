/** The published form of « En clair »: the editors' plain sentences, each with what its links lead to. */
import type { Leaf } from '#document/model.ts';
import { pathTo } from '#site/urls.ts';
import { many, object, one, OWN_ADDRESS, TEXT } from './fields.ts';

interface WrittenLink {
  words: string;
  /** From the root of the site: « /chiffres/… ». */
  path: string;
}

const linksOf = ({ runs }: Leaf): WrittenLink[] =>
  runs.flatMap(({ text, marks }) =>
    marks.flatMap((mark) => (mark.kind === 'link' ? [{ words: text, path: mark.url }] : [])),
  );

const LINK = object<WrittenLink>({
  name: 'lien d’une phrase simple',
  description: 'des mots de la phrase, et la page ou la phrase d’un communiqué qui les prouve',
  fields: [
    one('mots', TEXT, 'les mots du lien', ({ words }) => words),
    one('url', OWN_ADDRESS, 'l’adresse à laquelle il mène', ({ path }) => pathTo(path.slice(1))),
  ],
});

export const SENTENCE = object<Leaf>({
  name: 'phrase simple',
  description: 'une phrase de la rédaction, jamais une citation',
  fields: [
    one('texte', TEXT, 'la phrase', ({ text }) => text),
    many('liens', LINK, 'ses liens, dans l’ordre de la phrase', linksOf),
  ],
});
