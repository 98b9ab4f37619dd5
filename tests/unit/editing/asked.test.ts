/** What a draft asks for goes once it is written; every other comment stays, byte for byte. */
import { expect, test } from 'vitest';
import { amend } from '#editing/amend.ts';
import { fieldsOf } from '#editing/file.ts';
import { isList, type Fields } from '#editing/print.ts';

const DRAFT = `status: brouillon
title: "Une halle"
# date : à écrire (AAAA-MM-JJ), le jour imprimé
# summary : ma note à moi
place: "Lille"
# summary : à écrire, en une phrase, dans vos mots
attachments:
  - file: a.pdf
    title: "Un"
    # url, seen : à écrire, si le fichier est publié
  - file: b.pdf
    title: "Deux"
    # url, seen : à écrire, si le fichier est publié
# fin
`;
const fields = fieldsOf(DRAFT, false);
const linesGone = (after: string) =>
  DRAFT.split('\n').filter((line, at, all) => all.indexOf(line) === at && !after.split('\n').includes(line));

test('one field is written: its line goes, and no other', () => {
  const after = amend(DRAFT, { ...fields, summary: 'La halle ouvre.' });
  expect(linesGone(after)).toEqual(['# summary : à écrire, en une phrase, dans vos mots']);
  expect(after).toContain('summary: "La halle ouvre."\n');
  expect(after.replace('summary: "La halle ouvre."\n', '')).toBe(
    DRAFT.replace('# summary : à écrire, en une phrase, dans vos mots\n', ''),
  );
});

test('what is asked of one item stays for the others, and until all of it is written', () => {
  const items = (change: (item: Fields, rank: number) => Fields) => ({
    ...fields,
    attachments: (isList(fields['attachments']) ? fields['attachments'] : []).map((one, rank) =>
      change(one as Fields, rank),
    ),
  });
  const asked = (text: string) => text.split('\n').filter((line) => line.includes('# url, seen')).length;
  const published = { url: 'https://www.example.org', seen: '2024-05-15' };
  expect(
    asked(
      amend(
        DRAFT,
        items((one, rank) => (rank === 1 ? { ...one, url: published.url } : one)),
      ),
    ),
  ).toBe(2);
  const second = amend(
    DRAFT,
    items((one, rank) => (rank === 1 ? { ...one, ...published } : one)),
  );
  expect(asked(second)).toBe(1);
  expect(second.indexOf('# url, seen')).toBeLessThan(second.indexOf('file: b.pdf'));
  expect(second).toMatch(/seen: 2024-05-15\n# fin\n$/);
  const first = amend(
    DRAFT,
    items((one, rank) => (rank === 0 ? { ...one, ...published } : one)),
  );
  expect(first.indexOf('# url, seen')).toBeGreaterThan(first.indexOf('file: b.pdf'));
});

test('nothing goes where nothing new is written, nor what asks for something else', () => {
  expect(amend(DRAFT, { ...fields, title: 'Deux halles' })).toBe(DRAFT.replace('Une halle', 'Deux halles'));
  expect(linesGone(amend(DRAFT, { ...fields, lang: 'fr' }))).toEqual([]);
});

test('lines that end as on Windows lose the whole of theirs', () => {
  const windows = DRAFT.replaceAll('\n', '\r\n');
  const after = amend(windows, { ...fields, date: '2024-05-15' });
  expect(after).not.toContain('# date');
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
