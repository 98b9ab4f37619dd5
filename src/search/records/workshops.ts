/** A workshop as the search knows it. */
import type { WorkshopNode } from '#graph/nodes.ts';
import { SECTIONS } from '#site/sections.ts';
import { proven, values } from './proven.ts';
import type { SearchRecord } from './record.ts';

export const workshopRecord = (node: WorkshopNode): SearchRecord =>
  proven(SECTIONS.workshops.path, node, [node.passage], {
    facets: { atelier: values([node]), thematique: values(node.themes) },
  });
