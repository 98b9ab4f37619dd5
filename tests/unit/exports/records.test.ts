import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Field } from '#exports/fields.ts';
import type { Json } from '#exports/json.ts';
import { DATASETS, datasetJson, type Dataset } from '#exports/records.ts';
import { world } from './world.ts';

const graph = world();

const record = z.record(z.string(), z.json());
const dataFile = z.looseObject({ nombre: z.number(), donnees: z.array(record) });
type File = z.infer<typeof dataFile>;
const passagesIn = (value: Json | undefined) => z.array(z.looseObject({ citation: z.string() })).parse(value);

const jsonOf = (dataset: Dataset, of = graph) => datasetJson(dataset.records(of), of);
const published = (name: string): File => {
  const dataset = DATASETS.find((one) => one.name === name);
  if (dataset === undefined) throw new Error(`no data set ${name}`);
  return dataFile.parse(JSON.parse(jsonOf(dataset)));
};
const recordOf = (name: string, id: string): Record<string, Json> => {
  const record = published(name).donnees.find((one) => one['id'] === id);
  if (record === undefined) throw new Error(`no ${name}/${id}`);
  return record;
};

/** Some text of this form; a thing with at least these fields. */
const matching = (form: RegExp): unknown => expect.stringMatching(form);
const having = (fields: object): unknown => expect.objectContaining(fields);

const SITE = 'https://au-fil-des-engagements.example';

describe('a data file', () => {
  it.each(DATASETS)('$name says its version, licence, source, day and count', (dataset) => {
    const json = jsonOf(dataset);
    const { donnees, ...head } = dataFile.parse(JSON.parse(json));
    expect(head).toEqual({
      version: '1',
      licence: 'etalab-2.0',
      source: `${SITE}/`,
      arrete_au: '2021-03-01',
      nombre: donnees.length,
    });
    expect(donnees.length).toBeGreaterThan(0);
    expect(json.endsWith('}\n')).toBe(true);
    expect(json).toContain('\n  "version"');
  });

  it('is the same bytes when made again', () => {
    const again = world();
    for (const dataset of DATASETS) expect(jsonOf(dataset, again)).toBe(jsonOf(dataset));
  });
});

describe('a record', () => {
  it('carries the editors’ plain sentences, with what each link leads to', () => {
    expect(recordOf('communiques', '2020-07-10-forum')['en_clair']).toEqual([
      {
        texte: 'Le forum annonce près de 3 000 places & un doublement.',
        liens: [
          { mots: 'près de 3 000 places', url: `${SITE}/chiffres/places/` },
          { mots: 'doublement', url: `${SITE}/chiffres/doublement/` },
        ],
      },
    ]);
    expect(recordOf('communiques', '2019-01-16-lancement')['en_clair']).toEqual([]);
    expect(recordOf('engagements', 'ouvrir-des-places')['en_clair']).toEqual([
      { texte: 'L’État invite les départements à ouvrir des places.', liens: [] },
    ]);
  });

  it('carries words, document and sentence for each mention', () => {
    expect(recordOf('engagements', 'doubler-les-places')).toMatchObject({
      url: `${SITE}/engagements/doubler-les-places/`,
      echelle: 'régional',
      fil: [
        {
          communique: '2020-07-10-forum',
          date: '2020-07-10',
          niveau: 'annoncé',
          introduction: null,
          passage: {
            communique: '2020-07-10-forum',
            citation: 'Les 3 000 places seront doublées chaque année',
            url: matching(/^https:\/\/[^#]+\/communiques\/2020-07-10-forum\/#s-[0-9a-z]{8}$/),
          },
        },
      ],
      echeance: { periode: '2021', rythme: 'chaque année' },
      communiques_sans_mention: 0,
    });
  });

  it('says which document establishes a link, or why the editors make it', () => {
    const { thematiques, prolonge } = recordOf('engagements', 'doubler-les-places');
    expect(thematiques).toEqual([
      {
        id: 'logement',
        etabli_par: 'document',
        passage: having({ citation: "l'effort de logement" }),
        motif: null,
        dans_le_seul_communique: null,
      },
    ]);
    expect(prolonge).toEqual([
      {
        id: 'ouvrir-des-places',
        etabli_par: 'redaction',
        passage: null,
        motif: 'Les mêmes places.',
        dans_le_seul_communique: null,
      },
    ]);
  });

  it('gives backlinks as well as links', () => {
    expect(recordOf('engagements', 'ouvrir-des-places')).toMatchObject({
      prolonge_par: [{ id: 'doubler-les-places', etabli_par: 'redaction' }],
      communiques_sans_mention: 1,
    });
    expect(recordOf('organismes', 'etat')).toMatchObject({
      engagements: [{ engagement: 'doubler-les-places', role: 'paie' }],
      chiffres_payes: ['places'],
      presences: [{ evenement: 'forum-2020', role: 'assiste', fonction: null }],
    });
    expect(recordOf('chiffres', 'places')).toMatchObject({
      multiples: ['doublement'],
      approximation: 'près de',
    });
  });

  it('gathers its passages, each once', () => {
    const { passages, fil } = recordOf('engagements', 'doubler-les-places');
    expect(passagesIn(passages).map(({ citation }) => citation)).toEqual([
      'Les 3 000 places seront doublées chaque année',
      'seront doublées chaque année',
      "pour continuer l'effort de logement",
      "L'accueil des familles",
      "payées par l'État",
      "l'effort de logement",
    ]);
    expect(passages).toMatchObject([z.array(record).parse(fil)[0]?.['passage'], {}, {}, {}, {}, {}]);
  });

  it('of a communiqué has its passages in reading order, each once whatever it proves', () => {
    const { passages, emetteur } = recordOf('communiques', '2019-01-16-lancement');
    const citations = passagesIn(passages).map(({ citation }) => citation);
    expect(new Set(citations).size).toBe(citations.length);
    expect(citations[0]).toBe('Michel Lalande, préfet du Nord');
    expect(emetteur).toEqual({
      id: 'prefecture',
      etabli_par: 'redaction',
      imprime: null,
      motif: 'Le document ne nomme pas son auteur.',
    });
  });
});

describe('references', () => {
  it('point to records that are published', () => {
    const ids = new Map(
      DATASETS.map(({ name, records }) => [name, new Set(records(graph).map(({ id }) => id))]),
    );
    const check = (fields: readonly Field<never>[], whole: Record<string, Json>) => {
      for (const { name, type, occurs } of fields) {
        const value = whole[name] ?? null;
        const values = occurs === 'many' ? z.array(z.json()).parse(value) : value === null ? [] : [value];
        if (type.refersTo !== undefined)
          for (const id of values) expect(ids.get(type.refersTo)).toContain(id);
        if (type.shape) for (const one of values) check(type.shape.fields, record.parse(one));
      }
    };
    for (const { fields, records } of DATASETS) for (const one of records(graph)) check(fields, one);
  });
});
