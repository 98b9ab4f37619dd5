/** At a former address: goes on to the present one, with the anchor that was asked for, which a server never sees. */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link !== null) location.replace(link.href + location.hash);
