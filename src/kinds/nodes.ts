/** How the nodes of each kind are made: a kind that the graph shows and that is forgotten here is a type error. */
import type { NodeMaker } from '#graph/builder.ts';
import { commitments } from './commitments/node.ts';
import { communiques } from './communiques/node.ts';
import { dossiers } from './dossiers/node.ts';
import { events } from './events/node.ts';
import { figures } from './figures/node.ts';
import { missing } from './missing/node.ts';
import { organisations } from './organisations/node.ts';
import { people } from './people/node.ts';
import { replies } from './replies/node.ts';
import { territories } from './territories/node.ts';
import { themes } from './themes/node.ts';
import { vocabulary } from './vocabulary/node.ts';
import { workshops } from './workshops/node.ts';
import type { NodeKind } from './registry.ts';

export const MAKERS: { readonly [K in NodeKind]: NodeMaker<K> } = {
  organisations,
  dossiers,
  communiques,
  territories,
  workshops,
  themes,
  people,
  events,
  commitments,
  figures,
  vocabulary,
  replies,
  missing,
};
