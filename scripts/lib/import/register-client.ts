/** Asks a register over the network: patiently, one answer at a time as large as we can bear, and only the register we were sent to. */

/** Pinned, since the default shape will change. */
export const NVA_ACCEPT = 'application/json; version=2024-12-01';

export interface ClientOptions {
  /** The register, `https://api.nva.unit.no`. Addresses elsewhere are never asked. */
  readonly base: string;
  /** Tries of one question. */
  readonly tries?: number;
  /** The first pause in milliseconds; each one after is twice as long. */
  readonly pause?: number;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** An answer that is no record. */
export class RegisterError extends Error {
  readonly status: number | undefined;
  readonly address: string;

  constructor(address: string, status: number | undefined, reason: string) {
    super(reason);
    this.name = 'RegisterError';
    this.address = address;
    this.status = status;
  }
}

export type Answer =
  | { readonly kind: 'json'; readonly json: unknown; readonly total: number | undefined; readonly address: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone'; readonly json: unknown }
  | { readonly kind: 'missing' };

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_PAUSE = 60_000;
const TIMEOUT = 30_000;

export class RegisterClient {
  readonly #base: URL;
  readonly #tries: number;
  readonly #pause: number;
  readonly #sleep: (milliseconds: number) => Promise<void>;
  readonly #answers = new Map<string, Promise<Answer>>();

  constructor({ base, tries = 6, pause = 500, sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) }: ClientOptions) {
    this.#base = new URL(base);
    this.#tries = tries;
    this.#pause = pause;
    this.#sleep = sleep;
  }

  /** The address of a path or of a record, at the register we ask; `undefined` for what is not one of its. */
  at(address: string): URL | undefined {
    if (!URL.canParse(address, this.#base)) return undefined;
    const url = new URL(address, this.#base);
    // Records name the register's public address; a copy of it elsewhere answers for them.
    if (url.origin !== this.#base.origin && url.hostname !== 'api.nva.unit.no') return undefined;
    return new URL(url.pathname + url.search, this.#base);
  }

  /** Asks once for each address. @throws RegisterError when there is no answer to be had */
  get(address: string): Promise<Answer> {
    const url = this.at(address);
    if (!url) return Promise.resolve({ kind: 'missing' });
    const known = this.#answers.get(url.href);
    if (known) return known;
    const answer = this.#ask(url);
    this.#answers.set(url.href, answer);
    return answer;
  }

  async #ask(url: URL): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      const response = await this.#try(url, attempt);
      if (!response) continue;
      if (response.status === 429 || response.status >= 500) {
        await response.body?.cancel();
        if (attempt >= this.#tries) throw new RegisterError(url.href, response.status, `HTTP ${response.status}`);
        await this.#sleep(retryAfter(response.headers.get('retry-after')) ?? this.#backOff(attempt));
        continue;
      }
      return this.#answer(url, response);
    }
  }

  async #try(url: URL, attempt: number): Promise<Response | undefined> {
    try {
      return await fetch(url, { headers: { accept: NVA_ACCEPT }, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) });
    } catch (error) {
      const cause = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).message;
      if (attempt >= this.#tries) throw new RegisterError(url.href, undefined, cause);
      await this.#sleep(this.#backOff(attempt));
      return undefined;
    }
  }

  async #answer(url: URL, response: Response): Promise<Answer> {
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      const to = this.at(new URL(response.headers.get('location') ?? '', url).href);
      if (!to || to.href === url.href) throw new RegisterError(url.href, response.status, 'Location');
      return { kind: 'moved', to: to.href };
    }
    if (response.status === 404) {
      await response.body?.cancel();
      return { kind: 'missing' };
    }
    if (response.status === 410) return { kind: 'gone', json: await readJson(url, response).catch(() => undefined) };
    if (!response.ok) {
      await response.body?.cancel();
      throw new RegisterError(url.href, response.status, `HTTP ${response.status}`);
    }
    const total = Number(response.headers.get('x-total-count') ?? Number.NaN);
    return { kind: 'json', json: await readJson(url, response), total: Number.isNaN(total) ? undefined : total, address: url.href };
  }

  #backOff(attempt: number): number {
    return Math.min(MAX_PAUSE, this.#pause * 2 ** (attempt - 1));
  }
}

/** Seconds or a date (RFC 9110, 10.2.3) as milliseconds from now. */
function retryAfter(written: string | null): number | undefined {
  if (written === null) return undefined;
  const wait = /^\d+$/.test(written.trim()) ? Number(written) * 1000 : Date.parse(written) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.min(MAX_PAUSE, Math.max(0, wait));
}

async function readJson(url: URL, response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new RegisterError(url.href, response.status, 'too large');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new RegisterError(url.href, response.status, 'no JSON');
  }
}
