import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it, test } from 'vitest';
import { scoreHeaders } from '../../tests/observatory.ts';
import { writeCaddyHeaders } from './caddy-headers.ts';
import { writeHeadersFile } from './headers-file.ts';
import { writeNginxHeaders } from './nginx-headers.ts';
import { addPolicyMeta } from './policy-meta.ts';
import { contentSecurityPolicy, headersOf, securityRules } from './security-headers.ts';
import { writeSecurityTxt } from './security-txt.ts';

const rules = securityRules();
const valuesOf = (pathname: string, name: string) => headersOf(rules, pathname).filter(([other]) => other === name).map(([, value]) => value);
const PAGES = ['/', '/en/', '/funn/', '/funn/ett-funn/', '/en/findings/one/', '/om/', '/podkast/', '/podkast/en-episode/', '/en/podcast/an-episode/', '/resultater/ar/2020/', '/404.html', '/en/404/', '/uten-nett/', '/en/offline/', '/podkast/abonner/', '/funn/ett-funn/index.html'];
const PLAYERS = ['/podkast/en-episode/spiller/', '/en/podcast/an-episode/player/'];

describe('the content security policy', () => {
  it('has no fault of high severity in the eyes of Google’s evaluator', () => {
    const findings = new CspEvaluator(new CspParser(contentSecurityPolicy()).csp).evaluate();
    expect(findings.filter(({ severity }) => severity <= Severity.HIGH_MAYBE).map(({ directive, description }) => `${directive}: ${description}`)).toEqual([]);
  });

  it('lets nothing run that is written into a page', () => {
    expect(contentSecurityPolicy()).toMatch(/^default-src 'none'; /);
    expect(contentSecurityPolicy()).not.toMatch(/unsafe-inline|'unsafe-eval'|data:|blob:|\*/);
  });

  it('names the host of the sound, without its path, where sound is played and kept, and nowhere else', () => {
    const policy = contentSecurityPolicy({ audioBaseUrl: 'https://lyd.example.org/mappe/' });
    expect(policy.split('; ').filter((directive) => directive.includes('lyd.example.org'))).toEqual(["connect-src 'self' https://lyd.example.org", "media-src 'self' https://lyd.example.org"]);
  });

  it('in a page leaves out what browsers obey in headers alone', () => {
    expect(contentSecurityPolicy()).not.toMatch(/frame-ancestors|report-uri|sandbox/);
  });
});

describe('the headers', () => {
  it('reach 130 points and A+ by the rules of Mozilla’s Observatory', () => {
    for (const pathname of PAGES) expect(scoreHeaders(headersOf(rules, pathname)), pathname).toEqual({ score: 130, grade: 'A+' });
  });

  test.each(PAGES)('of %s forbid other sites to show it in a frame', (pathname) => {
    expect(valuesOf(pathname, 'Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(valuesOf(pathname, 'X-Frame-Options')).toEqual(['DENY']);
  });

  test.each(PLAYERS)('of %s let other sites show it', (pathname) => {
    expect(valuesOf(pathname, 'Content-Security-Policy')).toEqual([contentSecurityPolicy()]);
    expect(valuesOf(pathname, 'X-Frame-Options')).toEqual([]);
  });

  it('of the player let pages on other sites show it even when these shut out what is not open', () => {
    for (const player of PLAYERS) expect(valuesOf(player, 'Cross-Origin-Resource-Policy')).toEqual(['cross-origin']);
  });

  test.each(['/podkast/feed.xml', '/podkast/cover.png', '/podkast/en-episode/transcript.nb.vtt', '/podkast/en-episode/chapters.json', '/audio/en-episode.mp3', '/en/podcast/feed.xml'])(
    'of %s open it to podcast apps on other sites', (pathname) => {
      expect(valuesOf(pathname, 'Access-Control-Allow-Origin')).toEqual(['*']);
      expect(valuesOf(pathname, 'Cross-Origin-Resource-Policy')).toEqual(['cross-origin']);
    });

  test.each(['/resultater/feed.xml', '/resultater/type/lecture/feed.json', '/en/topics/a/feed.xml', '/folk/kari/feed.json', '/data/archive.json'])('of %s let scripts on other sites read it', (pathname) => {
    expect(valuesOf(pathname, 'Access-Control-Allow-Origin')).toEqual(['*']);
  });

  test.each([...PAGES, ...PLAYERS, '/assets/site.Ab12-_9z.css', '/pagefind/pagefind.js', '/audio/a.mp3'])('of %s give no header two values, the policy excepted', (pathname) => {
    const names = headersOf(rules, pathname).map(([name]) => name).filter((name) => name !== 'Content-Security-Policy');
    expect(names).toEqual([...new Set(names)]);
  });

  it('let a file be kept for ever only when its name holds its hash', () => {
    expect(valuesOf('/assets/site.Ab12-_9z.css', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
    expect(valuesOf('/funn/', 'Cache-Control')).toEqual([]);
  });
});

describe('the headers for a host', () => {
  it('in `_headers` stay within what Cloudflare reads', () => {
    const text = writeHeadersFile(rules);
    expect(text.split('\n').filter((line) => /^\//.test(line)).length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });

  it('in nginx are a variable that is empty where no rule gives them', () => {
    const { maps, server } = writeNginxHeaders([{ pattern: '/*', headers: [['A', 'say "x"']] }, { pattern: '/om/:page/', headers: [['B', 'y']] }]);
    expect(maps).toBe('map $uri $header_1 {\n  "~^/om/[^/]+/(?:index\\\\.html)?$" "y";\n  default "";\n}\n');
    expect(server).toBe('add_header A "say \\"x\\"" always;\nadd_header B $header_1 always;\n');
  });

  it('in nginx are decided by the first rule that matches, because nginx asks for index.html by itself', () => {
    const { maps, server } = writeNginxHeaders([{ pattern: '/a/', headers: [['B', 'shut']] }, { pattern: '/a/:file', headers: [['B', 'open']] }]);
    expect(maps).toBe('map $uri $header_1 {\n  "~^/a/(?:index\\\\.html)?$" "shut";\n  "~^/a/[^/]+$" "open";\n  default "";\n}\n');
    expect(server).toBe('add_header B $header_1 always;\n');
  });

  it('in Caddy add a second policy to the first', () => {
    expect(writeCaddyHeaders([{ pattern: '/*', headers: [['Content-Security-Policy', 'a']] }, { pattern: '/', headers: [['Content-Security-Policy', 'b']] }]))
      .toBe('header {\n  Content-Security-Policy "a"\n}\n@rule1 path_regexp ^/(?:index\\.html)?$\nheader @rule1 {\n  +Content-Security-Policy "b"\n}\n');
  });
});

describe('the policy in a page', () => {
  it('stands right after the encoding, once', () => {
    const page = addPolicyMeta('<head><meta charset="utf-8"><title>x</title>', "default-src 'none'");
    expect(page).toBe(`<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>x</title>`);
    expect(addPolicyMeta(page, 'b')).toBe(page);
  });
});

test('security.txt says where to write and when it goes stale', () => {
  expect(writeSecurityTxt({ contact: 'mailto:sikkerhet@example.org', expires: Date.UTC(2027, 9, 1), canonical: 'https://example.org/.well-known/security.txt' })).toBe(
    'Contact: mailto:sikkerhet@example.org\nExpires: 2027-10-01T00:00:00Z\nPreferred-Languages: nb, en\nCanonical: https://example.org/.well-known/security.txt\n',
  );
});
