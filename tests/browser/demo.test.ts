/** The invented institution of `examples/`: one page of each kind, in every mode, and on the narrowest screen. */
import { onTestFinished } from 'vitest';
import { serveSite } from '../../scripts/lib/server.ts';
import { DEMO_DIST, demoSite } from '../build/demo-site.ts';
import { isListed } from '../build/finders/site.ts';
import { kindsBeside } from '../build/finders/routes.ts';
import { showAsUsual, violationsIn } from './harness/accessibility.ts';
import { overflowIn } from './harness/layout.ts';
import { expect, test } from './harness/test.ts';
import { openPage, visitAll } from './harness/visits.ts';

/** One of each kind, and those whose content is like no other: a table, two languages, a withdrawal. */
function pathsToOpen(): string[] {
  const { pages } = demoSite();
  const odd = pages.filter(({ html }) => /<table|lang="en"|id="retrait"/.test(html)).map(({ path }) => path);
  const documents = odd.filter((path) => path.startsWith('/communiques/'));
  return [
    ...new Set([
      ...kindsBeside(
        [],
        pages.filter(isListed).map(({ path }) => path),
      ),
      ...documents,
    ]),
  ];
}

test('axe finds nothing, and no page scrolls sideways at 320 px', async ({ open }) => {
  const site = await serveSite(DEMO_DIST);
  onTestFinished(() => site.close());
  const context = await open({ baseURL: site.url });
  const paths = pathsToOpen();
  expect(paths.length).toBeGreaterThan(20);
  const found = await visitAll(context, paths, async (page, path) => {
    await showAsUsual(page);
    await openPage(page, path);
    return [...(await violationsIn(page)), ...(await overflowIn(page))];
  });
  expect(found).toEqual([]);
});
