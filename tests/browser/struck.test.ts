/** Struck words of a document: a screen reader is told, and what is selected has none of our words. */
import { expect, someCommunique, test } from './harness/test.ts';

test('struck words are told to a screen reader, and to nobody else', async ({ page }) => {
  await page.goto(someCommunique());
  await page.evaluate(() => {
    const struck = document.createElement('del');
    struck.append('800');
    document.querySelector('.text p')?.replaceChildren('Le plan ouvre ', struck, ' 400 places.');
  });
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const wordsOf = (id: string): string[] =>
    nodes
      .filter(({ nodeId }) => nodeId === id)
      .flatMap(({ role, name, childIds = [] }) =>
        role?.value === 'StaticText' ? [String(name?.value).trim()] : childIds.flatMap(wordsOf),
      );
  const struck = nodes.find(({ role }) => role?.value === 'deletion');
  expect(wordsOf(struck?.nodeId ?? '')).toEqual(['barré :', '800', 'fin du barré']);
  const selected = await page.evaluate(() => {
    const paragraph = document.querySelector('.text p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return String(getSelection());
  });
  expect(selected.trim()).toBe('Le plan ouvre 800 400 places.');
});
