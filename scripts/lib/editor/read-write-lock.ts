/** Many may read at once; who writes is alone. Whoever comes after a writer waits for it, so that writers are not kept waiting for ever. */

export class ReadWriteLock {
  #writing: Promise<unknown> = Promise.resolve();
  readonly #readers = new Set<Promise<void>>();

  /** Waits for writers, and is in. @returns a function to call once when done; later calls do nothing */
  async enter(): Promise<() => void> {
    // Another writer may have come while this one was waited for.
    for (let seen; seen !== this.#writing;) await (seen = this.#writing);
    let leave = (): void => {};
    const reader = new Promise<void>((resolve) => { leave = resolve; });
    this.#readers.add(reader);
    void reader.then(() => this.#readers.delete(reader));
    return leave;
  }

  /** Runs when everyone who is in has left and every writer before is done. @returns what it returns, or its error */
  alone<T>(write: () => Promise<T>): Promise<T> {
    const before = this.#writing;
    const result = before.then(() => Promise.all(this.#readers)).then(write);
    this.#writing = result.catch(() => undefined);
    return result;
  }
}
