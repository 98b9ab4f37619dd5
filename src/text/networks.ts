/** The social networks whose accounts documents print, known by the host of their addresses. */
const NETWORKS: Readonly<Record<string, string>> = {
  'facebook.com': 'Facebook',
  'twitter.com': 'Twitter',
  'x.com': 'X',
  'linkedin.com': 'LinkedIn',
  'instagram.com': 'Instagram',
  'youtube.com': 'YouTube',
  'bsky.app': 'Bluesky',
  'tiktok.com': 'TikTok',
  'dailymotion.com': 'Dailymotion',
  'flickr.com': 'Flickr',
};

/** The network of an account, by the address that its document links: « Facebook »; the host itself, if it is none of these. */
export function networkOf(url: string): string {
  const host = new URL(url).hostname.replace(/^(?:www|m|fr|fr-fr)\./, '');
  return NETWORKS[host] ?? host;
}
