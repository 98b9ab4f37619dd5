/** Texts and what they name, in schema.org's words: never more than the documents say. */
import { SECTIONS, type Section } from '#kinds/sections.ts';
import type { Collection, DefinedTerm, DefinedTermSet, NewsArticle, Quotation } from 'schema-dts';
import type { CommitmentNode } from '#kinds/commitments/node.ts';
import type { CommuniqueNode } from '#kinds/communiques/node.ts';
import type { FigureNode } from '#kinds/figures/node.ts';
import type { ThemeNode } from '#kinds/themes/node.ts';
import type { VocabularyNode } from '#kinds/vocabulary/node.ts';
import type { WorkshopNode } from '#kinds/workshops/node.ts';
import { absoluteUrl, sectionUrl } from '#site/urls.ts';
import { textUrl } from '../addresses.ts';
import { isIssuerPrinted } from '../issuer.ts';
import { identity, nameOf, pointer, pointing, proven, quotation, referring } from './things.ts';

/** A communiqué. */
export function newsArticle(node: CommuniqueNode): NewsArticle {
  const { name: headline, ...named } = identity(node);
  const records = new Set(node.notes.flatMap(({ proofs }) => proofs.map(({ record }) => record)));
  const themes = [...records].filter((record) => record.kind === 'themes');
  const organisations = node.organisations.filter((organisation) => organisation !== node.issuer);
  return {
    '@type': 'NewsArticle',
    ...named,
    headline,
    genre: 'Communiqué de presse',
    datePublished: node.date,
    dateline: node.data.dateline,
    inLanguage: 'fr',
    abstract: node.data.summary,
    // An attribution needs its reason beside it, and schema.org has no room for one.
    ...(isIssuerPrinted(node) && { publisher: pointer(node.issuer) }),
    encoding: {
      '@type': 'MediaObject',
      contentUrl: absoluteUrl(textUrl(node)),
      encodingFormat: 'text/plain',
    },
    ...referring('about', themes),
    ...referring('mentions', [...node.people, ...organisations, ...node.events, ...node.commitments]),
  };
}

/** A commitment is a collection of the words that documents have for it. */
export function collection(node: CommitmentNode): Collection {
  return {
    '@type': 'Collection',
    ...identity(node),
    genre: 'Engagement',
    inLanguage: 'fr',
    hasPart: node.mentions.map(({ passage }) => quotation(passage)),
    ...pointing('about', proven(node.themes)),
  };
}

/** A figure is the words that give it. */
export function figureQuotation(node: FigureNode): Quotation {
  const { words, communique: source, url } = node.passage;
  return {
    '@type': 'Quotation',
    ...identity(node),
    text: words,
    datePublished: source.date,
    isPartOf: pointer(source),
    citation: absoluteUrl(url),
    inLanguage: 'fr',
    ...pointing('about', [...proven(node.themes), ...proven(node.commitments)]),
  };
}

/** The set that a section is of the terms that it defines. */
const setOf = (section: Section): DefinedTermSet => ({
  '@type': 'DefinedTermSet',
  '@id': nameOf({ url: sectionUrl(section) }),
  name: SECTIONS[section].title,
  url: absoluteUrl(sectionUrl(section)),
});

/** A word of the vocabulary. Equivalents are for searching, not for naming: schema.org has no word for them. */
export const word = (node: VocabularyNode): DefinedTerm => ({
  '@type': 'DefinedTerm',
  ...identity(node),
  ...(node.data.also.length > 0 && { alternateName: node.data.also }),
  description: node.data.meaning,
  inDefinedTermSet: setOf('vocabulary'),
});

/** A theme: its short name is ours, the other is the document’s. */
export function definedTerm(node: ThemeNode): DefinedTerm {
  const workshop = node.workshop?.passage === undefined ? [] : [node.workshop.node];
  return {
    '@type': 'DefinedTerm',
    ...identity(node),
    alternateName: node.passage.words,
    inDefinedTermSet: [setOf('themes'), ...workshop.map(pointer)],
    subjectOf: quotation(node.passage),
  };
}

/** A workshop, with the themes that a document gives it. */
export function definedTermSet(node: WorkshopNode): DefinedTermSet {
  const own = node.themes.filter((one) => one.workshop?.passage !== undefined);
  return {
    '@type': 'DefinedTermSet',
    ...identity(node),
    ...pointing('hasDefinedTerm', own),
    subjectOf: quotation(node.passage),
  };
}
