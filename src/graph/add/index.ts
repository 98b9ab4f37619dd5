/** The drafts of every kind, added in the order of the kinds: each finds the older ones ready. */
export * from './organisations.ts';
export * from './communiques.ts';
export * from './themes.ts';
export * from './people.ts';
export * from './events.ts';
export * from './commitments.ts';
export * from './figures.ts';
export * from './registers.ts';
