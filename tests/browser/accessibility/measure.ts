/**
 * Runs in the page: measures what no engine does. What is lost when text grows, targets that are too small, focus that is not seen.
 * Each function answers with one line for each fault.
 */

export {};

const bench = globalThis as unknown as {
  setStyle(css: string): void;
  lost(): string[];
  smallTargets(): string[];
  unseenFocus(): string[];
};

const TARGET = 44;
const TABBABLE = 'a[href], button:not([disabled]), summary, input:not([disabled]), select, textarea, audio[controls], [tabindex="0"]';
const TEXT = 'h1, h2, h3, p, li, a, button, dt, dd, summary, th, td, label';
const words = (element: Element): string => element.outerHTML.slice(0, 110);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** The reader's own style, as a browser or an extension sets it; the page's policy has no say in it. */
bench.setStyle = (css) => sheet.replaceSync(css);

/** What is wider than the window, and text that its box cuts off. */
bench.lost = () => {
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) {
    for (const element of document.querySelectorAll('body *')) {
      if (element.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(element).position !== 'absolute') faults.push(`wide: ${words(element)}`);
    }
  }
  for (const element of document.querySelectorAll(TEXT)) {
    if (!/hidden|clip/.test(getComputedStyle(element).overflow) || element.closest('.hidden-visually, .skip') !== null) continue;
    if (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1) faults.push(`cut: ${words(element)}`);
  }
  return faults.slice(0, 5);
};

/** What stands alone and answers a click in less than 44 px of height; what is around it may answer for it. Links in running text are exempt (WCAG 2.5.8). */
bench.smallTargets = () => {
  const faults: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select')) {
    if (!isReachable(element) || element.closest('svg') !== null || isInText(element)) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const x = left + Math.min(width / 2, 20);
    const middle = top + height / 2;
    const answers = (y: number): boolean => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.closest('a, button, summary') === element || hit.closest('label')?.contains(element) === true);
    };
    if (height < TARGET - 0.5 && !(answers(middle - TARGET / 2 + 1) && answers(middle + TARGET / 2 - 1))) faults.push(`${Math.round(height)} px: ${words(element)}`);
  }
  return faults;
};

/** Each stop of the keyboard has a thick outline, is in the window, and lies under nothing. The page must have had a key pressed. */
bench.unseenFocus = () => {
  const faults: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement | SVGAElement>(TABBABLE)) {
    if (!isReachable(element) || element.tabIndex < 0) continue;
    const before = drawing(element);
    element.focus();
    if (document.activeElement !== element) continue;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    if (bottom < 1 || top > innerHeight - 1 || right < 1 || left > innerWidth - 1) faults.push(`out of sight: ${words(element)}`);
    // A station on a line has no box of its own to be outlined: it is drawn otherwise.
    else if (!isMarked && drawing(element) === before) faults.push(`no mark: ${words(element)}`);
    else if (isCovered(element)) faults.push(`covered: ${words(element)}`);
  }
  return faults;
};

function isReachable(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && element.closest('.hidden-visually, .skip, dialog:not([open])') === null && element.getBoundingClientRect().width > 0;
}

function isInText(element: Element): boolean {
  return getComputedStyle(element).display === 'inline' && (element.parentElement?.textContent.trim().length ?? 0) > element.textContent.trim().length;
}

/** How the parts of a link in a drawing are drawn; empty for all else. */
function drawing(element: Element): string {
  return element.closest('svg') === null ? '' : [...element.querySelectorAll('*')].map((part) => { const { fill, stroke, strokeWidth } = getComputedStyle(part); return `${fill} ${stroke} ${strokeWidth}`; }).join();
}

/** Does something that stays where it is when the page moves lie over the middle of it? */
function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const over = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, left + width / 2)), Math.min(innerHeight - 1, Math.max(0, top + height / 2)));
  for (let one = over; one !== null && !one.contains(element) && !element.contains(one); one = one.parentElement) {
    if (['fixed', 'sticky'].includes(getComputedStyle(one).position)) return true;
  }
  return false;
}
