import { allEntries } from '#entries/content.ts';
import { NAMING } from '#entries/title.ts';
import { problemAt } from '../problem-at.ts';
import type { Rule } from './rule.ts';

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;

/** A title is made of words: a screen reader spells an emoji out, and no search finds it. */
export const titles: Rule = (content) =>
  allEntries(content).flatMap((entry) =>
    NAMING.flatMap((field) => {
      const value: unknown = (entry.data as Record<string, unknown>)[field];
      if (typeof value !== 'string' || !EMOJI.test(value)) return [];
      const found = EMOJI.exec(value)?.[0] ?? '';
      return [
        problemAt(
          entry,
          field,
          `émoji « ${found} » dans un titre`,
          'retirez-le, à moins que le document ne l’imprime',
          'avertit',
        ),
      ];
    }),
  );
