// On the page of an address that has moved: goes on to the new one with what was asked for, so that a quoted moment or
// paragraph is still found. The page's own refresh, for readers without scripts, would lose it.
const moved = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (moved) location.replace(`${moved.href}${location.search}${location.hash}`);
export {};
