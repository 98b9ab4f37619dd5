/** An organisation that words name in what they prove of something else. */
import type { Builder } from '../builder.ts';
import type { Passage } from '../model.ts';
import type { Naming } from './naming-model.ts';

/** Records that `passage` names the organisation `id` in what it proves of `node`. */
export function naming(build: Builder, node: Naming['node'], id: string, passage: Passage): Naming {
  const organisation = build.get('organisations', id);
  const made: Naming = { node, organisation, passage };
  organisation.named.push(made);
  return made;
}
