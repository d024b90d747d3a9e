import { describe, expect, it } from 'vitest';
import { headTags, type PageHead } from './head.ts';

const page: PageHead = {
  route: { page: 'findings' }, locale: 'nb', title: 'Funn', siteName: 'Nettstedet', description: 'Om funn',
  siteUrl: 'https://example.org', translations: ['nb', 'en'], feeds: [],
};
const attributes = (head: PageHead) => headTags(head).map((tag) => tag.attributes ?? {});

describe('the head of a page', () => {
  it('names the page and the site', () => expect(headTags(page)[0]?.text).toBe('Funn – Nettstedet'));

  it('points at both languages and at itself', () => {
    expect(attributes(page)).toContainEqual({ rel: 'canonical', href: 'https://example.org/funn/' });
    expect(attributes(page)).toContainEqual({ rel: 'alternate', hreflang: 'en', href: 'https://example.org/en/findings/' });
    expect(attributes(page)).toContainEqual({ rel: 'alternate', hreflang: 'x-default', href: 'https://example.org/funn/' });
  });

  it('with borrowed words has no hreflang', () => {
    expect(attributes({ ...page, translations: ['nb'] }).some((tag) => 'hreflang' in tag)).toBe(false);
  });

  it('kept out of search engines has neither canonical nor hreflang', () => {
    const tags = attributes({ ...page, noindex: true });
    expect(tags).toContainEqual({ name: 'robots', content: 'noindex' });
    expect(tags.some((tag) => tag['rel'] === 'canonical' || 'hreflang' in tag)).toBe(false);
  });
});
