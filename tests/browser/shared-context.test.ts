/** Tests that ask for a page have one context in common: once it is cleaned, nothing of what one did is there for the next. */
import { clean, expect, test } from './harness/test.ts';

test('a context that is cleaned keeps no page but its blank tab, nothing written, nothing read, and stands in no way', async ({
  open,
}) => {
  const context = await open();
  const rest = await context.newPage();
  const page = await context.newPage();
  await page.goto('/');
  await page.evaluate(() => {
    localStorage.setItem('x', 'y');
    document.cookie = 'x=y; max-age=1000';
  });
  const style = await page.locator('link[rel="stylesheet"]').first().getAttribute('href');
  await context.newPage();
  await context.grantPermissions(['clipboard-read']);
  await context.route('**/*', (route) => route.abort());
  await context.setOffline(true);

  await clean(context, rest);

  expect(context.pages()).toEqual([rest]);
  expect(rest.url()).toBe('about:blank');
  const next = await context.newPage();
  const read = new Map<string, boolean>();
  const session = await context.newCDPSession(next);
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ response }) =>
    read.set(new URL(response.url).pathname, response.fromDiskCache === true),
  );
  await next.goto('/');
  expect(read.get(style ?? '')).toBe(false);
  const left = await next.evaluate(async () => ({
    written: localStorage.length,
    cookies: document.cookie,
    permission: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
  }));
  expect(left).toEqual({ written: 0, cookies: '', permission: 'prompt' });
});
