/** `npm run check -- --fix`: what a machine can mend is mended, declared and listed; every other byte stays. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { fixFolder, problemsIn } from '../../scripts/lib/fix.ts';
import { FOUNDING } from '../corpora.ts';
import { RELAIS, World } from './harness/world.ts';

const worlds: World[] = [];
const worldWith = (change: (world: World) => void, from?: string): World => {
  const world = new World(from);
  worlds.push(world);
  change(world);
  return world;
};
afterEach(() => {
  for (const world of worlds.splice(0)) world.dispose();
});

const fix = (world: World) =>
  fixFolder(world.root, 'content').map((line) => line.replace(/[\u00A0\u202F]/g, ' '));
const bytesOf = (world: World) =>
  new Map(
    readdirSync(world.root, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [path, readFileSync(path, 'latin1')] as const),
  );

const SAID =
  'Les \uFB01nances et l\u2032acc\u00E8s.\n\n\uF0B7\tdes lits ;\n\uF0B7\tdes repas.\n\nUn dispo\u00ADsitif, M\u0430irie.';

test('a text and its chain are mended together, and the content passes', () => {
  const world = worldWith((one) => one.say(SAID));
  const raw = world.read(RELAIS.source);
  expect(world.check().refused).toHaveLength(5);
  expect(fix(world)).toEqual([
    'corrigé : content/communiques/2020-03-05-un-relais.mdx:30:5 — ligature « \uFB01 » (U+FB01) → « fi »',
    'corrigé : content/communiques/2020-03-05-un-relais.mdx:30:17 — signe pris pour une apostrophe (U+2032) → « ’ »',
    'corrigé : content/communiques/2020-03-05-un-relais.mdx:32:1 — puce « \uF0B7 » (U+F0B7) fondue dans le paragraphe → « - »',
    'corrigé : content/communiques/2020-03-05-un-relais.mdx:33:1 — puce « \uF0B7 » (U+F0B7) fondue dans le paragraphe → « - »',
    'corrigé : content/communiques/2020-03-05-un-relais.mdx:35:9 — caractère invisible interdit U+00AD (césure invisible) → effacé',
    'corrigé : content/communiques/2020-03-05-un-relais.mdx:35:17 — mot à écritures mêlées : dans « M\u0430irie », la 2e lettre, « \u0430 », est cyrillique (U+0430) → « Mairie »',
    'déclaré : content/transcriptions/2020-03-05-un-relais.yaml — modifications « signe » de content/communiques/2020-03-05-un-relais.mdx',
    '6 signes corrigés dans 2 fichiers ; aucun mot n’est changé, aucun fichier brut n’est touché.',
  ]);
  expect(world.check()).toMatchObject({ refused: [], warned: [] });
  expect(world.read(RELAIS.source)).toBe(raw);
  expect(world.read(RELAIS.communique)).toContain('- des lits ;\n- des repas.\n\nUn dispositif, Mairie.');
});

test('a second time, nothing is left to mend', () => {
  const world = worldWith((one) => one.say(SAID));
  fix(world);
  const before = bytesOf(world);
  expect(fix(world)).toEqual(['Rien à corriger par une machine.']);
  expect(bytesOf(world)).toEqual(before);
});

test('a folder in order is not touched', () => {
  const world = worldWith(() => undefined, FOUNDING);
  const before = bytesOf(world);
  expect(fix(world)).toEqual(['Rien à corriger par une machine.']);
  expect(bytesOf(world)).toEqual(before);
});

test('YAML is spliced, never printed again: comments, line ends and spaces stay', () => {
  const world = worldWith((one) =>
    one.write(
      'themes/logement.yaml',
      '# Un  commentaire\r\n' +
        one.read('themes/logement.yaml').replaceAll('\n', '\r\n').replace('"Logement"', '“Loge\u00ADment”  '),
    ),
  );
  const [before] = [world.read('themes/logement.yaml')];
  expect(fix(world).at(-1)).toBe(
    '3 signes corrigés dans 1 fichier ; aucun mot n’est changé, aucun fichier brut n’est touché.',
  );
  expect(world.read('themes/logement.yaml')).toBe(before.replace('“Loge\u00ADment”', '"Logement"'));
  expect(world.check().refused).toEqual([]);
});

test('a value between single curly quotes gets straight ones; two words so quoted are left to their editor', () => {
  const world = worldWith((one) => one.edit('themes/logement.yaml', '"Logement"', '‘Logement’'));
  fix(world);
  expect(world.read('themes/logement.yaml')).toContain('title: "Logement"\n');
  const other = worldWith((one) => one.edit('themes/logement.yaml', '"Logement"', '‘Logement’ et ‘toit’'));
  const text = other.read('themes/logement.yaml');
  fix(other);
  expect(other.read('themes/logement.yaml')).toBe(text);
});

test('a transcription that has no edit yet declares its first', () => {
  const world = worldWith((one) => {
    const { transcription, communique, source } = RELAIS;
    const body = one.read(communique).replace(/^---[^]*?\n---\n\n/, '');
    one.write(transcription, one.read(transcription).replace(/edits:[^]*$/, ''));
    one.write(source, body.replace('familles', 'famil\u00ADles'));
    one.edit(communique, '- les familles', '- les famil\u00ADles');
    one.resign();
  });
  fix(world);
  expect(world.read(RELAIS.transcription)).toMatch(
    /edits:\n {2}- kind: signe\n {4}from: "\\u00AD"\n {4}to: ""\n/,
  );
  expect(world.check().refused.filter((line) => /n’est pas celui|signe/.test(line))).toEqual([]);
});

test('what an edit writes is left to its editor, and the rest is mended', () => {
  const world = worldWith((one) => {
    one.edit(RELAIS.communique, '>relai</Sic>', '>re\u00ADlai</Sic>');
    one.edit(RELAIS.transcription, '>relai</Sic>', '>re\\u00ADlai</Sic>');
    one.edit(RELAIS.communique, 'summary: "La maire', 'summary: "La mai\u00ADre');
  });
  const text = world.read(RELAIS.communique);
  fix(world);
  expect(world.read(RELAIS.communique)).toBe(text.replace('mai\u00ADre', 'maire'));
});

test('a mark of order inside a word is no space: nothing is glued', () => {
  const world = worldWith((one) => one.say('La hal\uFEFFle et le mar\u2060ché.'));
  fix(world);
  expect(world.check().refused).toEqual([]);
  expect(world.read(RELAIS.communique)).toContain('La halle et le marché.');
});

const SIGNS = [
  '\u00AD',
  '\u200B',
  '\uFB01',
  '\u2011',
  '\u2028',
  'l\u2032a',
  '\u0301\u0301',
  'M\u0430',
  '\u2163',
  '\t',
];

test('wherever signs are planted, the result has fewer problems, and a raw file is never touched', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(
        'themes/logement.yaml',
        'people/jeanne-martin.yaml',
        RELAIS.communique,
        'pages/guide.mdx',
      ),
      (planted, path) => {
        const world = new World();
        try {
          let text = world.read(path);
          for (const [at, sign] of planted) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + sign + text.slice(place);
          }
          world.write(path, text);
          const before = problemsIn(world.root);
          const raw = world.read(RELAIS.source);
          const told = fixFolder(world.root, 'content');
          const after = problemsIn(world.root);
          if (told[0] === 'Rien à corriger par une machine.') expect(world.read(path)).toBe(text);
          else expect(after).toBeLessThan(before);
          expect(world.read(RELAIS.source)).toBe(raw);
        } finally {
          world.dispose();
        }
      },
    ),
    { numRuns: 60 },
  );
});
