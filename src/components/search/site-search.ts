// The search page until the reader touches it: nothing but a key and a listener. The search itself is loaded by them.
import { FIELD_KEY, keyIsOn, rememberKey } from './field-key.ts';

/** Did the reader press Enter in this very page before this script was there? Then the browser has loaded it anew, and the focus is lost. */
function wasSentFromHere(): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const { referrer, activeElement, body } = document;
  return load?.type === 'navigate' && activeElement === body && location.search !== '' && referrer !== '' && new URL(referrer).href.split(/[?#]/)[0] === location.href.split(/[?#]/)[0];
}

class SiteSearch extends HTMLElement {
  readonly #end = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#end;
    const form = this.querySelector('form')!;
    const field = this.querySelector<HTMLInputElement>('input[name=q]')!;
    let isShown = false;
    let loading: Promise<void> | undefined;
    // Side by side, because the search must not wait for the policy that Pagefind's worker needs.
    const start = (): Promise<void> => (loading ??= Promise.all([import('./search-view.ts'), import('../layout/trusted-types.ts')]).then(([{ showSearch }]) => {
      isShown = true;
      showSearch(this, signal);
    }));
    const begin = (): void => void start().catch((error: unknown) => { console.error(error); });
    if (/[?&](q|type|year|topic|person|lang)=./.test(location.search)) begin();
    else field.addEventListener('focus', begin, { once: true });
    if (document.activeElement === field) begin();
    // Enter may come before the search has: it is kept for it, so that the page and the focus stay. Failing that, the browser sends the form.
    form.addEventListener('submit', (event) => {
      if (isShown) return;
      event.preventDefault();
      void start().then(() => { form.requestSubmit(); }, () => { form.submit(); });
    }, { signal });
    if (wasSentFromHere()) field.focus({ preventScroll: true });
    this.#offerKey(signal);
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  /** A key of one character must be possible to turn off: https://www.w3.org/TR/WCAG22/#character-key-shortcuts */
  #offerKey(signal: AbortSignal): void {
    const line = this.querySelector<HTMLElement>('[data-key]')!;
    const button = line.querySelector('button')!;
    const say = (): void => { button.textContent = (keyIsOn() ? button.dataset['off'] : button.dataset['on']) ?? FIELD_KEY; };
    button.addEventListener('click', () => {
      rememberKey(!keyIsOn());
      say();
    }, { signal });
    say();
  }
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
