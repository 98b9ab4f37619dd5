import { expect, it } from 'vitest';
import { WaitingTexts } from '#exports/waiting-texts.ts';

it('gives a text once, to whoever asks first', () => {
  const texts = new WaitingTexts();
  texts.keep(new Map([['a.json', 'one']]));
  expect(texts.take('a.json')).toBe('one');
  expect(texts.take('a.json')).toBeUndefined();
});

it('keeps no text that finds no room, and has room again for what was taken', () => {
  const texts = new WaitingTexts(5);
  texts.keep(new Map([['a.json', 'four']]));
  texts.keep(new Map([['b.json', 'two']]));
  expect(texts.take('b.json')).toBeUndefined();
  expect(texts.take('a.json')).toBe('four');
  texts.keep(new Map([['b.json', 'fives']]));
  expect(texts.take('b.json')).toBe('fives');
});

it('counts a text that is kept twice once', () => {
  const texts = new WaitingTexts(6);
  for (let time = 0; time < 4; time += 1) texts.keep(new Map([['a.json', 'one']]));
  texts.keep(new Map([['b.json', 'two']]));
  expect(texts.take('b.json')).toBe('two');
});

it('keeps all the texts that were made together, or none', () => {
  const texts = new WaitingTexts(4);
  texts.keep(
    new Map([
      ['a.json', 'two'],
      ['a-2026.json', 'two'],
    ]),
  );
  expect(texts.take('a.json')).toBeUndefined();
});
