/** What a content file may not hold. One visitor per kind of node; nothing is thrown, everything is listed. */
import type { Heading, Image, Link, ListItem, Node, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { explainAddress } from './addresses.ts';
import { explainElement, type ComponentList } from './components.ts';
import { judgeFootnotes } from './footnotes.ts';
import { MAX_NESTING, TOO_DEEP } from './limits.ts';
import { tooDeep, wordsIn } from './tree.ts';

/** Something wrong at a place of the source, with what to write instead. */
export interface Refusal {
  line: number;
  column: number;
  /** What is wrong, then « ; » and what to write instead. */
  message: string;
  severity: 'refuse' | 'avertit';
}
