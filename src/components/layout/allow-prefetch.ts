// Lets the browser fetch the page whose link the reader points at (formats/speculation-rules.ts), unless they save data.
// https://wicg.github.io/savedata/#savedata-attribute https://www.w3.org/TR/mediaqueries-5/#prefers-reduced-data

const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
const savesData = connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
document.documentElement.toggleAttribute('data-prefetch', !savesData);
