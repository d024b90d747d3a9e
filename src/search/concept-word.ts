/**
 * The word that stands for a synonym group in the index («zqabqz»). One word per group, so that a page
 * about «praksis» is found by «work placement» without also being found by «work».
 */
export function conceptWord(group: number): string {
  let letters = '';
  for (let n = group; letters === '' || n > 0; n = Math.floor(n / 26)) letters = String.fromCharCode(97 + (n % 26)) + letters;
  return `zq${letters}qz`;
}

/** Was this made by `conceptWord`? */
export function isConceptWord(word: string): boolean {
  return /^zq[a-z]+qz$/.test(word);
}
