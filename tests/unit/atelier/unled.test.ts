/** Within an item of a list, what was published there is put back; and where what a figure counts ends. */
import { expect, test } from 'vitest';
import type { Fields } from '#editing/print.ts';
import { unled } from '#atelier/publishing/unled.ts';

const WITHOUT = new Set(['organisations/nouvelle']);
const item = (organisation: string, quote: string) => ({
  organisation,
  role: 'organise',
  communique: 'halle',
  quote,
});
const event = (...attendance: Fields[]): Fields => ({
  title: 'Ouverture de la halle',
  kind: 'autre',
  status: 'tenu',
  attendance,
});

test('an item that leads elsewhere now has what was published of it, wherever it stands', () => {
  const [was, other] = [item('ancienne', 'par l’ancienne'), item('autre', 'avec l’autre')];
  const now = { ...was, organisation: 'nouvelle' };
  expect(unled('events', event(other, now), WITHOUT, event(was, other))).toEqual(event(other, was));
});
