/** What is withdrawn is the act of a title, or something else that the sentence has a noun for right before its verb. */
import { expect, test } from 'vitest';
import { isWithdrawn } from '#text/word/withdrawn.ts';

const said = (title: string, before: string, verb: string) => isWithdrawn({ title, before, verb, after: '' });

test.each([
  ["L'ouverture de la crèche était prévue en mars, mais elle ", 'a été reportée'],
  ["L'ouverture de la crèche était prévue en mars, mais ", 'a été reportée'],
  ["L'ouverture de la crèche, et celle de la halle, ", 'ont été reportées'],
  ["L'ouverture de la crèche, puis son inauguration, ", 'ont été annulées'],
  ["L'ouverture de la crèche : elle ", 'est annulée'],
])('« %s%s » withdraws « Ouvrir la crèche »', (before, verb) => {
  expect(said('Ouvrir la crèche', before, verb)).toBe(true);
});

test.each([
  "L'aide aux commerces est votée, et les loyers ",
  "Pour l'aide aux commerces, les loyers ",
  "L'aide aux commerces est votée ; les loyers ",
])('« %sont été suspendus » withdraws nothing of « Aider les commerces »', (before) => {
  expect(said('Aider les commerces', before, 'ont été suspendus')).toBe(false);
});
