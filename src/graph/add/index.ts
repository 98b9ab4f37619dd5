/** The drafts of every kind, added in the order of the kinds: each finds the older ones ready. */
export * from '#kinds/organisations/node.ts';
export * from '#kinds/communiques/node.ts';
export * from './themes.ts';
export * from '#kinds/people/node.ts';
export * from '#kinds/events/node.ts';
export * from '#kinds/commitments/node.ts';
export * from '#kinds/figures/node.ts';
export * from './registers.ts';
