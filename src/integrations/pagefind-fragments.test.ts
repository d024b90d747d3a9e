import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withoutHiddenTerms } from './pagefind-fragments.ts';

const packed = (text: string): Uint8Array => gzipSync(text);

test('the hidden terms are taken out, and nothing else', () => {
  const page = { url: '/a/', content: 'Praksis på «sjukeheim»', meta: { title: 'Praksis', tt: 'zqaqz', tm: 'sykehjem', tb: 'hjem' }, anchors: [] };
  const after = gunzipSync(withoutHiddenTerms('fragment/nb_1.pf_fragment', packed(`pagefind_dcd${JSON.stringify(page)}`))).toString('utf8');
  expect(after).toBe(`pagefind_dcd${JSON.stringify({ ...page, meta: { title: 'Praksis' } })}`);
});

test('a fragment of another form is named', () => {
  expect(() => withoutHiddenTerms('fragment/nb_1.pf_fragment', packed('{"url":"/a/"}'))).toThrow('fragment/nb_1.pf_fragment har et format vi ikke kjenner');
});
