/** What the workshop says names no key of a file, no file and no command: an editor there has forms and buttons. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inWorkshop } from '#atelier/said/in-workshop.ts';
import { labelAt, labelOf } from '#atelier/said/called.ts';
import type { Problem } from '#entries/problem.ts';
import { ROOT } from '../../../scripts/lib/install.mjs';
import { FIXTURES } from '../../corpora.ts';
import { wrongIn } from './of-files.ts';

/** A line of the golden file. */
function problemOf(line: string): Problem {
  const [, path = '', field = '', said = ''] =
    /^(?:avertissement : )?(\S+?)(?::\d+:\d+)?(?: ([\w.]+))? — (.*)$/s.exec(line) ?? [];
  const [message = '', remedy = ''] = said.split(' → ');
  return { path, line: 1, column: 1, field, message, remedy, severity: 'refuse' };
}

/** What only a hand in a file can do: the workshop writes YAML itself, and no key that no form has. */
const BY_HAND =
  /ouvre un commentaire|guillemets courbes autour|est écrit deux fois|champ inconnu|est décalé|ancres|étiquettes|« << »|nom de champ|en-tête (?:absent|en)|extension|a été ajouté à la fin|nom à caractères interdits|même identifiant|dossier que personne|reste d’une fusion|mettez des guillemets|mettez-le entre guillemets : \w+:|fichier (?:vide|temporaire)|suite de champs|imbrication|octets|document reçu n’est pas un contenu|guillemet sans son pareil dans/;

describe('every refusal of the golden file that can arise there', () => {
  const lines = readFileSync(join(FIXTURES, 'messages.md'), 'utf8')
    .split('\n')
    .filter((line) => line.includes(' — ') && !line.startsWith('#') && !BY_HAND.test(line));

  test('is said without a word of files', () => {
    expect(lines.length).toBeGreaterThan(80);
    const said = [...new Set(lines)].map((line) => inWorkshop(problemOf(line)));
    expect(
      said.map(({ message, remedy }) => `${message} → ${remedy}`).filter((words) => wrongIn(words)),
    ).toEqual([]);
  });

  test('is recognised where it does: the command line keeps its words', () => {
    expect(lines.filter((line) => wrongIn(problemOf(line).remedy)).length).toBeGreaterThan(15);
  });
});

/** Parts of a remedy that is read whole where it is said. */
const PARTS = /^(?:- \{|\)\}|from: "|ou ajoutez à « waivedNumbers »|créez un chiffre qui le cite)/;

test('so is every remedy that a rule writes', () => {
  const files = readdirSync(join(ROOT, 'src/graph'), { recursive: true, encoding: 'utf8' });
  const literals = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const code = readFileSync(join(ROOT, 'src/graph', name), 'utf8').replace(
        /^\s*(?:\*|\/\/|\/\*\*).*$|^import .*$/gm,
        '',
      );
      return [...code.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(
        ([, plain, template]) => plain ?? template?.replace(/\$\{[^}]*\}/g, 'x') ?? '',
      );
    })
    .filter((words) => words.includes(' ') && /[éèà’]/.test(words) && !PARTS.test(words));
  expect(literals.filter((words) => wrongIn(words)).length).toBeGreaterThan(40);
  const said = literals.map(
    (remedy) =>
      inWorkshop({ ...problemOf(''), path: 'content/communiques/x.mdx', message: '', remedy }).remedy,
  );
  expect([...new Set(said.filter((words) => wrongIn(words)))]).toEqual([]);
});

test('a field is called by its label, the nearest to the place that a message speaks of', () => {
  expect(labelAt('commitments', 'mentions.0.levelWhy')).toBe('pourquoi ce niveau');
  expect(labelAt('communiques', 'nulle.part')).toBeUndefined();
  expect(labelOf('why', 'communiques', 'waivedNumbers.0.quote')).not.toBe(labelOf('why', 'figures', 'value'));
  expect(labelOf('nulle', undefined, '')).toBeUndefined();
  const said = (remedy: string) =>
    inWorkshop({ ...problemOf(''), path: 'content/figures/x.yaml', field: 'level', remedy });
  expect(said('citez ce verbe dans « verb » ; ou « service »')).toMatchObject({
    remedy: `citez ce verbe dans « ${labelOf('verb', 'figures', '')} » ; ou « service »`,
    called: labelAt('figures', 'level'),
  });
  expect(said('donnez « level », ou retirez « verb »').remedy).not.toMatch(/level|verb /);
  expect(said('donnez « value », « range » ou « share »').remedy).not.toMatch(/value|range|share/);
  expect(
    inWorkshop({
      ...problemOf(''),
      path: 'content/commitments/x.yaml',
      remedy: 'écrivez dans « plain » une phrase',
    }).remedy,
  ).not.toContain('« «');
  // The words of a document are left as they are.
  expect(said('mots les plus proches : « place »').remedy).toBe('mots les plus proches : « place »');
});
