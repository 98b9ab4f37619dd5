declare namespace App {
  /** What a page gives to the components of its text, which have no other way to know it. */
  interface Locals {
    reading: import('#views/reading.ts').Reading;
    /** The titles of the page itself, in reading order. */
    headings: readonly import('astro').MarkdownHeading[];
  }
}
