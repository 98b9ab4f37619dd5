/** The forms of the forges, as each of them reads an address. */
import { expect, test } from 'vitest';
import { forgeOf, issueAddress } from '#site/forge.ts';

const [TITLE, BODY] = ['Correction : « Étals »', 'Page : https://site.example/a/\n> 12 étals & plus\n'];
const read = (address: string) => [...new URL(address).searchParams];

test('an issue is begun with its title and its text, sign for sign', () => {
  const at = (repository: string) => issueAddress({ repository }, TITLE, BODY);
  expect(at('https://github.com/a/b.git')).toMatch(/^https:\/\/github\.com\/a\/b\/issues\/new\?title=/);
  expect(read(at('https://github.com/a/b'))).toEqual([
    ['title', TITLE],
    ['body', BODY],
  ]);
  expect(at('https://gitlab.com/a/b/')).toMatch(/^https:\/\/gitlab\.com\/a\/b\/-\/issues\/new\?/);
  expect(read(at('https://gitlab.example.org/a/b'))).toEqual([
    ['issue[title]', TITLE],
    ['issue[description]', BODY],
  ]);
  expect(at('https://codeberg.org/a/b')).toMatch(/^https:\/\/codeberg\.org\/a\/b\/issues\/new\?title=/);
});

test('a forge of one’s own is what site.yaml says, or Forgejo', () => {
  const repository = 'https://forge.mairie.example/a/b';
  expect(forgeOf({ repository })).toBe('Forgejo');
  expect(forgeOf({ repository, forge: 'GitLab' })).toBe('GitLab');
  expect(forgeOf({ repository: 'https://notgithub.com.example/a/b' })).toBe('Forgejo');
});
