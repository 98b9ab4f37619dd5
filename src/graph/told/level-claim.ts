/** What a record says of a document's verb, and as what it takes it. */
export type LevelClaim = Readonly<{
  communique: string;
  quote: string;
  verb?: string | undefined;
  level?: string | undefined;
  levelWhy?: string | undefined;
}>;
