import { leavesOf } from '../../document/model.ts';
import { allEntries } from '../../entries/content.ts';
import { SECTION_NAMES } from '../../site/sections.ts';
import { entryUrl, sectionUrl, sitePath } from '../../site/urls.ts';
import { nearest } from '../../text/similar.ts';
import { problemInText } from '../problem-at.ts';
import type { Rule } from './rule.ts';

/** A link written in a text leads to a page of the site. Other pages than entries are listed by their first folder. */
export const links: Rule = (content) => {
  const known = new Set<string>([sitePath()]);
  for (const section of SECTION_NAMES) {
    known.add(sectionUrl(section));
    for (const { id } of content.entries[section]) known.add(entryUrl(section, id));
  }
  const sections = new Set(SECTION_NAMES.map(sectionUrl));
  return allEntries(content).flatMap((entry) =>
    (entry.document === undefined ? [] : leavesOf(entry.document)).flatMap((leaf) =>
      leaf.runs.flatMap((run) =>
        run.marks.flatMap((mark) => {
          if (mark.kind !== 'link' || !mark.url.startsWith('/')) return [];
          const [path = ''] = mark.url.split(/[?#]/);
          const isEntry = [...sections].some((section) => path.startsWith(section));
          if (known.has(path) || !isEntry) return [];
          const close = nearest(path, [...known])[0];
          return [
            problemInText(
              entry,
              leaf.position,
              `aucune page à ${path}`,
              close === undefined ? '' : `proche : ${close}`,
            ),
          ];
        }),
      ),
    ),
  );
};
