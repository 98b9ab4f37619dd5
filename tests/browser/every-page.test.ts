/** Every page of the site, opened once: what it does, how it reads in every mode, whether it fits the narrowest screen. */
import { showAsUsual, violationsIn } from './harness/accessibility.ts';
import { overflowIn } from './harness/layout.ts';
import { everyPath, expect, test, type Open } from './harness/test.ts';
import { visitAll } from './harness/visits.ts';
import { noteRefusals, watchMischief } from './harness/watch.ts';

/** What is found on all pages. */
interface Findings {
  mischief: string[];
  violations: string[];
  overflow: string[];
  /** The pages that were opened and looked at to the end. */
  visited: string[];
}

async function visitEveryPage(open: Open): Promise<Findings> {
  const context = await open();
  await noteRefusals(context);
  const found: Findings = { mischief: [], violations: [], overflow: [], visited: [] };
  await visitAll(context, everyPath(), async (page, path) => {
    await showAsUsual(page);
    const mischief = await watchMischief(page, path);
    found.violations.push(...(await violationsIn(page)));
    found.overflow.push(...(await overflowIn(page)));
    found.mischief.push(...(await mischief()));
    found.visited.push(path);
    return [];
  });
  return found;
}

let visiting: Promise<Findings> | undefined;
const visits = (open: Open) => (visiting ??= visitEveryPage(open));

test('every page is opened', async ({ open }) => {
  expect((await visits(open)).visited.sort()).toEqual(everyPath().sort());
});

test('axe finds nothing on any page, in light, dark, 320 px wide or forced colours', async ({ open }) => {
  expect((await visits(open)).violations).toEqual([]);
});

test('no page asks another host, writes an error to the console or breaks the policy', async ({ open }) => {
  expect((await visits(open)).mischief).toEqual([]);
});

test('no page scrolls sideways at 320 px', async ({ open }) => {
  expect((await visits(open)).overflow).toEqual([]);
});
