// What is reckoned out of a whole list is reckoned once: ten thousand pages that each go through ten thousand outputs take hours.

/**
 * The same function, which remembers what it made of each list or archive as long as that exists.
 * What is handed in must not change afterwards; an archive never does.
 */
export function remembered<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, V>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const made = make(of);
    known.set(of, made);
    return made;
  };
}

/** The members of a list by their ids. */
export const byId: <T extends { id: string }>(list: readonly T[]) => ReadonlyMap<string, T> = remembered(
  (list: readonly { id: string }[]) => new Map(list.map((member) => [member.id, member])),
) as never;
