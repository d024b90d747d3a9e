// The part of citeproc-js that references are printed with. https://citeproc-js.readthedocs.io/en/latest/running.html
declare module 'citeproc' {
  export interface CiteprocSys {
    retrieveLocale(tag: string): string | undefined;
    retrieveItem(id: string): unknown;
    variableWrapper?(params: { variableNames: string[]; context: string }, prePunct: string, text: string, postPunct: string): string;
  }
  export class Engine {
    constructor(sys: CiteprocSys, style: string, lang?: string, forceLang?: boolean);
    /** Lists by item, by printed name, and by how often a name is printed. */
    readonly registry: { readonly registry: object; readonly ambigcites: object; readonly ambigresets: object };
    /** @param nosort true: in the order given */
    updateItems(ids: string[], nosort?: boolean): void;
    makeBibliography(): false | [{ bibstart: string; bibend: string }, string[]];
  }
  /** How a work is told apart from others; as it is made, no different from any. */
  export class AmbigConfig {}
  /** Parts of the machinery that the engines look up each time they need them. */
  const CSL: {
    Engine: typeof Engine;
    AmbigConfig: typeof AmbigConfig;
    getAmbiguousCite: (item: object) => string;
    getAmbigConfig: () => AmbigConfig;
    getSortKeys: (item: object, area: string) => unknown[];
  };
  export default CSL;
}
