// A kept page says that it is one, and from when.
import type { Locale } from '../../../domain/locale.ts';

/** @param words the sentence; `{date}` is when the page was fetched */
export async function markAsCopy(kept: Response, locale: Locale, words: string): Promise<Response> {
  const fetched = new Date(kept.headers.get('date') ?? Number.NaN);
  const date = Number.isNaN(fetched.getTime())
    ? '–'
    : new Intl.DateTimeFormat(locale === 'nb' ? 'nb-NO' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(fetched);
  const said = words.replace('{date}', date).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const notice = `<p class="notice" role="status" data-offline-copy>${said}</p>`;
  const html = (await kept.text()).replace(/<main\b[^>]*>/, (main) => `${main}<div class="wrap">${notice}</div>`);
  const headers = new Headers(kept.headers);
  // They speak of the bytes as they came.
  for (const name of ['content-length', 'content-encoding', 'etag']) headers.delete(name);
  return new Response(html, { headers });
}
