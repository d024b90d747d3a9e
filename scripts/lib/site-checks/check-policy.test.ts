import { expect, test } from 'vitest';
import { writeHeadersFile } from '../../../src/formats/headers-file.ts';
import { addPolicyMeta } from '../../../src/formats/policy-meta.ts';
import { contentSecurityPolicy, securityRules } from '../../../src/formats/security-headers.ts';
import { checkPolicy } from './check-policy.ts';
import { siteFromTexts } from './site.ts';

const html = addPolicyMeta('<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>x</title></head><body></body></html>', contentSecurityPolicy());
const _headers = writeHeadersFile(securityRules());
const faults = (texts: Record<string, string>) => checkPolicy(siteFromTexts('https://example.org', { _headers, ...texts })).map(({ rule, file }) => `${rule} ${file}`);

test('pages with the policy, in their places, have no fault', () => {
  expect(faults({ 'index.html': html, 'funn/x/index.html': html, 'podkast/x/index.html': html, 'podkast/x/spiller/index.html': html, 'en/podcast/x/player/index.html': html })).toEqual([]);
});

test('a page without the policy is named, a transcript too', () => {
  const bare = html.replace(/<meta http-equiv[^>]*>/, '');
  expect(faults({ 'om/index.html': bare, 'podkast/x/transcript.nb.html': bare })).toEqual(['policy-missing om/index.html', 'policy-missing podkast/x/transcript.nb.html']);
});

test('a section nobody gave a rule may be framed by others, and is named', () => {
  expect(faults({ 'ny-seksjon/index.html': html, 'podkast/x/y/index.html': html })).toEqual(['frame-open ny-seksjon/index.html', 'frame-open podkast/x/y/index.html']);
});
