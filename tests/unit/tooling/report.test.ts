/** What a check reports of the texts beside what it refuses. */
import { expect, test } from 'vitest';
import { inFolder } from '#editing/in-folder.ts';
import { report } from '../../../scripts/lib/report.ts';

const count = (all: number, tied: number, waived: number) => ({
  all,
  tied,
  waived,
  bare: all - tied - waived,
});
const told = (sentences: ReturnType<typeof count>, numbers: ReturnType<typeof count>) =>
  report([], { figures: 2 }, 'text', { sentences, numbers })
    .output.replace(/[\u00A0\u202F]/g, ' ')
    .split('\n');

test('says how many sentences and numbers have a record, how many are left aside, how many have neither', () => {
  expect(told(count(41, 38, 3), count(26, 23, 2))).toEqual([
    '41 phrases : 38 reliées à une fiche, 3 laissées de côté.',
    '26 nombres : 23 reliés à une fiche, 2 laissés de côté, 1 sans fiche ni raison.',
    'Contenu en ordre : 2 entrées lues.',
    '',
  ]);
  expect(told(count(1, 1, 0), count(0, 0, 0))).toEqual([
    '1 phrase : 1 reliée à une fiche.',
    'Contenu en ordre : 2 entrées lues.',
    '',
  ]);
});

test('gives the counts to a program', () => {
  const coverage = { sentences: count(41, 38, 3), numbers: count(26, 23, 3) };
  expect(JSON.parse(report([], {}, 'json', coverage).output)).toMatchObject({ coverage });
});

test('says nothing of texts where there is none', () => {
  expect(told(count(0, 0, 0), count(0, 0, 0))).toEqual(['Contenu en ordre : 2 entrées lues.', '']);
});

test('names the folder that it judges, and none but it', () => {
  const problem = {
    path: 'content/pages/a.mdx',
    line: 1,
    column: 1,
    field: '',
    message: 'content/sources/a.txt n’existe pas',
    remedy: 'créez content/people/a.yaml ; voyez mon/content/a et https://exemple.fr/content/a',
    severity: 'refuse',
  } as const;
  expect(inFolder([problem], 'archives/ville')).toEqual([
    {
      ...problem,
      path: 'archives/ville/pages/a.mdx',
      message: 'archives/ville/sources/a.txt n’existe pas',
      remedy: 'créez archives/ville/people/a.yaml ; voyez mon/content/a et https://exemple.fr/content/a',
    },
  ]);
  expect(inFolder([problem], 'content')).toEqual([problem]);
});
