import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { renderBlocks } from '#document/html.ts';
import { plainText } from '#document/plain.ts';
import { readContent } from '#entries/folder.ts';
import { judged } from '#graph/asked/judge.ts';
import { buildGraph } from '#graph/build.ts';
import { formatDayWithWeekday } from '#text/day/day.ts';
import { apply, moveTo, type BadInput } from './harness/mutations.ts';
import { EXPECTED } from './harness/verdicts.ts';
import { FIXTURES } from '../corpora.ts';
import { RELAIS, verdictAfter, World } from './harness/world.ts';

const INPUTS = JSON.parse(readFileSync(join(FIXTURES, 'bad-inputs.json'), 'utf8')) as BadInput[];
const SECTIONS: Readonly<Record<string, string>> = {
  A: 'front matter and YAML',
  B: 'days and hours',
  C: 'numbers and quotations',
  D: 'MDX, Markdown, HTML',
  E: 'ids, file names, references',
  F: 'Unicode and encoding',
  G: 'attached files',
};

/** Processor time that a check of the tiny world may take, whatever is thrown at it. */
const BUDGET_MS = 3000;

describe.each(Object.entries(SECTIONS))('hostile and clumsy inputs, %s: %s', (letter) => {
  const inputs = INPUTS.filter(({ id }) => id.startsWith(letter));

  it('the untouched world is accepted without a word', () => {
    expect(verdictAfter(() => undefined)).toMatchObject({ refused: [], warned: [], code: 0 });
  });

  it.each(inputs)('$id: $wrong', (input) => {
    const { refused, warned, code, milliseconds } = verdictAfter((world) => apply(input, world));
    const { refused: refusals = [], warned: warnings = [] } = EXPECTED[input.id] ?? {};
    expect(refused).toEqual(refusals);
    expect(warned).toEqual(warnings);
    expect(code).toBe(input.verdict === 'refuse' ? 1 : 0);
    expect(warnings.length > 0).toBe(input.verdict === 'avertit' || input.id === 'D21');
    expect(milliseconds).toBeLessThan(BUDGET_MS);
  });
});

it('every input of the list is tried', () => {
  expect(INPUTS.map(({ id }) => id).filter((id) => EXPECTED[id] === undefined)).toEqual([]);
});

/** The content and the one document of the tiny world after a change that is accepted. */
function acceptedAfter(change: (world: World) => void) {
  const world = new World();
  try {
    change(world);
    const { content, problems } = judged(readContent(world.root));
    expect(problems.filter(({ severity }) => severity === 'refuse')).toEqual([]);
    const document = content?.entries.communiques[0]?.document;
    if (content === undefined || document === undefined) throw new Error('nothing was read');
    return { content, document, graph: buildGraph(content) };
  } finally {
    world.dispose();
  }
}

describe('inputs that are made harmless', () => {
  it('F05: decomposed accents are published composed', () => {
    const { document } = acceptedAfter((world) => world.say('La pauvrete\u0301 et l’e\u0301nergie.'));
    const text = plainText(document);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toContain('La pauvreté et l’énergie.');
  });

  it('F05: a quotation typed with decomposed accents is found', () => {
    const verdict = verdictAfter((world) =>
      world.write('themes/logement.yaml', world.read('themes/logement.yaml').normalize('NFD')),
    );
    expect(verdict.refused).toEqual([]);
  });

  it('F09: Windows line ends give the same world, and the same line numbers', () => {
    const windows = (world: World) => {
      for (const path of [RELAIS.communique, RELAIS.transcription, 'themes/logement.yaml', 'site.yaml'])
        world.write(path, world.read(path).replaceAll('\n', '\r\n'));
    };
    expect(acceptedAfter(windows).content).toEqual(acceptedAfter(() => undefined).content);
    const unknown = (world: World) => world.edit('themes/logement.yaml', 'order: 1', 'ordre: 1');
    const both = verdictAfter((world) => {
      unknown(world);
      windows(world);
    });
    expect(both.refused).toEqual(verdictAfter(unknown).refused);
    expect(both.refused[0]).toMatch(/^content\/themes\/logement\.yaml:3:1 ordre/);
  });

  it('D35: quotes and dashes stay as their author typed them, and never become English', () => {
    const { document } = acceptedAfter((world) => world.say('Pour "agir" : l\'emploi -- vite...'));
    const html = renderBlocks(document.blocks);
    expect(html).toContain('Pour "agir"\u00A0: l’emploi -- vite...');
    expect(html).not.toMatch(/[“”‘–—…]/);
  });
});

describe('inputs that must be accepted', () => {
  it('B03: 29 February of a leap year is a Saturday in 2020', () => {
    const { graph } = acceptedAfter((world) => moveTo(world, '2020-02-29'));
    expect(graph.communiques[0]?.date).toBe('2020-02-29');
    expect(formatDayWithWeekday('2020-02-29')).toBe('samedi 29\u00A0février 2020');
  });

  describe('B07: the time zone of the machine', () => {
    const zone = process.env['TZ'];
    afterEach(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });

    it('changes neither the world nor the day that it shows', () => {
      const worlds = ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Europe/Paris'].map((name) => {
        process.env['TZ'] = name;
        expect(formatDayWithWeekday('2019-01-16')).toBe('mercredi 16\u00A0janvier 2019');
        return acceptedAfter((world) => moveTo(world, '2019-01-16')).content;
      });
      for (const world of worlds.slice(1)) expect(world).toEqual(worlds[0]);
    });
  });
});
