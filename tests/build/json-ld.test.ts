import { describe, expect, test } from 'vitest';
import { builtSite } from './dist.ts';
import { findSchemaOrgFaults } from './finders/schema-org.ts';
import { isListed, select } from './finders/site.ts';

test('the structured data of every page keeps to schema.org’s vocabulary', async () => {
  const problems = new Map<string, string[]>();
  for (const page of builtSite().pages.filter(isListed)) {
    const [block] = select(page, 'script').filter(
      ({ attributes }) => attributes.get('type') === 'application/ld+json',
    );
    const faults = await findSchemaOrgFaults(JSON.parse(block?.text ?? '{}') as object);
    if (faults.length > 0) problems.set(page.path, faults);
  }
  expect(Object.fromEntries(problems)).toEqual({});
});

describe('structured data', () => {
  const said = (node: object) => findSchemaOrgFaults({ '@context': 'https://schema.org', '@graph': [node] });

  test('that keeps to the vocabulary has no fault', async () => {
    const quotation = { '@type': 'Quotation', text: 'A', datePublished: '2021-03-04' };
    expect(await said({ '@type': 'Collection', hasPart: [quotation] })).toEqual([]);
  });

  test.each([
    [
      'a type that does not exist',
      { '@type': 'PressRelease' },
      'PressRelease : « PressRelease » n’est pas un type',
    ],
    [
      'a property that does not exist',
      { '@type': 'Event', venue: 'Lille' },
      'Event : « venue » n’est pas une propriété',
    ],
    [
      'the property of another type',
      { '@type': 'Event', jobTitle: 'préfet' },
      'Event : « jobTitle » n’est pas une propriété de Event',
    ],
    [
      'a thing of the wrong type',
      { '@type': 'Event', organizer: { '@type': 'Place', name: 'Lille' } },
      'Event : Place ne convient pas à organizer',
    ],
    [
      'words instead of a day',
      { '@type': 'Event', startDate: 'demain' },
      'Event : « demain » ne convient pas à startDate',
    ],
  ])('with %s is reported', async (_name, node, fault) => {
    expect(await said(node)).toContain(fault);
  });
});
