import { describe, expect, it } from 'vitest';
import { cards, previewAlt, previewUrl } from '#exports/preview.ts';
import { world } from './world.ts';

const graph = world();
const all = new Map(cards(graph).map((card) => [card.url, card]));
const SITE = 'https://au-fil-des-engagements.example';

describe('the image of a shared link', () => {
  it('is drawn for the site, each communiqué, commitment, theme and event, each at its own address', () => {
    const { communiques, commitments, themes, events } = graph;
    expect([...all.keys()]).toEqual(
      ['/', ...[...communiques, ...commitments, ...themes, ...events].map(({ url }) => url)].map(
        (url) => `${url}apercu.png`,
      ),
    );
  });

  it('of a communiqué says its place, day and title, with a knot for each mention', () => {
    expect(all.get('/communiques/2020-07-10-forum/apercu.png')).toMatchObject({
      kicker: 'Communiqué de presse — Lille, 10\u00A0juillet 2020',
      title: 'Forum régional en ligne',
      knots: [{ level: 'annoncé' }],
      caption: '1 engagement relevé par la rédaction et 2 chiffres',
    });
  });

  it('of a commitment says each mention, its level and its day, and whether documents since are silent', () => {
    expect(all.get('/engagements/ouvrir-des-places/apercu.png')).toMatchObject({
      kicker: 'Engagement régional',
      title: 'Ouvrir des places : invité',
      knots: [{ level: 'invité', label: 'Invité, 16\u00A0janvier 2019' }],
      isSilent: true,
    });
  });

  it('of an event says its date in the words of the document, and whether it is only promised', () => {
    expect(all.get('/evenements/conference-promise/apercu.png')).toMatchObject({
      kicker: 'Événement — conférence',
      title: 'Prochaine conférence : annoncée',
      knots: [{ label: 'au deuxième semestre 2019' }],
    });
  });

  it('is shared by the pages that have none of their own', () => {
    const [figure] = graph.figures;
    const [theme] = graph.themes;
    expect([previewUrl(), previewUrl(figure)]).toEqual([`${SITE}/apercu.png`, `${SITE}/apercu.png`]);
    expect(previewUrl(theme)).toBe(`${SITE}${theme?.url}apercu.png`);
    expect(previewAlt(graph.site, figure)).toBe('Le fil\u00A0: Un essai');
  });
});
