/** What is shown while writing, in place of every page, when the content contradicts itself. */
import { expect, test } from 'vitest';
import { finding } from '#entries/problem.ts';
import { problemsPage } from '../../../src/content.problems.ts';

const problem = (path: string, message: string, line = 3) => ({
  ...finding(message, 'écrivez <autre chose>', { line, column: 8 }, 'order'),
  path,
});

test('every problem of every file stands there, in French, and nothing of it is markup', () => {
  const html = problemsPage([
    problem('content/a.yaml', 'un'),
    problem('content/b.yaml', 'deux'),
    problem('content/a.yaml', 'trois', 0),
  ]);
  expect(html).toContain('<title>3 problèmes à corriger</title>');
  expect(html.match(/<code>[^<]*/g)).toEqual(['<code>content/a.yaml', '<code>content/b.yaml']);
  expect(html.match(/<li>/g)).toHaveLength(3);
  expect(html).toContain('→ écrivez &lt;autre chose&gt;');
  expect(html).toContain('ligne 3, colonne 8, champ « order »');
});

test('it loads again by the client of the server, wherever the site lives', () => {
  expect(problemsPage([], '/dossier/')).toContain('src="/dossier/@vite/client"');
});
