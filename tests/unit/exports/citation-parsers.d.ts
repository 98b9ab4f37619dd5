/** The parsers that read our citation files as other people's programs do: neither ships its types. */
declare module '@citation-js/core' {
  /** References in CSL-JSON. */
  export class Cite {
    constructor(source: string | object);
    data: Record<string, unknown>[];
  }
}

declare module '@citation-js/plugin-bibtex' {}

declare module '@iebh/reflib' {
  /** References in the library's own form. */
  export function readFile(path: string): Promise<Record<string, unknown>[]>;
}
