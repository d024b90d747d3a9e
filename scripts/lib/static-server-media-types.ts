/** The media type of a file of the site by its name. */

/**
 * Types that readers of our files ask for to the letter, and that a general table gets wrong.
 * Podcast readers refuse `text/vtt; charset=utf-8`, so the transcripts carry the bare type.
 */
export const typesByExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.vtt': 'text/vtt',
  '.srt': 'application/x-subrip',
  '.ris': 'application/x-research-info-systems',
  '.bib': 'application/x-bibtex',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.opml': 'text/x-opml; charset=utf-8',
  '.cff': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  // Pagefind's own compressed files: they are unpacked by its script, never by the browser.
  '.pagefind': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
};

/** Files whose whole name tells more than its ending; the first that matches counts. Paths begin with a slash. */
export const typesByName: readonly { readonly pattern: RegExp; readonly type: string }[] = [
  { pattern: /chapters\.json$/, type: 'application/json+chapters' },
  { pattern: /\/citation\.json$|csl\.json$/, type: 'application/vnd.citationstyles.csl+json' },
  { pattern: /\.schema\.json$/, type: 'application/schema+json' },
  { pattern: /\/ro-crate-metadata\.json$/, type: 'application/ld+json' },
  { pattern: /\/linkset\.json$/, type: 'application/linkset+json' },
  { pattern: /\/(?:podkast|podcast)\/feed\.xml$/, type: 'application/rss+xml; charset=utf-8' },
  { pattern: /\/feed\.xml$/, type: 'application/atom+xml; charset=utf-8' },
  { pattern: /\/speculation-rules\.json$/, type: 'application/speculationrules+json' },
  { pattern: /\/feed\.json$/, type: 'application/feed+json' },
  { pattern: /\/SHA256SUMS$/, type: 'text/plain; charset=utf-8' },
];

/**
 * The media type to send with a file, or undefined to leave it to the general table.
 * @param file path with forward or backward slashes
 */
export function mediaTypeOf(file: string): string | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const named = typesByName.find(({ pattern }) => pattern.test(`/${file.replaceAll('\\', '/')}`));
  if (named !== undefined) return named.type;
  return typesByExtension[name.slice(name.lastIndexOf('.')).toLowerCase()];
}
