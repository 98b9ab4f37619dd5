/** The results of one type, under their name. */
import { element, linkTo } from '#client/elements.ts';
import { resultItem } from './result.ts';
import type { Answer } from './engine.ts';
import type { SearchForm } from './form.ts';
import type { Hit } from './hits.ts';
import { addressOf, type SearchState } from './state.ts';

/** How many results of a type stand in its group; the rest is one link away. */
const IN_GROUP = 3;
const TEXTS_IN_GROUP = 5;

export function groupElement(
  form: SearchForm,
  answer: Answer,
  type: string,
  hits: readonly Hit[],
  state: SearchState,
) {
  const { many } = form.typeNames(type);
  const total = answer.types.find((one) => one.type === type)?.count ?? 0;
  const shown = hits.slice(0, type === 'communiques' ? TEXTS_IN_GROUP : IN_GROUP);
  const title = element('h2', '', many, ' ', element('span', 'count', String(total)));
  title.id = `resultats-${type}`;
  const list = element('ol', '', ...shown.map((hit) => resultItem(hit, undefined)));
  const group = element('section', 'group', title, list);
  group.setAttribute('aria-labelledby', title.id);
  if (total > shown.length) {
    const href = addressOf({ ...state, facets: { ...state.facets, type } });
    group.append(element('p', 'all-of', linkTo(href, `Voir les ${total} résultats de cette sorte`)));
  }
  return group;
}
