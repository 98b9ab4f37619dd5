/** A character of a page of a PDF, where it is painted. */
export interface Glyph {
  text: string;
  /** Left and right edges, and the baseline, in points from the bottom left. */
  x: number;
  end: number;
  y: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** Which painting of characters it comes from: an automatic hyphen has one of its own. */
  run: number;
  /** The number of the innermost marked content that the structure tree may name. */
  content: number | undefined;
  /** Painted between the marks of an artifact: header, footer, page number. */
  isArtifact: boolean;
  /** Painted with no ink (text rendering mode 3). */
  isInvisible: boolean;
  /** A line crosses it. */
  isStruck: boolean;
}
