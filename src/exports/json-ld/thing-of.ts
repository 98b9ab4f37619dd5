/** Each kind of node → what its page is about. */
import type { Thing } from 'schema-dts';
import { event, organisation, person } from './actors.ts';
import { collection, definedTerm, definedTermSet, figureQuotation, newsArticle, word } from './texts.ts';
import type { ThingNode } from './things.ts';

/** What the page of a node is about. */
export function thingOf(node: ThingNode): Thing {
  switch (node.kind) {
    case 'communiques':
      return newsArticle(node);
    case 'commitments':
      return collection(node);
    case 'themes':
      return definedTerm(node);
    case 'workshops':
      return definedTermSet(node);
    case 'events':
      return event(node);
    case 'people':
      return person(node);
    case 'organisations':
      return organisation(node);
    case 'vocabulary':
      return word(node);
    case 'figures':
      return figureQuotation(node);
  }
}
