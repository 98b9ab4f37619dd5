import { describe, expect, it } from 'vitest';
import { documentedDataset, documentedObjects } from '#exports/documentation.ts';
import { DATASETS } from '#exports/records.ts';
import { world } from './world.ts';

const graph = world();

describe('the examples of the documentation', () => {
  const fieldsOf = (name: string) => {
    const dataset = DATASETS.find((one) => one.name === name);
    if (dataset === undefined) throw new Error(`no data set ${name}`);
    return Object.fromEntries(documentedDataset(dataset, graph).map((field) => [field.name, field]));
  };

  it('are values of the records', () => {
    const { valeur, approximation, multiples, passage } = fieldsOf('chiffres');
    expect(['2', '3000']).toContain(valeur?.example);
    expect(approximation?.example).toBe('près de');
    expect(multiples?.example).toBe('doublement');
    // An object has no value of its own to show.
    expect(passage?.example).toBeUndefined();
  });

  it('are short, unless they are one word', () => {
    for (const dataset of DATASETS)
      for (const { example = '' } of documentedDataset(dataset, graph))
        expect(/\s/.test(example) ? example.length : 0).toBeLessThan(75);
  });

  it('are found inside objects that objects hold', () => {
    const objects = Object.fromEntries(documentedObjects(graph).map((one) => [one.name, one.fields]));
    const example = (object: string, field: string) =>
      objects[object]?.find(({ name }) => name === field)?.example;
    expect(example('compte', 'nom')).toBe('prefet');
    expect(example('passage', 'url')).toMatch(/^https:/);
    expect(example('lien', 'etabli_par')).toMatch(/^(document|redaction)$/);
  });
});
