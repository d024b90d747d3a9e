/** The media type of a file of the site by its name. */

/**
 * Types that readers of our files ask for to the letter, and that a general table gets wrong.
 * Podcast readers refuse `text/vtt; charset=utf-8`, so the transcripts carry the bare type.
 */
const typesByExtension: Readonly<Record<string, string>> = {
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
  '.mp3': 'audio/mpeg',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  // Pagefind's own compressed files: they are unpacked by its script, never by the browser.
  '.pagefind': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
};

/**
 * The media type to send with a file, or undefined to leave it to the general table.
 * @param file path with forward or backward slashes
 */
export function mediaTypeOf(file: string): string | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  if (name.endsWith('chapters.json')) return 'application/json+chapters';
  if (name === 'citation.json' || name.endsWith('csl.json')) return 'application/vnd.citationstyles.csl+json';
  if (name === 'feed.xml') {
    return /[\\/](podkast|podcast)[\\/]feed\.xml$/.test(file)
      ? 'application/rss+xml; charset=utf-8'
      : 'application/atom+xml; charset=utf-8';
  }
  return typesByExtension[name.slice(name.lastIndexOf('.')).toLowerCase()];
}
