// citeproc-js, printing one work at a time. https://citeproc-js.readthedocs.io/en/latest/running.html
import CSL, { type Engine } from 'citeproc';
import type { CslFiles, CslLocale } from './citation-styles.ts';
import { HIDDEN } from './citation-segments.ts';

/** Prints one work as HTML. @throws Error when the style prints nothing of it */
export type PrintOne = (item: { id: string }) => string;

// Half of citeproc's work is to tell works with the same short reference apart, and to sort. One work alone has nobody to be taken
// for and nothing to be sorted among: its short form is never asked for, and its own settings are those that nothing has changed.
// That the references are the same is tested (citation-engine.thorough.test.ts).
CSL.getAmbiguousCite = () => 'alone';
CSL.getAmbigConfig = () => new CSL.AmbigConfig();
CSL.getSortKeys = () => [];

/** A printer for a style in a language. @throws Error naming the file that is missing; an unknown language would silently become English */
export function engineOf(files: CslFiles, file: string, locale: CslLocale): PrintOne {
  let current: unknown;
  const engine: Engine = new CSL.Engine(
    {
      retrieveLocale: (tag) => need(files, `locales-${tag}.xml`),
      retrieveItem: () => current,
      variableWrapper: ({ variableNames }, before, text, after) =>
        variableNames[0] === 'title' ? `${before}${HIDDEN.titleStart}${text}${HIDDEN.titleEnd}${after}` : `${before}${text}${after}`,
    },
    need(files, file),
    need(files, `locales-${locale}.xml`) ? locale : undefined,
    true,
  );
  // citeproc keeps its lists by names and titles; one that is called `constructor` must not find what every object has.
  for (const list of [engine.registry.registry, engine.registry.ambigcites, engine.registry.ambigresets]) Object.setPrototypeOf(list, null);
  let printed = 0;
  return (item) => {
    // A name no other item has had: nothing is left of the last one, and none is called `constructor`.
    const id = `output ${(printed += 1)}`;
    current = { ...item, id };
    engine.updateItems([id], true);
    const bibliography = engine.makeBibliography();
    if (!bibliography || bibliography[1].length !== 1) throw new Error(`${file} printed no reference for «${item.id}»`);
    return bibliography[1][0]!;
  };
}

function need(files: CslFiles, name: string): string {
  const content = files[name];
  if (content === undefined) throw new Error(`The citation files lack ${name}`);
  return content;
}
