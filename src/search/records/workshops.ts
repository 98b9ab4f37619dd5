/** A workshop as the search knows it. */
import { SECTIONS } from '#kinds/sections.ts';
import type { WorkshopNode } from '#kinds/workshops/node.ts';
import { proven, values } from './proven.ts';
import type { SearchRecord } from './record.ts';

export const workshopRecord = (node: WorkshopNode): SearchRecord =>
  proven(SECTIONS.workshops.path, node, [node.passage], {
    facets: { atelier: values([node]), thematique: values(node.themes) },
  });
