// Listening goes on while the reader follows links: the next page is fetched and put in place of this one, around the sound.
// Only while there is sound to keep; otherwise, and whenever anything is odd, the browser navigates as it always does.
// https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-api
import { parseInert } from '../../layout/trusted-types.ts';
import { dockToKeep, isListening } from './listening.ts';
import { showPage } from './show-page.ts';

let hasExchanged = false;
/** The page that is being fetched: the address is its already, the words are still the old page's. */
let coming: { readonly fetching: AbortController; isDisturbed: boolean } | undefined;

/** Starts to keep the sound across pages, in browsers with the Navigation API. In a frame the page around decides. */
export function keepListening(): void {
  if (!('navigation' in window) || window.top !== window) return;
  navigation.addEventListener('navigate', (event) => {
    if (!event.canIntercept || event.hashChange || event.downloadRequest !== null || event.formData) return;
    if (event.navigationType === 'reload') return;
    const url = new URL(event.destination.url);
    // Every page ends in a slash; sound, feeds and files are not pages.
    if (!url.pathname.endsWith('/')) return;
    // A script of the page that is about to go has no say in the address any more, and does not stop the next page.
    if (coming && event.navigationType !== 'traverse' && event.destination.sameDocument) {
      coming.isDisturbed = true;
      event.preventDefault();
      return;
    }
    // Steps back and on among exchanged pages are within one document, so the browser would change nothing but the address.
    const { sameDocument } = event.destination;
    const isExchange = event.navigationType === 'traverse' ? hasExchanged && sameDocument : isListening() && !sameDocument;
    if (!isExchange) return;
    event.intercept({
      handler: async () => {
        coming?.fetching.abort();
        const own = (coming = { fetching: new AbortController(), isDisturbed: false });
        // The browser gives up at once, and only then says whether it was for such a script or for the reader.
        event.signal.addEventListener('abort', () => queueMicrotask(() => { if (!own.isDisturbed) own.fetching.abort(); }));
        const page = await fetchPage(url, own.fetching.signal).finally(() => { if (coming === own) coming = undefined; });
        // The address is the new page's already, so asking for it again is plain navigation.
        if (!page) return location.reload();
        hasExchanged = true;
        const dock = dockToKeep();
        dock?.takeSound();
        const { settled } = await showPage(page, dock?.element);
        if (own.isDisturbed) scrollTo({ top: 0, behavior: 'instant' });
        dock?.say(document.title);
        // The old place is found again in a page of its old height; a new page begins at its top at once.
        if (event.navigationType === 'traverse') await settled;
      },
    });
  });
}

/** The page as a document; undefined when it is anything else than a page of this site. */
async function fetchPage(url: URL, signal: AbortSignal): Promise<Document | undefined> {
  try {
    const response = await fetch(url, { signal });
    const isPage = response.ok && !response.redirected && response.headers.get('content-type')?.startsWith('text/html');
    if (!isPage) return undefined;
    const page = parseInert(await response.text());
    return page.querySelector('main') && page.title ? page : undefined;
  } catch (error) {
    // The reader has gone on to yet another page: nothing to show, and nothing to mend.
    if (signal.aborted) throw error;
    return undefined;
  }
}
