/** No line of ours begins with a sign that ends the words before it, and none ends with a quotation mark that opens. */
import { describe, expect, it } from 'vitest';
import { demoSite } from './demo-site.ts';
import { builtSite } from './dist.ts';
import { findLooseSpaces } from './finders/spaces.ts';
import type { Site } from './finders/site.ts';
import { foundingSite } from './founding-site.ts';

const looseIn = ({ pages }: Site) =>
  // The examples of fields are what the files hold, to the letter.
  pages
    .filter(({ path }) => path !== '/donnees/champs/')
    .flatMap(({ path, html }) => findLooseSpaces(html).map((one) => `${path} « ${one} »`));

describe('the spaces of French', () => {
  it.each([
    ['what is published', builtSite],
    ['the founding site', foundingSite],
    ['the invented institution', demoSite],
  ])('never break in a page of %s', (_, site) => {
    expect(site().pages.length).toBeGreaterThan(20);
    expect(looseIn(site())).toEqual([]);
  });

  it.each([
    '<p>ceci : cela</p>',
    '<p><a href="/">ceci</a> ; cela</p>',
    '<p>« ceci\u00A0»</p>',
    '<p>ceci\n!</p>',
  ])('are missed in %s', (html) => {
    expect(findLooseSpaces(html).length).toBe(1);
  });

  it.each([
    '<p>ceci\u00A0: «\u00A0cela\u00A0»\u202F; à 10:30, https://exemple.fr</p>',
    '<pre>ceci : cela</pre>',
    '<div class="text"><p>Tél : 03</p></div>',
  ])('are no matter in %s', (html) => {
    expect(findLooseSpaces(html)).toEqual([]);
  });
});
