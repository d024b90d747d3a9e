/** Waits for several works. */

/**
 * Waits for all of them, also when one fails: none may go on writing where it is cleared away after us.
 * @throws the error of the first in the list that failed
 */
export async function allSettled<T extends readonly unknown[]>(works: { readonly [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const ends = await Promise.allSettled(works);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return ends.map((end) => (end as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
