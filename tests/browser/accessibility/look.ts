/**
 * Runs in the browser, in the window that holds the engines: looks at the page in the other window, `seen`.
 *
 * A page is looked at whole once. After the window got another width, or the theme changed, only what is new is looked at:
 * elements that were not displayed before, elements whose colours, size of text or clipping changed, and in a new width all
 * targets and all that can be scrolled.
 */

export {};

interface FoundFault {
  engine: 'axe' | 'ibm';
  rule: string;
  words: string;
  snippet: string;
}

interface AxeEngine {
  run(context: unknown, options: object): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
}

interface IbmResult { ruleId: string; message: string; snippet: string; value: [string, string]; node: Node }
interface IbmGuideline { id: string; checkpoints: { rules?: { id: string; level: string }[] }[] }
interface IbmChecker { getGuidelines(): IbmGuideline[]; addGuideline(guideline: IbmGuideline): void; check(node: Node, guideline: string[]): Promise<{ results: IbmResult[] }> }
type PageWindow = Window & typeof globalThis;

const bench = globalThis as unknown as {
  seen: PageWindow;
  makeAxe: (...realm: unknown[]) => AxeEngine;
  makeIbm: (...realm: unknown[]) => { Checker: new () => IbmChecker };
  begin(): void;
  lookAtAll(): Promise<FoundFault[]>;
  lookAtNews(): Promise<FoundFault[]>;
  tooWide(): string[];
};

const GUIDELINE = 'WCAG_2_2';
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours, and what on the width. */
const COLOUR = ['color-contrast', 'link-in-text-block'];
const SPACE = ['target-size', 'scrollable-region-focusable'];
/** The same in IBM's engine; undefined is all rules. */
const ASPECTS = { all: undefined, colour: ['text_contrast_sufficient'], space: ['target_spacing_sufficient', 'element_scrollable_tabbable'] };
/** So few elements are looked at one by one rather than with the whole page. */
const FEW = 12;
/** What is true of a page as a whole, and may change when a part of it appears. */
const OUTLINE = ['bypass', 'heading-order', 'landmark-one-main', 'landmark-unique', 'page-has-heading-one', 'region'];

let axe: AxeEngine;
let ibm: IbmChecker;
let looks = new WeakMap<Element, Set<string>>();
/** The widths, in CSS pixels, that targets were looked at in. */
let widths = new Set<number>();

/** The engines are started anew for each page, as if its own window had loaded them, but nothing is loaded into it. */
bench.begin = () => {
  const { seen } = bench;
  const realm = [seen, seen, seen.document, seen.Node, seen.Element, seen.HTMLElement, seen.ShadowRoot, seen.CSSMediaRule, seen.NodeFilter, seen.XPathResult, seen.getComputedStyle.bind(seen)];
  axe = bench.makeAxe(...realm);
  ibm = new (bench.makeIbm(...realm).Checker)();
  const whole = ibm.getGuidelines().find(({ id }) => id === GUIDELINE);
  if (whole === undefined) throw new Error(`IBM's engine knows no guideline ${GUIDELINE}.`);
  for (const [id, only] of Object.entries(ASPECTS)) {
    const checkpoints = whole.checkpoints.map((one) => ({ ...one, rules: one.rules?.filter((rule) => rule.level === 'VIOLATION' && (only?.includes(rule.id) ?? true)) ?? [] }));
    ibm.addGuideline({ ...whole, id, checkpoints });
  }
  looks = new WeakMap();
  widths = new Set();
};

bench.lookAtAll = async () => {
  takeNews();
  const { document, innerWidth } = bench.seen;
  widths.add(innerWidth);
  return [...(await askAxe(document, { runOnly: AXE_TAGS })), ...(await askIbm(document, 'all'))];
};

bench.lookAtNews = async () => {
  const { document, innerWidth } = bench.seen;
  const { appeared, changed } = takeNews();
  const faults: FoundFault[] = [];
  if (appeared.length > 0) {
    faults.push(...(await askAxe({ include: appeared }, { runOnly: AXE_TAGS })), ...(await askAxe(document, rules(OUTLINE))), ...(await askIbmOf(appeared, 'all')));
  }
  if (changed.length > 0) {
    faults.push(...(await askAxe({ include: changed }, rules(COLOUR))), ...(await askIbmOf(changed, 'colour')));
  }
  if (!widths.has(innerWidth)) faults.push(...(await askAxe(document, rules(SPACE))), ...(await askIbm(document, 'space')));
  widths.add(innerWidth);
  return faults;
};

bench.tooWide = () => {
  const { document, innerWidth } = bench.seen;
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1).map((element) => element.outerHTML.slice(0, 90)).slice(0, 5);
};

/** The topmost elements that are displayed for the first time, and the topmost that look as they did not before. */
function takeNews(): { appeared: Element[]; changed: Element[] } {
  const appeared: Element[] = [];
  const changed: Element[] = [];
  const walk = (element: Element, underAppeared: boolean, underChanged: boolean): void => {
    if (!isDisplayed(element)) return;
    const before = looks.get(element);
    const look = lookOf(element);
    const isChanged = before?.has(look) !== true;
    if (before === undefined && !underAppeared) appeared.push(element);
    if (isChanged && !underChanged) changed.push(element);
    if (before === undefined) looks.set(element, new Set([look]));
    else before.add(look);
    for (const child of element.children) walk(child, underAppeared || before === undefined, underChanged || isChanged);
  };
  walk(bench.seen.document.body, false, false);
  return { appeared, changed };
}

function isDisplayed(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || bench.seen.getComputedStyle(element).display === 'contents';
}

/** All that contrast depends on, but what lies behind: that is an element of its own. */
function lookOf(element: Element): string {
  const { color, backgroundColor, backgroundImage, opacity, clipPath, fontSize, fontWeight, textDecorationLine } = bench.seen.getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  return [color, backgroundColor, backgroundImage, opacity, clipPath, isLarge, textDecorationLine].join('|');
}

function rules(values: string[]): object {
  return { runOnly: { type: 'rule', values } };
}

async function askAxe(context: unknown, options: object): Promise<FoundFault[]> {
  const { violations } = await axe.run(context, { ...options, resultTypes: ['violations'], preload: false });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => ({ engine: 'axe' as const, rule: id, words: help, snippet: html.slice(0, 160) })));
}

/** What IBM's engine is sure of: what it asks a person to look at is no fault, nor is what a closed disclosure hides from everyone. */
async function askIbm(node: Node, aspect: keyof typeof ASPECTS): Promise<FoundFault[]> {
  const { results } = await ibm.check(node, [aspect]);
  return results
    .filter(({ value: [policy, confidence], node: found }) => policy === 'VIOLATION' && confidence === 'FAIL' && (found.nodeType !== 1 || isDisplayed(found as Element)))
    .map(({ ruleId, message, snippet }) => ({ engine: 'ibm', rule: ruleId, words: message, snippet: snippet.slice(0, 160) }));
}

/** Elements one by one, or the whole page when they are many. */
async function askIbmOf(elements: readonly Element[], aspect: keyof typeof ASPECTS): Promise<FoundFault[]> {
  const faults: FoundFault[] = [];
  for (const node of elements.length > FEW ? [bench.seen.document] : elements) faults.push(...(await askIbm(node, aspect)));
  return faults;
}
