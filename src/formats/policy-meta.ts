// The content security policy in the page itself, for hosts that let us set no headers (GitHub Pages).
// https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy

/**
 * Puts the policy into a finished page, right after its encoding, so that all that follows is under it.
 * A page that has one already, or has no head of its own, is given back as it was.
 * @param policy without `frame-ancestors`, which browsers refuse in a page
 */
export function addPolicyMeta(html: string, policy: string): string {
  if (/<meta http-equiv="?Content-Security-Policy/i.test(html)) return html;
  const escaped = policy.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html.replace(/<meta charset="?utf-8"?\s*\/?>/i, (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${escaped}">`);
}
