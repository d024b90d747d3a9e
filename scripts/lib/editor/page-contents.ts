/** The list of all content, and what can be added to it. */

import type { Content } from '../read-content.ts';
import { COLLECTION_NAMES, SINGLE_FILES } from '../collections.ts';
import { html, type Html } from './html.ts';
import type { ShownProblem } from './judge.ts';
import { nameOf } from './names.ts';
import type { PageFrame } from './page-frame.ts';

/** Kinds of drawer that can be added, in the order they are offered. */
export const ADDABLE = ['publication', 'lecture', 'article', 'episode', 'finding', 'person', 'topic'] as const;

export function contentsPage({ say }: PageFrame, content: Content, problems: readonly ShownProblem[]): Html {
  const group = (title: string, entries: readonly { target: string; name: string }[]): Html | false => entries.length > 0 && html`<section><h2>${title}</h2><ul class="entries">
${entries.map(({ target, name }) => html`<li data-entry><a href="/edit/${target}">${name}</a> <span class="quiet">${target.split('/').at(-1)}</span>${badges(target, problems, say)}</li>`)}</ul></section>`;
  return html`<h1>${say.contents}</h1>
<nav class="adding" aria-labelledby="adding"><h2 id="adding">${say.add}</h2><ul>${ADDABLE.map((kind) => html`<li><a class="button" href="/new/${kind}">${say.kinds[kind]}</a></li>`)}</ul></nav>
<p class="field"><label for="filter">${say.filter}</label><input id="filter" type="search" autocomplete="off" data-filter aria-describedby="filter-count"><span id="filter-count" role="status" data-shown="${say.shown}"></span></p>
${COLLECTION_NAMES.map((collection) => group(say.collections[collection], content.drawers.filter((drawer) => drawer.collection === collection).map((drawer) => ({ target: drawer.folder, name: nameOf(drawer) }))))}
${group(say.singles, [...Object.keys(SINGLE_FILES).map((target) => ({ target, name: say.singleNames[target] ?? target })), { target: 'ui/nb.yaml', name: say.interfaceWords.nb }, { target: 'ui/en.yaml', name: say.interfaceWords.en }])}`;
}

function badges(target: string, problems: readonly ShownProblem[], say: PageFrame['say']): Html {
  const own = problems.filter(({ file }) => file === target || file.startsWith(`${target}/`));
  const faults = own.filter(({ isFatal }) => isFatal).length;
  const warnings = own.length - faults;
  return html`${faults > 0 && html` <strong class="badge fault">${say.faults(faults)}</strong>`}${warnings > 0 && html` <span class="badge">${say.warnings(warnings)}</span>`}`;
}
