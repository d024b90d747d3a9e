// Text inside a BibLaTeX field: TeX's own characters written so that braces always balance and no ligature forms.

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  // Zotero knows no \textless.
  '<': '$<$', '>': '$>$',
  '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_',
};

/**
 * Escapes text for a field. BibTeX counts braces without looking at the backslash, so `\{` is written only where its `\}`
 * follows: more readers know it than `\textbraceleft`, which a lone brace gets.
 * Hyphens and quotes that TeX would draw together are kept apart by `{}`.
 */
export function texText(text: string): string {
  const paired = pairedBraces(text);
  return text
    .replaceAll(/[\\{}~^<>&%$#_]/g, (character, at: number) => (paired.has(at) ? `\\${character}` : COMMANDS[character]!))
    .replaceAll(/([-`'])(?=\1)/g, '$1{}');
}

/** Where the braces stand that have a partner. */
function pairedBraces(text: string): Set<number> {
  const open: number[] = [];
  const paired = new Set<number>();
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) paired.add(start).add(index);
    }
  }
  return paired;
}
