/**
 * The rules of the search's normaliser, by name. The index and the query go through the same ones: two ways of
 * writing the same thing must give the same keys. Each rule can be left out, so that a test can show what it is for.
 */
export const RULES = [
  /** NFC and NFD are one. */
  'unicode',
  /** Every apostrophe is '. */
  'apostrophes',
  /** Every space is a space. */
  'spaces',
  /** « l’ », « d’ », « qu’ », « jusqu’ » fall; « aujourd’hui » stays one word. */
  'elisions',
  /** « œ » is « oe », « æ » is « ae ». */
  'ligatures',
  'accents',
  'case',
  /** « Hauts-de-France » is three words. */
  'hyphens',
  /** « habitant·e·s » is « habitants » and « habitantes ». */
  'middleDots',
  /** « I.A.E. » is « IAE ». */
  'acronyms',
  /** « 3 000 » is « 3000 ». */
  'thousands',
  /** « 1,5M€ » is « 1 500 000 € », and « 12,5 % » is « 12,5 pour cent ». */
  'amounts',
  /** « quinze » is « 15 ». */
  'numberWords',
  /** « 10/07/2020 » is « 10 juillet 2020 » and « 2020-07-10 ». */
  'dates',
  /** « créées » is « créé »: the index's own stemmer, which sees no accent, would not know. */
  'participles',
] as const;

export type Rule = (typeof RULES)[number];
export type Rules = ReadonlySet<Rule>;
export const ALL_RULES: Rules = new Set(RULES);
