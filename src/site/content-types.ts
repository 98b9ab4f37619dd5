/** What each file is, by its ending: the one source of the test server's answers and of the hosts' configurations. */

/** Texts whose type does not say by itself that they are UTF-8, and types that hosts do not know. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
};

/** Those that web servers, left to themselves, serve as bytes to be saved. */
export const UNCOMMON_TYPES = Object.entries(CONTENT_TYPES).filter(([ending]) =>
  ['.csv', '.jsonl', '.jsonld', '.ics', '.ris', '.bib', '.vtt', '.webmanifest'].includes(ending),
);

/** The files of the search index: bytes, compressed already. A server that guesses by looking at them calls them gzip. */
export const INDEX_ENDINGS = [
  '.pagefind',
  ...['meta', 'index', 'fragment', 'filter'].map((part) => `.pf_${part}`),
];
