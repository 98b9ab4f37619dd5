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
  /** « œ » is « oe », « æ » is « ae », « ﬁ » of a copied PDF is « fi ». */
  'ligatures',
  'accents',
  'case',
  /** « Hauts-de-France » is three words; a soft hyphen inside a word is nothing. */
  'hyphens',
  /** « habitant·e·s », « habitant(e)s », « habitant.e.s » are « habitants » and « habitantes ». */
  'middleDots',
  /** « I.A.E. » is « IAE ». */
  'acronyms',
  /** « 3 000 » is « 3000 ». */
  'thousands',
  /** « 1,5M€ » is « 1 500 000 € », « 12,5 % » is « 12,5 pour cent », and « M€ » alone « millions d’euros ». */
  'amounts',
  /** « quinze » is « 15 ». */
  'numberWords',
  /** « deuxième » is « 2e » and « second ». */
  'ordinals',
  /** « 10/07/2020 » is « 10 juillet 2020 » and « 2020-07-10 »; « 10/07 » is « 10 juillet », « sept. 2018 » is « septembre 2018 ». */
  'dates',
  /** « 03.20.30.52.50 » is « 03 20 30 52 50 », and no pair of its digits is a number. */
  'phones',
  /** « emplois » is « emploi », « enjeux » is « enjeu »: the index's own stemmer leaves these alone. */
  'plurals',
  /** « créées » is « créé »: the index's own stemmer, which sees no accent, would not know. */
  'participles',
] as const;

export type Rule = (typeof RULES)[number];
export type Rules = ReadonlySet<Rule>;
export const ALL_RULES: Rules = new Set(RULES);
