/** What a browser's reading view keeps of a page, and what a program keeps of its words when it copies them. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { select, type Page } from './finders/site.ts';

/** The words in a class or an id by which Readability (Firefox) takes an element for what surrounds a text, and drops it… */
const AROUND =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
/** … unless one of these stands beside it. */
const KEPT = /and|article|body|column|content|main|mathjax|shadow/i;

/** The elements of the text of a page that a reading view would drop, each as « tag class id ». A way to other pages is no text. */
function droppedFrom(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Tree.Node, isText: boolean): void => {
    if (!('childNodes' in node)) return;
    const isElement = 'tagName' in node;
    const value = (name: string) =>
      (isElement ? node.attrs.find((one) => one.name === name)?.value : '') ?? '';
    const said = `${value('class')} ${value('id')}`;
    if (isElement && isText && !['a', 'nav'].includes(node.tagName) && AROUND.test(said) && !KEPT.test(said))
      found.push(`${node.tagName} ${said.trim()}`);
    for (const child of node.childNodes) visit(child, isText || (isElement && node.tagName === 'main'));
  };
  visit(parse(html), false);
  return found;
}

test('no word of a title or of a name has a text dropped from a reading view', () => {
  const { pages } = builtSite();
  expect(pages.flatMap(({ path, html }) => droppedFrom(html).map((one) => `${path} ${one}`))).toEqual([]);
});

test('an element that such a word names is seen, within the text alone', () => {
  const named = '<h2 id="comment-lire">A</h2>';
  expect(droppedFrom(`<body>${named}<main>${named}</main></body>`)).toEqual(['h2 comment-lire']);
  expect(droppedFrom('<main><nav class="pager">A</nav></main>')).toEqual([]);
  expect(droppedFrom('<main><h2 class="content" id="comment-lire">A</h2></main>')).toEqual([]);
});

test('quotation marks are in the text, once: what copies « q » adds its own, or none', () => {
  const { pages } = builtSite();
  expect(pages.filter((page) => select(page, 'q').length > 0).map(({ path }) => path)).toEqual([]);
});

/** The pages whose title a reading view would have to take from <title>, which it cuts at a « » », a dash or a colon. */
const untitled = (pages: readonly Pick<Page, 'path' | 'elements'>[]) =>
  pages
    .filter(({ elements }) => {
      const said = elements.find(({ attributes }) => attributes.get('property') === 'og:title');
      const title = said?.attributes.get('content') ?? '';
      return title === '' || elements.find(({ tag }) => tag === 'title')?.text.startsWith(title) !== true;
    })
    .map(({ path }) => path);

test('the title of a page is said whole, beside the one that a reading view cuts', () => {
  // A card stands in a frame of another site, where no reading view is.
  const read = builtSite().pages.filter(({ path }) => !path.startsWith('/cartes/'));
  expect(untitled(read)).toEqual([]);
});

test('a title that is cut, or said nowhere else, is seen', () => {
  const page = (title: string, said?: string) => ({
    path: title,
    elements: [
      { tag: 'title', attributes: new Map<string, string>(), text: `${title} — Site` },
      {
        tag: 'meta',
        attributes: new Map(
          Object.entries({ property: 'og:title', ...(said !== undefined && { content: said }) }),
        ),
        text: '',
      },
    ],
  });
  const whole = 'Bilan du plan « Logement d’abord » en région';
  expect(untitled([page(whole, whole)])).toEqual([]);
  expect(untitled([page(whole, 'Logement d’abord')])).toEqual([whole]);
  expect(untitled([page(whole)])).toEqual([whole]);
});
