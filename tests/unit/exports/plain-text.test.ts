import { expect, it } from 'vitest';
import { communiqueText } from '#exports/plain-text.ts';
import { world } from './world.ts';

const { site, communiques } = world();
const [recent, old] = communiques;
if (recent === undefined || old === undefined) throw new Error('two communiqués expected');

it('says in four lines what the text is and where it comes from, then gives it word for word', () => {
  expect(communiqueText(recent, site)).toMatch(
    /^Forum régional en ligne\nLille, le 10\/07\/2020\nAdresse : https:\/\/au-fil-des-engagements\.example\/communiques\/2020-07-10-forum\/\nSource : Préfecture du Nord ; texte repris par Le fil\n\nLille, le 10\/07\/2020\n\nForum régional en ligne\n\nLe forum s'est réuni/,
  );
});

it('says when the editors attribute the text', () => {
  expect(communiqueText(old, site).split('\n')[3]).toBe(
    'Source : Préfecture du Nord (attribution de la rédaction) ; texte repris par Le fil',
  );
});
