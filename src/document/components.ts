/** The only components that a content file may write, with the attributes that each requires. */

/** In a communiqué: a word that stands so in the original, with the editors' note beside it. */
export const COMMUNIQUE_COMPONENTS: ComponentList = { Sic: ['note'] };

/** In an editorial page: the value of a field of `content/site.yaml`, or « à renseigner ». */
export const PAGE_COMPONENTS: ComponentList = { Champ: ['nom'] };

/** Name of a component → names of its attributes, all required, all plain text. */
export type ComponentList = Readonly<Record<string, readonly string[]>>;
