/** A theme as the search knows it. */
import type { ThemeNode } from '#graph/nodes.ts';
import { SECTIONS } from '#site/sections.ts';
import { placed, proven } from './proven.ts';
import type { SearchRecord } from './record.ts';

export const themeRecord = (node: ThemeNode): SearchRecord =>
  proven(SECTIONS.themes.path, node, [node.passage], { facets: placed([node]) });
