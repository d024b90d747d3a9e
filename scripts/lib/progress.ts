/** Says how far long work has come: a line that is drawn over on a terminal, and only what is finished elsewhere. */

import type { ProgramMessages } from '../messages/program.nb.ts';

/** What a stage tells while it works. */
export interface Progress {
  /** How many there are in all, when that is known. */
  expect(total: number): void;
  /** One more is done, or so many. */
  add(count?: number): void;
}

type Words = Pick<ProgramMessages, 'stageDone' | 'stageTimeLeft'>;

interface Running { readonly name: string; readonly started: number; total: number | undefined; done: number }

/** How often the line is drawn, in milliseconds. */
const DRAWN_EVERY = 120;
/** Before so much of the work is done nobody can say how long the rest takes. */
const ENOUGH_TO_GUESS = 0.05;

/** The stages of a program; several may run at once. */
export class Stages {
  readonly #words: Words;
  readonly #out: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;
  readonly #running = new Set<Running>();
  #timer: NodeJS.Timeout | undefined;
  /** Seconds each finished stage took, by its name, in the order they ended. */
  readonly seconds = new Map<string, number>();

  constructor(words: Words, out: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'> = process.stdout) {
    this.#words = words;
    this.#out = out;
  }

  /** Runs a stage; its result, or its error, is passed on. */
  async run<T>(name: string, work: (progress: Progress) => Promise<T>): Promise<T> {
    const stage: Running = { name, started: performance.now(), total: undefined, done: 0 };
    this.#running.add(stage);
    this.#say(`▸ ${name} …`);
    this.#begin();
    try {
      const result = await work({
        expect: (total) => void (stage.total = total),
        add: (count = 1) => void (stage.done += count),
      });
      const seconds = (performance.now() - stage.started) / 1000;
      this.seconds.set(name, seconds);
      this.#say(`  ${this.#running.size > 1 || this.#isShared ? `${name}: ` : ''}${this.#words.stageDone(seconds.toFixed(1))}`);
      return result;
    } finally {
      this.#running.delete(stage);
      if (this.#running.size === 0) this.#end();
    }
  }

  /** True while stages run side by side, so that each must say which it was. */
  #isShared = false;

  #begin(): void {
    this.#isShared ||= this.#running.size > 1;
    if (!this.#out.isTTY || this.#timer) return;
    this.#timer = setInterval(() => this.#out.write(`\r\x1b[2K${this.#line()}`), DRAWN_EVERY);
    this.#timer.unref();
  }

  #end(): void {
    this.#isShared = false;
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (this.#out.isTTY) this.#out.write('\r\x1b[2K');
  }

  #line(): string {
    const line = [...this.#running].map((stage) => {
      const count = stage.done === 0 ? '' : stage.total === undefined ? ` ${stage.done}` : ` ${Math.min(stage.done, stage.total)}/${stage.total}`;
      return `${stage.name}${count}${this.#timeLeft(stage)}`;
    }).join(' · ');
    return `  ${line}`.slice(0, Math.max(20, (this.#out.columns ?? 80) - 1));
  }

  #timeLeft({ started, total, done }: Running): string {
    if (total === undefined || done < total * ENOUGH_TO_GUESS || done >= total) return '';
    const seconds = ((performance.now() - started) / 1000 / done) * (total - done);
    return ` (${this.#words.stageTimeLeft(Math.ceil(seconds))})`;
  }

  #say(line: string): void {
    this.#out.write(`${this.#out.isTTY ? '\r\x1b[2K' : ''}${line}\n`);
  }
}
