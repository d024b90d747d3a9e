import { expect, test } from 'vitest';
import { mayPass, securityHeaders } from './request-guard.ts';

const options = { host: '127.0.0.1:40123', token: 'hemmelig-for-denne-kjoringen' };
const page = { host: '127.0.0.1:40123', cookie: 'annet=1; editor-40123=hemmelig-for-denne-kjoringen', 'sec-fetch-site': 'none' };
const send = { host: '127.0.0.1:40123', origin: 'http://127.0.0.1:40123', 'x-editor-token': 'hemmelig-for-denne-kjoringen', 'sec-fetch-site': 'same-origin' };

test('the window that was opened may read and write', () => {
  expect(mayPass({ method: 'GET', headers: page }, options)).toBe(true);
  expect(mayPass({ method: 'POST', headers: send }, options)).toBe(true);
});

test.each<readonly [string, string, Record<string, string | undefined>]>([
  ['a name that leads to this machine (DNS rebinding)', 'GET', { ...page, host: 'evil.example:40123' }],
  ['localhost under another name', 'GET', { ...page, host: 'localhost:40123' }],
  ['another port', 'GET', { ...page, host: '127.0.0.1:80' }],
  ['no host', 'GET', { ...page, host: undefined }],
  ['no cookie', 'GET', { ...page, cookie: undefined }],
  ['the cookie of another run', 'GET', { ...page, cookie: 'editor-40123=hemmelig-for-forrige-kjoring' }],
  ['a page of another site that fetches', 'GET', { ...page, 'sec-fetch-site': 'cross-site' }],
  ['another local server’s page', 'GET', { ...page, 'sec-fetch-site': 'same-site' }],
  ['another origin', 'POST', { ...send, origin: 'http://127.0.0.1:4321' }],
  ['an origin that is hidden', 'POST', { ...send, origin: 'null' }],
  ['no origin', 'POST', { ...send, origin: undefined }],
  ['a cookie in place of the token', 'POST', { ...send, 'x-editor-token': undefined, cookie: page.cookie }],
  ['a wrong token', 'POST', { ...send, 'x-editor-token': 'x' }],
  ['another method', 'PUT', send],
])('%s is refused', (_name, method, headers) => {
  expect(mayPass({ method, headers }, options)).toBe(false);
});

test('the pages run no script but their own, and stand in no frame', () => {
  const policy = securityHeaders('http://127.0.0.1:5')['Content-Security-Policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});
