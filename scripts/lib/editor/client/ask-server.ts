/** Asks the editor's server, with the token that came with the page. */

/** What came back; `status` 0 when nobody answered. */
export interface Answer<T> {
  readonly status: number;
  readonly data: T | undefined;
}

export function askServer<T>(path: string, body: unknown): Promise<Answer<T>> {
  return send(path, JSON.stringify(body), 'application/json');
}

/** Sends a file as it is. */
export function sendFile<T>(path: string, file: File): Promise<Answer<T>> {
  return send(path, file, 'application/octet-stream');
}

async function send<T>(path: string, body: BodyInit, type: string): Promise<Answer<T>> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="editor-token"]')?.content ?? '';
  try {
    const response = await fetch(path, { method: 'POST', body, headers: { 'Content-Type': type, 'X-Editor-Token': token } });
    return { status: response.status, data: await response.json().catch(() => undefined) as T | undefined };
  } catch {
    return { status: 0, data: undefined };
  }
}
