/** What stands far from an entry and matters to a rule that is not asked of it again; which rules are, once one has spoken. */
import { expect, test } from 'vitest';
import { judge } from '#graph/asked/judge.ts';
import { nearProblems } from '#graph/asked/near-problems.ts';
import { problemAt } from '#graph/problem-at.ts';
import type { NearRule } from '#graph/rules/rule.ts';
import { remembering } from './remembering.ts';
import { HALLE, village } from './rules/village.ts';
import type { WrittenWorld } from './written-world.ts';

const DOCUMENT = `communiques/${HALLE}.mdx`;
const linked = (address: string) => village.append(DOCUMENT, `\nVoir [ici](${address}).\n`);

const visit = linked('/visite/').write(
  'pages/visite.mdx',
  '---\ntitle: "Visite"\ndescription: "Une page."\n---\n\nVenez.\n',
);
/** An address is followed in the text of a document too, and with a query. */
const queried = linked('/chiffres/thematiques/?vue=large');
const counting = village
  .edit('figures/etals.yaml', 'nature: stock', 'nature: dénombrement\ncounts: engagements communaux')
  .edit('commitments/reunir-le-comite.yaml', 'level: régional', 'level: communal');

test.each<[string, WrittenWorld, WrittenWorld, string, RegExp]>([
  ['a page of the editors', visit, visit.remove('pages/visite.mdx'), DOCUMENT, /aucune page à \/visite/],
  [
    'a record to which a text leads by an address with a query',
    queried,
    queried.remove('figures/thematiques.yaml'),
    DOCUMENT,
    /aucune page à \/chiffres\/thematiques/,
  ],
  [
    'the level of a commitment that nothing names',
    counting,
    counting.edit('commitments/reunir-le-comite.yaml', 'level: communal', 'level: régional'),
    'figures/etals.yaml',
    /ne sait pas compter des « engagements communaux »/,
  ],
])('%s is enough for an entry to be judged again', (_far, before, after, path, wrong) => {
  const memory = remembering();
  const saidIn = (world: WrittenWorld) =>
    judge(world.read().content, memory).filter((one) => one.path.endsWith(path) && wrong.test(one.message));
  expect(saidIn(before)).toEqual([]);
  expect(saidIn(after)).toHaveLength(1);
  // And again, of what has not moved.
  expect(saidIn(after)).toHaveLength(1);
});

test('what is wrong with a chain and is told of its document is told again', () => {
  const memory = remembering();
  const broken = village.edit(DOCUMENT, 'Elle compte', 'Elle comptera').read().content;
  const saidNow = () =>
    judge(broken, memory).filter(({ message }) =>
      message.includes('n’est pas celui que donne le fichier brut'),
    );
  expect(saidNow()).toHaveLength(1);
  expect(saidNow()).toHaveLength(1);
});

test('a rule that was silent is not asked again because another has spoken, and whoever spoke is', () => {
  const memory = remembering();
  const asked: string[] = [];
  const [first] = village.read().content.entries.communiques;
  if (first === undefined) throw new Error('a village without a document');
  const rule =
    (name: string, speaks: boolean): NearRule =>
    ({ entries }, isAsked = () => true) =>
      entries.communiques.filter(isAsked).flatMap((entry) => {
        asked.push(`${name} ${entry.id}`);
        return speaks && entry.id === first.id ? [problemAt(entry, '', 'parle')] : [];
      });
  const groups = {
    essai: { rules: { loud: rule('loud', true), quiet: rule('quiet', false) }, around: () => [] },
  };
  const ask = () => nearProblems(village.read().content, (name, around) => memory.of(name, around), groups);
  const all = village.read().content.entries.communiques.length;
  expect(ask()).toHaveLength(1);
  expect(asked.splice(0)).toHaveLength(2 * all);
  expect(ask()).toHaveLength(1);
  expect(asked.splice(0)).toEqual([`loud ${first.id}`]);
  expect(ask()).toHaveLength(1);
  expect(asked).toEqual([`loud ${first.id}`]);
});
