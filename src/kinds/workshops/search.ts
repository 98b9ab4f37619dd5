/** A workshop as the search knows it. */
import { SECTIONS } from '#kinds/sections.ts';
import type { WorkshopNode } from './node.ts';
import { proven, values } from '#search/records/proven.ts';
import type { SearchRecord } from '#search/records/record.ts';

export const workshopRecord = (node: WorkshopNode): SearchRecord =>
  proven(SECTIONS.workshops.path, node, [node.passage], {
    facets: () => ({ atelier: values([node]), thematique: values(node.themes) }),
  });
