// The choices that narrow a search, and how many hits each would leave.
import type { FacetCounts, FacetName } from '../../search/facets.ts';

export interface FacetField {
  input: HTMLInputElement;
  /** What the value is called. */
  label: string;
  /** Hits with it, when last counted. */
  count: number;
}

/** Every choice on the page. */
export function facetFields(root: HTMLElement): FacetField[] {
  return [...root.querySelectorAll<HTMLInputElement>('fieldset input')].map((input) => ({ input, label: input.nextSibling?.textContent?.trim() ?? input.value, count: 0 }));
}

/** Writes the counts; what would leave nothing cannot be chosen, but can be given up. */
export function drawFacets(fields: FacetField[], counts: FacetCounts): void {
  for (const field of fields) {
    const { input } = field;
    const name = (input.name === 'lang' ? 'language' : input.name) as FacetName;
    field.count = counts[name][input.value] ?? 0;
    input.disabled = field.count === 0 && !input.checked;
    input.parentElement!.querySelector('.count')!.textContent = String(field.count);
  }
}
