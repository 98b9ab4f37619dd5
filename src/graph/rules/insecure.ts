import { leavesOf, type Leaf } from '#document/model.ts';
import type { Entry } from '#entries/entry.ts';
import type { Problem } from '#entries/problem.ts';
import { problemInText } from '../problem-at.ts';
import { ANY, type NearRule } from './rule.ts';

/** A link whose words are not its address: whoever wrote it chose where it goes. */
function inLeaf(entry: Entry, leaf: Leaf): Problem[] {
  return leaf.runs.flatMap(({ text, marks }) =>
    marks.flatMap((mark) => {
      if (mark.kind !== 'link' || !/^http:/i.test(mark.url) || text.includes(mark.url)) return [];
      return [
        problemInText(
          entry,
          leaf.position,
          `« ${text} » mène à ${mark.url}, que personne ne protège en chemin`,
          `écrivez ${mark.url.replace(/^http:/i, 'https:')} si cette adresse répond ; sinon, gardez la vôtre`,
          'avertit',
        ),
      ];
    }),
  );
}

/** A link to an address that starts with http:// is told: most have another, that is safe. */
export const insecure: NearRule = ({ entries }, isAsked = ANY) =>
  [...entries.communiques, ...entries.pages]
    .filter(isAsked)
    .flatMap((entry) =>
      (entry.document === undefined ? [] : leavesOf(entry.document)).flatMap((leaf) => inLeaf(entry, leaf)),
    );
