/** The texts of a content as any generator of sites would be given them: a title, a day, words, themes, people. */
import { readContent } from '../src/entries/folder.ts';
import { formatDay } from '../src/text/day/day.ts';

export interface Page {
  id: string;
  title: string;
}

export interface Text extends Page {
  date: string;
  day: string;
  /** Markdown, without its front matter. */
  body: string;
  themes: string[];
  people: string[];
}

export interface Texts {
  texts: Text[];
  themes: Page[];
  people: Page[];
}

export function textsOf(content: string): Texts {
  const { entries } = readContent(content).content;
  const themes = new Map<string, Set<string>>();
  const people = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, id: string, one: string) =>
    map.set(id, (map.get(id) ?? new Set()).add(one));
  for (const { data } of entries.figures)
    for (const theme of data.themes) add(themes, data.communique, theme.id);
  for (const { id, data } of entries.people)
    for (const { communique } of data.offices) add(people, communique, id);
  return {
    texts: entries.communiques
      .map(({ id, data, body }) => ({
        id,
        title: data.title,
        date: data.date,
        day: formatDay(data.date),
        // Each writes its own title.
        body: body.replace(/^# .*\n/m, '').trim(),
        themes: [...(themes.get(id) ?? [])].sort(),
        people: [...(people.get(id) ?? [])].sort(),
      }))
      .sort((a, b) => (a.id < b.id ? 1 : -1)),
    themes: entries.themes.map(({ id, data }) => ({ id, title: data.title })),
    people: entries.people.map(({ id, data }) => ({ id, title: data.name })),
  };
}
