/** Splits a text file into its front matter (between two lines of `---`) and its body. */

export interface SplitText {
  /** The YAML between the lines, or undefined when there is none or it never ends. */
  readonly yaml?: string;
  /** Characters before the YAML. */
  readonly yamlOffset: number;
  readonly body: string;
  /** Lines before the body. */
  readonly bodyLineOffset: number;
  readonly fault?: 'no-front-matter' | 'front-matter-open';
}

/** Reads the file's beginning as Astro does: the first line is `---`, and so is the one that ends it. */
export function splitFrontMatter(text: string): SplitText {
  const opening = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text);
  if (!opening) return { yamlOffset: 0, body: text, bodyLineOffset: 0, fault: 'no-front-matter' };
  const rest = text.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\r\n|\r|\n|$)/m.exec(rest);
  if (!closing) return { yamlOffset: opening[0].length, body: '', bodyLineOffset: 0, fault: 'front-matter-open' };
  const before = text.slice(0, opening[0].length + closing.index + closing[0].length);
  return {
    yaml: rest.slice(0, closing.index),
    yamlOffset: opening[0].length,
    body: text.slice(before.length),
    bodyLineOffset: before.split(/\r\n|\r|\n/).length - 1,
  };
}
