/** What is new in a document, against all earlier ones: computed, never written by an editor. */
import { LEVELS, NATURES, type Level, type Nature } from '#schemas/levels.ts';
import type { NodeOf } from '#kinds/registry.ts';
import type { Mention } from '../model.ts';

/**
 * How a document speaks of a commitment, given the documents before it: « nouveau ici », « répété », « hausse annoncée ».
 * What is new is the record: a document may say « continuer » of what is new here.
 */
export type NoveltyLabel = string;

export const NEW_HERE: NoveltyLabel = 'nouveau ici';

/** What tells of the words alone: whatever their level, they are repeated, or made precise. */
const OF_WORDS: Readonly<Partial<Record<Nature, NoveltyLabel>>> = {
  répétition: 'répété',
  précision: 'précisé',
};

/** What tells of the thing: a past participle once it is done, a noun and its level before. */
const OF_THINGS: Readonly<
  Record<Exclude<Nature, 'répétition' | 'précision'>, { done: NoveltyLabel; noun: string; isFeminine?: true }>
> = {
  annonce: { done: 'dit fait', noun: 'annonce', isFeminine: true },
  hausse: { done: 'revu à la hausse', noun: 'hausse', isFeminine: true },
  élargissement: { done: 'élargi', noun: 'élargissement' },
  'changement de nom': { done: 'renommé', noun: 'changement de nom' },
  remplacement: { done: 'remplacé', noun: 'remplacement' },
  réalisation: { done: 'dit réalisé', noun: 'réalisation', isFeminine: true },
  'réalisation partielle': { done: 'dit réalisé en partie', noun: 'réalisation partielle', isFeminine: true },
};

/** What a mention brings to a thread that an earlier document began: « élargi », « élargissement en cours ». */
export function broughtBy({ nature, level }: Pick<Mention, 'nature' | 'level'>): NoveltyLabel {
  const ofWords = OF_WORDS[nature];
  if (ofWords !== undefined) return ofWords;
  const { done, noun, isFeminine } = OF_THINGS[nature as keyof typeof OF_THINGS];
  if (level === 'fait') return done;
  // An announcement says nothing by itself that its level does not say.
  if (nature === 'annonce') return AGAIN[level];
  if (level === 'invité') return `invitation à ${isFeminine ? 'une' : 'un'} ${noun}`;
  return `${noun} ${isFeminine && level !== 'en cours' ? `${level}e` : level}`;
}

const AGAIN: Readonly<Record<Exclude<Level, 'fait'>, NoveltyLabel>> = {
  'en cours': 'dit en cours',
  annoncé: 'annoncé de nouveau',
  attendu: 'attendu de nouveau',
  invité: 'nouvelle invitation',
};

/** The order in which a page shows the labels: the new, then by nature, the surest level first. */
const ORDER: readonly NoveltyLabel[] = [
  NEW_HERE,
  ...new Set(NATURES.flatMap((nature) => LEVELS.map((level) => broughtBy({ nature, level })))),
];

export interface Novelty {
  label: NoveltyLabel;
  /** In reading order; a commitment appears once per label. */
  mentions: readonly Mention[];
}

/** New to the corpus on its day, or what the mention brings to a thread that an earlier document began. */
export const noveltyLabel = (mention: Mention): NoveltyLabel =>
  mention.commitment.first.passage.communique === mention.passage.communique ? NEW_HERE : broughtBy(mention);

/** The mentions of a document by label, empty labels left out. */
export function noveltyOf(node: NodeOf<'communiques'>): Novelty[] {
  return ORDER.flatMap((label) => {
    const mentions = node.mentions.filter((mention) => noveltyLabel(mention) === label);
    const once = mentions.filter(
      (mention, index) => mentions.findIndex((other) => other.commitment === mention.commitment) === index,
    );
    return once.length === 0 ? [] : [{ label, mentions: once }];
  });
}
