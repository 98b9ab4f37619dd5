/** What each maker of fields accepts and refuses, and with what words. */
import type { Kind } from '#kinds/registry.ts';
import { schemaOf } from '#kinds/index.ts';
import { expect, test } from 'vitest';
import type * as z from 'zod';
import * as fields from '#schemas/fields.ts';
import { lifeSchema } from '#schemas/life.ts';
import { searchContractSchema } from '#schemas/search-contract.ts';
import { missingSeries, series } from '#schemas/series.ts';
import { siteSchema } from '#schemas/site.ts';
import { attachments, images, videos } from '#kinds/communiques/attached.schema.ts';

/** The words of each refusal, by the path of its field, and the remedy that goes with them. */
const said = (schema: z.ZodType, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map((issue) => {
    const { message, path } = issue;
    const { remedy = '' }: { remedy?: string } = issue.code === 'custom' ? (issue.params ?? {}) : {};
    const told = remedy === '' ? message : `${message} ; ${remedy}`;
    return [path.join('.'), told].filter((part) => part !== '').join(' — ');
  });

const ADDRESS = 'une adresse du web commence par « https:// », sans espace';
const ID = 'un identifiant ne contient que a-z, 0-9 et « - »';

test.each<readonly [maker: string, schema: z.ZodType, value: unknown, refusals: readonly string[]]>([
  [
    'attachments',
    attachments,
    [
      {
        file: 'Pièce 1/tarif.pdf',
        title: 'Le tarif',
        origin: 'Reçu.',
        sha256: 'ABC',
        taille: 3,
        withdrawn: { day: '2024-02-08', why: 'Erreur.', x: 1 },
      },
    ],
    [
      '0.file — un nom de fichier n’a que a-z, 0-9 et « - », sans dossier : « 2024-02-08-tarif.pdf »',
      '0.sha256 — une empreinte SHA-256 compte 64 chiffres hexadécimaux',
      '0.withdrawn — Unrecognized key: "x"',
      '0 — Unrecognized key: "taille"',
    ],
  ],
  [
    'images',
    images,
    [{ file: 'halle.jpg', alt: 'La halle.', credit: 'Photo : mairie.', taille: 3 }],
    ['0 — Unrecognized key: "taille"'],
  ],
  [
    'videos',
    videos,
    [{ url: 'https://exemple.test/v', title: 'La halle', transcript: 'halle.txt', taille: 3 }],
    ['0 — Unrecognized key: "taille"'],
  ],
  ['text', fields.text('x'), 'une halle', []],
  ['text', fields.text('x'), ' \n', ['valeur vide']],
  ['linked', fields.linked('x'), '', ['valeur vide']],
  ['quote', fields.quote('x'), '', ['valeur vide']],
  ['words', fields.words('x'), '', ['valeur vide']],
  ['within', fields.within('x'), '', ['valeur vide']],
  ['printed', fields.printed('x'), '', ['valeur vide']],
  ['day', fields.day('x'), '2020-02-29', []],
  ['day', fields.day('x'), '29/02/2020', ['écrivez 2020-02-29']],
  ['period', fields.period('x'), 2019, []],
  ['period', fields.period('x'), '2019-S2', []],
  ['period', fields.period('x'), 'S2 2019', ['écrivez 2019-S2']],
  ['ref', fields.ref('themes', 'x'), 'marche-couvert-2', []],
  ['ref', fields.ref('themes', 'x'), 'Marché', [ID]],
  ['ref', fields.ref('themes', 'x'), 'marche-', [ID]],
  ['someOf', fields.someOf(fields.text('x'), 'x'), ['a'], []],
  ['someOf', fields.someOf(fields.text('x'), 'x'), [], ['liste vide']],
  ['plainSummary', fields.plainSummary('x'), undefined, []],
  ['plainSummary', fields.plainSummary('x'), [], ['liste vide']],
  ['webAddress', fields.webAddress('x'), 'https://exemple.invalid/', []],
  ['webAddress', fields.webAddress('x'), 'http://exemple.invalid/', []],
  ['webAddress', fields.webAddress('x'), 'https://deux mots', [ADDRESS]],
  ['formerly', lifeSchema, { formerly: ['/chiffres/places/'] }, []],
  [
    'formerly',
    lifeSchema,
    { formerly: ['chiffres/places'] },
    ['formerly.0 — une adresse du site commence et finit par « / » : /chiffres/places/'],
  ],
  ['rank', missingSeries, { name: 'assises', rank: 1 }, []],
  [
    'rank',
    missingSeries,
    { name: 'assises', rank: 0 },
    ['rank — le rang est un nombre entier, à partir de 1'],
  ],
  ['series', series, { name: 'assises', rank: 1, editorial: 'Un essai.' }, []],
])('%s: %j is told %j', (_, schema, value, refusals) => {
  expect(said(schema, value)).toEqual(refusals);
});

test('a list that is absent is empty', () => {
  expect(fields.list(fields.text('x'), 'x').parse(undefined)).toEqual([]);
});

test('a fingerprint has 64 signs', () => {
  const transcription = (sha256: string) => ({
    communique: 'a',
    source: 'a.txt',
    sha256,
    origin: 'Un essai.',
  });
  expect(said(schemaOf('transcriptions'), transcription('0'.repeat(64)))).toEqual([]);
  expect(said(schemaOf('transcriptions'), transcription('0'.repeat(63)))).toEqual([
    'sha256 — une empreinte SHA-256 compte 64 chiffres hexadécimaux',
  ]);
});

test('a document has an issuer, or several', () => {
  const communique = (issuer: unknown) => ({
    title: 'Halle',
    date: '2020-03-02',
    dateline: 'le 2 mars 2020',
    issuer,
    summary: 'Un essai.',
  });
  const town = { organisation: 'mairie', printed: 'Mairie' };
  const prefecture = { organisation: 'prefecture', editorial: 'Un essai.' };
  for (const issuer of [town, [town, prefecture]])
    expect(said(schemaOf('communiques'), communique(issuer))).toEqual([]);
  expect(said(schemaOf('communiques'), communique([]))).toEqual(['issuer — liste vide']);
});

test('the search promises pages of this site', () => {
  const promise = (first: string) => ({ queries: [{ query: 'halle', about: 'un mot', first }] });
  expect(said(searchContractSchema, promise('/engagements/la-halle/'))).toEqual([]);
  expect(said(searchContractSchema, promise('https://exemple.invalid/'))).toEqual([
    'queries.0.first — une adresse d’une page du site s’écrit « /dossier/nom/ »',
  ]);
});

test('whoever finds a weakness knows whom to tell, and until when', () => {
  const site = (contact: string, expires: string) => ({
    name: 'Brumeval',
    baseline: 'Un essai',
    description: 'Un essai.',
    asOf: '2020-12-31',
    official: false,
    home: { title: 'Essai', lede: 'Essai.' },
    publisher: {},
    host: {},
    security: { contact, expires },
  });
  for (const contact of ['mailto:a@exemple.invalid', 'https://exemple.invalid/', 'tel:+33100000000'])
    expect(said(siteSchema, site(contact, '2021-06-01'))).toEqual([]);
  expect(said(siteSchema, site('a@exemple.invalid', '2021-06-01'))).toEqual([
    'security.contact — un contact commence par « https:// », « mailto: » ou « tel: »',
  ]);
  expect(said(siteSchema, site('tel:+33100000000', '2020-12-31'))).toEqual([
    'security.expires — ce contact ne vaut plus au jour du corpus (« asOf » : 2020-12-31) ; vérifiez-le et donnez un jour plus tardif',
  ]);
});

/** What an entry of a kind must say at least: anything else may be absent. */
const NEEDED = {
  organisations: 'name kind',
  communiques: 'title date dateline issuer summary',
  transcriptions: 'communique source sha256 origin',
  workshops: 'title order passage',
  themes: 'title kind order passage',
  people: 'name familyName offices',
  events: 'title kind status date',
  commitments: 'title level mentions',
  figures: 'title unit nature communique quote',
  vocabulary: 'term kind meaning',
  missing: 'title period kind knownFrom prevents',
  pages: 'title description',
} as const satisfies Partial<Record<Kind, string>>;

test.each(Object.entries(NEEDED))('an entry of %s says at least %s', (kind, needed) => {
  const missing = (schemaOf(kind as Kind).safeParse({}).error?.issues ?? [])
    .map(({ path }) => path.join('.'))
    .join(' ');
  expect([kind, missing]).toEqual([kind, needed]);
});
