/** A theme as the search knows it. */
import { SECTIONS } from '#kinds/sections.ts';
import type { ThemeNode } from './node.ts';
import { placed, proven } from '#search/records/proven.ts';
import type { SearchRecord } from '#search/records/record.ts';

export const themeRecord = (node: ThemeNode): SearchRecord =>
  proven(SECTIONS.themes.path, node, [node.passage], { facets: () => placed([node]) });
