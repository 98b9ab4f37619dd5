/** What the verb of a document says of a commitment or a figure, from the surest to the least sure. */
export const LEVELS = ['fait', 'en cours', 'annoncé', 'attendu', 'invité'] as const;
export type Level = (typeof LEVELS)[number];

/** What a mention brings to the thread of a commitment. */
export const NATURES = [
  'annonce',
  'répétition',
  'précision',
  'hausse',
  'élargissement',
  'changement de nom',
  'remplacement',
  'réalisation',
  'réalisation partielle',
] as const;
/** Less is done than the title counts: its level is no more than « fait en partie ». */
export const PARTIAL: Nature = 'réalisation partielle';
export type Nature = (typeof NATURES)[number];
