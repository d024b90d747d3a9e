// A register on this machine that answers as NVA does: pages, refusals, merged and removed records.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeRegister {
  readonly base: string;
  /** Every path that was asked for, in order, with its Accept. */
  readonly asked: { readonly url: string; readonly accept: string | undefined }[];
  close(): Promise<void>;
}

export interface Holding {
  readonly project: unknown;
  /** What the search shows, in pages. */
  readonly pages: readonly (readonly unknown[])[];
  /** Records in full, by id. */
  readonly records?: Readonly<Record<string, unknown>>;
  readonly people?: readonly unknown[];
  /** Records merged into others, by id. */
  readonly merged?: Readonly<Record<string, string>>;
  readonly removed?: readonly string[];
  /** Statuses the first answers have, before the real ones. */
  readonly refusals?: readonly (readonly [status: number, headers: Readonly<Record<string, string>>])[];
}

export async function openRegister(holding: Holding): Promise<FakeRegister> {
  const asked: { url: string; accept: string | undefined }[] = [];
  const refusals = [...(holding.refusals ?? [])];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push({ url: request.url ?? '', accept: request.headers.accept });
    const send = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body === undefined ? '' : JSON.stringify(body));
    };
    const refusal = refusals.shift();
    if (refusal) return send(refusal[0], undefined, refusal[1]);
    const [, area, kind, id = kind] = url.pathname.split('/');
    if (area === 'cristin' && kind === 'project') return send(200, holding.project);
    if (area === 'cristin' && kind === 'person') {
      const person = holding.people?.find((each) => String((each as { id: string }).id).endsWith(`/person/${id}`));
      return send(person ? 200 : 404, person);
    }
    if (area === 'search') return sendPage(url, holding, send);
    if (area === 'publication' && id !== undefined) {
      if (holding.removed?.includes(id)) return send(410, { status: 410, title: 'Gone', resource: { identifier: id } });
      const to = holding.merged?.[id];
      if (to) return send(301, undefined, { location: `/publication/${to}` });
      const record = holding.records?.[id];
      return send(record ? 200 : 404, record);
    }
    return send(404, { title: 'Not Found' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked,
    close: async () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

/** The pages are found by where they begin, as the search has it. */
function sendPage(url: URL, { pages }: Holding, send: (status: number, body: unknown, headers: Record<string, string>) => void): void {
  const from = Number(url.searchParams.get('from') ?? 0);
  let start = 0;
  const index = pages.findIndex((page) => { const isIt = start === from; start += page.length; return isIt; });
  const total = pages.flat().length;
  const next = from + (pages[index]?.length ?? 0);
  send(200, { id: url.href, totalHits: total, hits: pages[index] ?? [], ...(next < total && { nextResults: `https://api.nva.unit.no/search/resources?from=${next}&results=100` }) }, { 'x-total-count': String(total) });
}
