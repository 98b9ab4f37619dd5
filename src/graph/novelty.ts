/** What is new in a document, against all earlier ones: computed, never written by an editor. */
import type { Nature } from '#schemas/levels.ts';
import type { NodeOf } from '#kinds/registry.ts';
import type { Mention } from './model.ts';

/** How a document speaks of a commitment, given the documents before it. */
export type NoveltyLabel =
  | 'nouveau'
  | 'répété'
  | 'précisé'
  | 'revu à la hausse'
  | 'élargi'
  | 'renommé'
  | 'remplacé'
  | 'dit réalisé'
  | 'annoncé de nouveau';

const AGAIN: Readonly<Record<Nature, NoveltyLabel>> = {
  annonce: 'annoncé de nouveau',
  répétition: 'répété',
  précision: 'précisé',
  hausse: 'revu à la hausse',
  élargissement: 'élargi',
  'changement de nom': 'renommé',
  remplacement: 'remplacé',
  réalisation: 'dit réalisé',
};

/** The order in which a page shows the labels. */
const ORDER: readonly NoveltyLabel[] = ['nouveau', ...Object.values(AGAIN)];

export interface Novelty {
  label: NoveltyLabel;
  /** In reading order; a commitment appears once per label. */
  mentions: readonly Mention[];
}

/** New to the corpus on its day, or what the mention brings to a thread that an earlier document began. */
const labelOf = (node: NodeOf<'communiques'>, { commitment, nature }: Mention): NoveltyLabel =>
  commitment.first.passage.communique === node ? 'nouveau' : AGAIN[nature];

/** The mentions of a document by label, empty labels left out. */
export function noveltyOf(node: NodeOf<'communiques'>): Novelty[] {
  return ORDER.flatMap((label) => {
    const mentions = node.mentions.filter((mention) => labelOf(node, mention) === label);
    const once = mentions.filter(
      (mention, index) => mentions.findIndex((other) => other.commitment === mention.commitment) === index,
    );
    return once.length === 0 ? [] : [{ label, mentions: once }];
  });
}
