import { expect, test } from 'vitest';
import { readSearchPage, withHiddenTerms, wordsApart } from './search-page.ts';

const html = `<!doctype html><html lang="nb"><body><nav>Meny</nav><main class="x" data-pagefind-body>
<h1>Hurtig&shy;spor &amp; praksis</h1><span hidden data-pagefind-meta="id:hurtigspor"></span>
<span data-pagefind-filter="type[data-v]" data-v="lecture">Foredrag</span><span hidden data-pagefind-filter="year:2020, language:nb"></span>
<p data-pagefind-meta="authors">Kari <b>Nordmann</b></p><time data-pagefind-meta="date[datetime]" datetime="2020-03-01">1. mars</time>
<h2 id="funn">Funn</h2><p>Del<em>ord</em></p><p>neste<br>linje</p><p data-pagefind-ignore>Lånt</p><script>let x</script></main><footer>Bunn</footer></body></html>`;

test('title, headings, text, facets, names and date are read as Pagefind reads them', () => {
  const page = readSearchPage(html);
  expect(page?.title.replace('\u00ad', '').trim()).toBe('Hurtigspor & praksis');
  expect(page?.headings.trim()).toBe('Funn');
  expect(page?.body).toContain('Delord');
  expect(page?.body).toMatch(/neste\s+linje/);
  expect(page?.body).not.toMatch(/Meny|Bunn|Lånt|let x/);
  expect(page?.filters).toEqual({ type: ['lecture'], year: ['2020'], language: ['nb'] });
  expect(page?.names.trim()).toBe('Kari Nordmann');
  expect(page?.date).toBe('2020-03-01');
  expect(page?.metaFields).toEqual(['id', 'authors', 'date']);
  expect(page?.lang).toBe('nb');
});

test('hidden terms stand just inside the body, escaped, and soft hyphens are gone', () => {
  const read = wordsApart(html);
  const copy = withHiddenTerms(read, readSearchPage(read)!, { tt: ['a"<b'], tm: [], tb: ['c', 'd'] });
  expect(copy).toContain('data-pagefind-body><span hidden data-pagefind-meta="tt[data-v]" data-v="a&quot;&lt;b"></span><span hidden data-pagefind-meta="tb[data-v]" data-v="c d"></span>');
  expect(copy).toContain('<h1>Hurtigspor');
});

test('the title, and what is not to be shown in an excerpt, stand between marks in the copy', () => {
  const read = '<html><body><main data-pagefind-body><p data-no-excerpt>Kronikk</p><h1>Tittel</h1><p>Tekst</p><aside data-no-excerpt><p>Fakta</p></aside></main></body></html>';
  const copy = withHiddenTerms(read, readSearchPage(read)!, { tt: ['a'], tm: [], tb: [] });
  expect(copy).toBe('<html><body><main data-pagefind-body><span hidden data-pagefind-meta="tt[data-v]" data-v="a"></span><i id="off-0"></i><p data-no-excerpt>Kronikk</p><i id="on-0"></i><i id="off-1"></i><h1>Tittel</h1><i id="on-1"></i><p>Tekst</p><i id="off-2"></i><aside data-no-excerpt><p>Fakta</p></aside><i id="on-2"></i></main></body></html>');
});

test('cells, items and spans side by side are words of their own, and soft hyphens are none', () => {
  expect(wordsApart('<li><span>dato ikke registrert</span><span>Kronikk</span></li><li>b</li> hurtig&shy;s\u00adpor')).toBe('<li><span>dato ikke registrert </span><span>Kronikk</span> </li><li>b </li> hurtigspor');
  expect(wordsApart('Del<em>ord</em> og <span>t</span>ekst')).toBe('Del<em>ord</em> og <span>t</span>ekst');
});

test('a page without data-pagefind-body is not searched', () => expect(readSearchPage('<main><h1>Nei</h1></main>')).toBeUndefined());
