// Text inside a BibLaTeX field: TeX's own characters written so that braces always balance and no ligature forms.

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '<': '\\textless{}', '>': '\\textgreater{}',
  '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_',
};

/**
 * Escapes text for a field. `\{` would be shorter, but BibTeX counts braces without looking at the backslash,
 * so a lone one breaks the file. Hyphens and quotes that TeX would draw together are kept apart by `{}`.
 */
export function texText(text: string): string {
  return text
    .replaceAll(/[\\{}~^<>&%$#_]/g, (character) => COMMANDS[character]!)
    .replaceAll(/([-`'])(?=\1)/g, '$1{}');
}
