/** « Proposer une correction », « Contester »: what the forms of the forge already say of each page. */
import { expect, test } from 'vitest';
import { proposalsOf, statusOf } from '#exports/proposing.ts';
import { absoluteUrl } from '#site/urls.ts';
import { foundingWorld } from '../graph/worlds.ts';

const SITE = { repository: 'https://github.com/a/b' };
const bodyOf = (address: string) => new URL(address).searchParams.get('body') ?? '';
const { graph } = foundingWorld();

test('nothing without a forge', () => {
  expect(proposalsOf({}, { title: 'x', url: '/x/' })).toBeUndefined();
});

test('each entry has its form; each status another, with its passage and the very words', () => {
  const nodes = [
    ...graph.commitments,
    ...graph.figures,
    ...graph.events,
    ...graph.communiques,
    ...graph.themes,
  ];
  expect(nodes.length).toBeGreaterThan(30);
  for (const node of nodes) {
    const { correct, contest } = proposalsOf(SITE, { title: node.title, url: node.url, node }) ?? {};
    expect(bodyOf(correct ?? '')).toContain(`Page : ${absoluteUrl(node.url)}`);
    const status = statusOf(node);
    expect(contest === undefined).toBe(status === undefined);
    if (status === undefined || contest === undefined) continue;
    const body = bodyOf(contest.address);
    expect(body).toContain(`Le site dit : « ${status.said} »`);
    expect(body).toContain(`Passage : ${absoluteUrl(status.passage.url)}`);
    // Whole, or cut between two words.
    const quoted = /^> (.*)$/ms.exec(body)?.[1]?.split('\n\n')[0]?.replaceAll('\n> ', '\n') ?? '';
    expect(status.passage.words.startsWith(quoted.replace(/…$/, ''))).toBe(true);
    // Forges refuse longer addresses.
    expect(contest.address.length).toBeLessThan(4000);
  }
});
