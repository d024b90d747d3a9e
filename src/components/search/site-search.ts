// The search page until the reader touches it: nothing but a key and a listener. The search itself is loaded by them.
// Here, because what is loaded later must not wait for it: Pagefind's worker needs the policy.
import '../layout/trusted-types.ts';
import { FIELD_KEY, keyIsOn, rememberKey } from './field-key.ts';

class SiteSearch extends HTMLElement {
  readonly #end = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#end;
    const start = (): void => void import('./search-view.ts').then(({ showSearch }) => showSearch(this, signal));
    const field = this.querySelector<HTMLInputElement>('input[name=q]')!;
    if (/[?&](q|type|year|topic|person|lang)=./.test(location.search)) start();
    else field.addEventListener('focus', start, { once: true });
    if (document.activeElement === field) start();
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
