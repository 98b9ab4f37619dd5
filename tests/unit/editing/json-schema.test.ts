/** What an editor of code says of a file while it is written, asked of the language server that VS Code runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { jsonSchemaOf } from '#editing/json-schema.ts';
import { readContent } from '#entries/folder.ts';
import { KINDS, namesOf } from '#kinds/index.ts';
import { LEVELS, NATURES } from '#schemas/levels.ts';
import { FOUNDING } from '../../corpora.ts';

const ROOT = join(import.meta.dirname, '../../..');
const { content } = readContent(FOUNDING);
const ENTRIES = KINDS.filter((kind) => content.entries[kind].length > 0);

let service: LanguageService;
beforeAll(() => {
  service = getLanguageService({
    schemaRequestService: () => Promise.reject(new Error('no schema is fetched')),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    customTags: [],
    schemas: KINDS.map((kind) => ({
      uri: `schema:/${kind}.json`,
      fileMatch: [`**/content/${kind}/*`],
      schema: jsonSchemaOf(kind, content),
    })),
  });
});

/** The server remembers what it read under an address and a version: each text is a version of its own. */
let version = 0;
const document = (kind: string, text: string) =>
  TextDocument.create(`file:///content/${kind}/essai.yaml`, 'yaml', ++version, text);
const said = async (kind: string, text: string) =>
  (await service.doValidation(document(kind, text), false)).map(({ message }) => message);

/** The part of a file that is YAML. */
const yamlOf = (kind: (typeof KINDS)[number], text: string) =>
  namesOf(kind).extension === 'mdx' ? (text.split(/^---$/m)[1] ?? '') : text;

describe('the schema of each kind', () => {
  test.each(KINDS)('%s: is JSON Schema, draft 2020-12', (kind) => {
    const schema = jsonSchemaOf(kind, content);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const ajv = new Ajv2020({ strict: false });
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test.each(ENTRIES)('%s: finds no fault with an entry that the check accepts', async (kind) => {
    for (const name of readdirSync(join(FOUNDING, kind)))
      expect([
        name,
        await said(kind, yamlOf(kind, readFileSync(join(FOUNDING, kind, name), 'utf8'))),
      ]).toEqual([name, []]);
  });
});

describe('while an entry is written', () => {
  test('an id that is not there, a choice, an unknown field and what lacks are underlined', async () => {
    const messages = await said(
      'figures',
      'title: x\nunit: EUR\nnature: stoc\ncommunique: ailleurs\ncolour: red\n',
    );
    expect(messages).toEqual([
      'Missing property "quote".',
      expect.stringMatching(/^Value is not accepted\. Valid values: "stock"/),
      expect.stringMatching(/^Value is not accepted\. Valid values: "2019-01-16/),
      'Property colour is not allowed.',
    ]);
  });

  test('what happens to a page once published may be said of a kind that has pages, and of no other', async () => {
    const life = 'formerly: [/organismes/x/]\nwithdrawn: { day: 2020-12-01, why: x }\n';
    expect(await said('organisations', `name: x\nkind: institution\n${life}`)).toEqual([]);
    expect(jsonSchemaOf('transcriptions', content).properties).not.toHaveProperty('formerly');
  });

  test('a draft may say that it is one', async () => {
    expect(await said('organisations', 'status: brouillon\nname: x\nkind: institution\n')).toEqual([]);
  });

  test('the ids that are there are offered, and each says what it is', async () => {
    const text = 'title: x\ncommunique: ';
    const items = await service.doComplete(
      document('figures', text),
      { line: 1, character: 'communique: '.length },
      false,
    );
    const [known] = content.entries.communiques;
    expect(items.items.map(({ label }) => label)).toContain(known?.id);
    const hover = await service.doHover(document('figures', `${text}x`), { line: 1, character: 3 });
    expect(JSON.stringify(hover?.contents)).toContain(JSON.stringify(known?.data.title).slice(1, -1));
  });

  test('a field says in French what it holds', async () => {
    const hover = await service.doHover(document('figures', 'quote: x\n'), { line: 0, character: 1 });
    expect(JSON.stringify(hover?.contents)).toContain('ils y figurent une seule fois');
  });
});

test('.vscode names the schema of each kind of record, and a snippet only what may be written', () => {
  const settings = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string[]>;
  };
  const records = KINDS.filter((kind) => namesOf(kind).extension === 'yaml');
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(records.map((kind) => [`./.cache/schemas/${kind}.json`, [`content/${kind}/*.yaml`]])),
  );
  const snippets = readFileSync(join(ROOT, '.vscode/content.code-snippets'), 'utf8');
  expect(snippets).toContain(`\${4|${LEVELS.join(',')}|}`);
  expect(snippets).toContain(`\${5|${NATURES.join(',')}|}`);
});
