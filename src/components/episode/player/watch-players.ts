// The player is the largest script there is, so no page waits for it: it comes when the words are shown, and where an episode
// is only offered beside other things, when its player comes into sight. Until then its room is kept.

/** How far from the screen a player is when it is sent for, so that it is there when it is seen. */
const NEAR = '200px';

/** Loads the player for the players of this page; once it is loaded, those of later pages need nothing. */
export function watchPlayers(): void {
  const players = [...document.querySelectorAll('episode-player')];
  if (players.length === 0 || customElements.get('episode-player')) return;
  const load = (): Promise<unknown> => import('./start-player.ts');
  if (players.some((player) => !player.hasAttribute('data-compact'))) {
    keepLinks(load);
    return afterPaint(load);
  }
  const sight = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    sight.disconnect();
    afterPaint(load);
  }, { rootMargin: NEAR });
  for (const player of players) sight.observe(player);
}

/** A link into the sound that is followed before the player is there waits for it, instead of leaving the page. */
function keepLinks(load: () => Promise<unknown>): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="#t="]');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const sound = document.querySelector('episode-player audio')?.getAttribute('src');
    if (!link || !isPlain || customElements.get('episode-player') || link.getAttribute('href')?.split('#')[0] !== sound) return;
    event.preventDefault();
    load().then(() => link.click(), () => { location.href = link.href; });
  });
}

/** Once the words are on the screen, in a pause of the browser's, where it says when it has one. */
function afterPaint(work: () => void): void {
  const inPause = (): void => void ('requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 1000 }) : setTimeout(work));
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return inPause();
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    inPause();
  }).observe({ type: 'paint', buffered: true });
}
