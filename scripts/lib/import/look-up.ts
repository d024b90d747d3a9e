/** Looks a word from outside up in a table. A word such as `constructor` finds nothing, as it would in a plain index. */
export function lookUp<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
