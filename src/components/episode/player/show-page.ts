// Puts a fetched page in place of the one that is shown: language, head, body, and the scripts of the new page.

/** Where this script came from: it is running, and must not be started again. */
const OWN = new URL(import.meta.url).pathname;

/** How long a style sheet or a script may keep the page waiting, in milliseconds. */
const PATIENCE = 3000;

let exchanges = 0;

/** Addresses of the modules this document has run. */
const started = new Set([...document.scripts].map((script) => script.src));

/**
 * Shows the page.
 * @param keep the one element of the old page that stays
 * @returns once it is shown; `settled` when its scripts have run as well, and it has the height it will have
 */
export async function showPage(page: Document, keep: Element | undefined): Promise<{ settled: Promise<unknown> }> {
  exchanges += 1;
  // In a document without scripting these are read as elements; here scripts run, and they stand for nothing.
  for (const element of page.querySelectorAll('noscript')) element.remove();
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script[src]')];
  for (const script of scripts) script.remove();

  await exchangeHead(page.head);
  const root = document.documentElement;
  for (const { name } of [...root.attributes]) if (!page.documentElement.hasAttribute(name)) root.removeAttribute(name);
  for (const { name, value } of page.documentElement.attributes) root.setAttribute(name, value);
  for (const child of [...document.body.childNodes]) if (child !== keep) child.remove();
  document.body.prepend(...page.body.childNodes);

  return { settled: atMost(scripts.map(({ src }) => start(new URL(src, location.href)))) };
}

/** Elements that both pages have stay as they are, so that styles and fonts are not loaded again. */
async function exchangeHead(next: HTMLHeadElement): Promise<void> {
  const old = [...document.head.children];
  const fresh = [...next.children].filter((element) => {
    const same = old.findIndex((candidate) => candidate.isEqualNode(element));
    if (same >= 0) old.splice(same, 1);
    return same < 0;
  });
  const styles = fresh.filter((element) => element.matches('link[rel=stylesheet]'));
  const loaded = styles.map(whenLoaded);
  document.head.append(...fresh);
  await atMost(loaded);
  // Scripts of earlier pages have done their work; all else of the old head is about the old page.
  for (const element of old) element.remove();
}

/** Runs a module of the new page. A module runs once for each address, so one that has run before gets a new address. */
async function start(address: URL): Promise<void> {
  if (address.pathname === OWN) return;
  const script = document.createElement('script');
  script.type = 'module';
  if (started.has(address.href)) address.searchParams.set('page', String(exchanges));
  started.add(address.href);
  script.src = address.href;
  const loaded = whenLoaded(script);
  document.head.append(script);
  await loaded;
}

/** Done when the element has what it asked for, or cannot have it. */
function whenLoaded(element: Element): Promise<unknown> {
  return new Promise((resolve) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', resolve);
  });
}

/** Waits for all of them, but never long. */
function atMost(all: Promise<unknown>[]): Promise<unknown> {
  return Promise.race([Promise.all(all), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
