// A list under the letters it is sorted by, as the Norwegian alphabet has them.

/** Entries by the first letter or digit of their title; those without any under «#». */
export function byLetter<E extends { title: string }>(entries: readonly E[]): [letter: string, entries: E[]][] {
  const groups = new Map<string, E[]>();
  for (const entry of entries) {
    const letter = /[\p{L}\p{N}]/u.exec(entry.title)?.[0].toLocaleUpperCase('nb') ?? '#';
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b, 'nb'));
}
