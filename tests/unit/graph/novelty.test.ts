/** What a mention is said to bring, at each level: done only where a document says it is done. */
import { describe, expect, test } from 'vitest';
import { broughtBy } from '#graph/time/novelty.ts';
import { LEVELS, NATURES, type Level, type Nature } from '#schemas/levels.ts';

/** In the order of the levels: fait, en cours, annoncé, attendu, invité. */
const WORDS: Readonly<Record<Nature, readonly string[]>> = {
  annonce: ['dit fait', 'dit en cours', 'annoncé de nouveau', 'attendu de nouveau', 'nouvelle invitation'],
  répétition: ['répété', 'répété', 'répété', 'répété', 'répété'],
  précision: ['précisé', 'précisé', 'précisé', 'précisé', 'précisé'],
  hausse: [
    'revu à la hausse',
    'hausse en cours',
    'hausse annoncée',
    'hausse attendue',
    'invitation à une hausse',
  ],
  élargissement: [
    'élargi',
    'élargissement en cours',
    'élargissement annoncé',
    'élargissement attendu',
    'invitation à un élargissement',
  ],
  'changement de nom': [
    'renommé',
    'changement de nom en cours',
    'changement de nom annoncé',
    'changement de nom attendu',
    'invitation à un changement de nom',
  ],
  remplacement: [
    'remplacé',
    'remplacement en cours',
    'remplacement annoncé',
    'remplacement attendu',
    'invitation à un remplacement',
  ],
  réalisation: [
    'dit réalisé',
    'réalisation en cours',
    'réalisation annoncée',
    'réalisation attendue',
    'invitation à une réalisation',
  ],
  'réalisation partielle': [
    'dit réalisé en partie',
    'réalisation partielle en cours',
    'réalisation partielle annoncée',
    'réalisation partielle attendue',
    'invitation à une réalisation partielle',
  ],
};

describe.each(NATURES)('%s', (nature) => {
  test.each(LEVELS.map((level, rank) => [level, WORDS[nature][rank]] as const))('%s: %s', (level, words) => {
    expect(broughtBy({ nature, level })).toBe(words);
  });
});

/** Words that say that something is done. */
const DONE = /(?<!\p{L})(?:élargi|renommé|remplacé|revu|réalisé|fait)(?!\p{L})/u;

test('no level below « fait » says that something is done', () => {
  const below = LEVELS.filter((level): level is Exclude<Level, 'fait'> => level !== 'fait');
  const said = NATURES.flatMap((nature) => below.map((level) => broughtBy({ nature, level })));
  expect(said.filter((words) => DONE.test(words))).toEqual([]);
  expect(DONE.test(broughtBy({ nature: 'élargissement', level: 'fait' }))).toBe(true);
});
