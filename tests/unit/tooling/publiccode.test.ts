import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import * as z from 'zod';

const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const text = (minLength: number, maxLength: number) => ({ type: 'string', minLength, maxLength });
const texts = { type: 'array', minItems: 1, items: { type: 'string' } };

/** What the standard publiccode.yml 0.4 asks of the keys that we use; no validator of it is published for Node. */
const STANDARD = {
  type: 'object',
  additionalProperties: false,
  required: [
    ...['publiccodeYmlVersion', 'name', 'url', 'platforms', 'developmentStatus', 'softwareType'],
    ...['description', 'legal', 'maintenance', 'localisation'],
  ],
  properties: {
    publiccodeYmlVersion: { const: '0.4' },
    name: text(1, 100),
    url: { type: 'string', pattern: '^https://' },
    softwareVersion: { type: 'string' },
    releaseDate: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
    platforms: texts,
    categories: texts,
    developmentStatus: { enum: ['concept', 'development', 'beta', 'stable', 'obsolete'] },
    softwareType: {
      enum: [
        ...['mobile', 'iot', 'desktop', 'web', 'backend', 'other'].map((kind) => `standalone/${kind}`),
        ...['addon', 'library', 'configurationFiles'],
      ],
    },
    inputTypes: { ...texts, items: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' } },
    outputTypes: { ...texts, items: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' } },
    intendedAudience: {
      type: 'object',
      additionalProperties: false,
      properties: { countries: { ...texts, items: { type: 'string', pattern: '^[a-z]{2}$' } }, scope: texts },
    },
    description: {
      type: 'object',
      required: ['fr'],
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['shortDescription', 'longDescription', 'features'],
        properties: {
          localisedName: text(1, 100),
          genericName: text(1, 35),
          shortDescription: text(1, 150),
          longDescription: text(500, 10_000),
          features: texts,
        },
      },
    },
    legal: { type: 'object', required: ['license'], properties: { license: { type: 'string' } } },
    maintenance: {
      type: 'object',
      required: ['type', 'contacts'],
      properties: {
        type: { enum: ['community'] },
        contacts: { type: 'array', minItems: 1, items: { type: 'object', required: ['name'] } },
      },
    },
    localisation: {
      type: 'object',
      required: ['localisationReady', 'availableLanguages'],
      properties: { localisationReady: { type: 'boolean' }, availableLanguages: texts },
    },
  },
};

const card = z
  .looseObject({
    softwareVersion: z.string(),
    releaseDate: z.string(),
    legal: z.object({ license: z.string() }),
  })
  .parse(parse(read('publiccode.yml')));
const isValid = new Ajv({ allErrors: true }).compile(STANDARD);

test('publiccode.yml keeps to the standard', () => {
  isValid(card);
  expect(isValid.errors ?? []).toEqual([]);
});

test('a card with a description too short, or an unknown status, is refused', () => {
  expect(isValid({ ...card, developmentStatus: 'en cours' })).toBe(false);
  expect(
    isValid({
      ...card,
      description: { fr: { shortDescription: 'A', longDescription: 'B', features: ['C'] } },
    }),
  ).toBe(false);
});

test('publiccode.yml says the version and the licence of package.json', () => {
  const { version, license } = z
    .object({ version: z.string(), license: z.string() })
    .parse(JSON.parse(read('package.json')));
  expect([card.softwareVersion, card.legal.license]).toEqual([version, license]);
});

test('the newest version of the changelog is the one that is published, on the same day', () => {
  const [newest] = read('CHANGELOG.md').matchAll(/^## (\d+\.\d+\.\d+) — (\d{4}-\d\d-\d\d)$/gm);
  expect(newest?.slice(1)).toEqual([card.softwareVersion, card.releaseDate]);
});
