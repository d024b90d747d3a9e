/** Serves the editor to one browser window on this machine: pages, its script, and what they ask. */

import { randomBytes, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentOf, readContentTree } from '../read-content.ts';
import { projectRoot } from '../surroundings.ts';
import { judgeDraft, makeNew, saveForm, type ApiAnswer, type EditorContext, type TypedForm } from './editor-api.ts';
import { openEditable } from './editable.ts';
import { judge } from './judge.ts';
import { checkPage } from './page-check.ts';
import { contentsPage } from './page-contents.ts';
import { editPage } from './page-edit.ts';
import { framePage, type PageFrame } from './page-frame.ts';
import { html } from './html.ts';
import { isAddable, newPage } from './page-new.ts';
import { cookieName, hasOwnHost, isToken, mayPass, securityHeaders, type GuardOptions } from './request-guard.ts';

/** In bytes: no drawer of ours comes near it. */
const LARGEST_FORM = 10_000_000;

/** In bytes: some five hours of speech. */
const LARGEST_SOUND = 500_000_000;

export interface EditorServerOptions extends EditorContext {
  /** A folder for files that are sent; made and taken away by the caller. */
  readonly uploadDir: string;
}

export interface EditorServer {
  /** The address to open; it holds the token of this run. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts serving on 127.0.0.1, on a free port. */
export async function startEditorServer(options: EditorServerOptions): Promise<EditorServer> {
  const token = randomBytes(24).toString('base64url');
  const uploads = new Map<string, string>();
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const guard: GuardOptions = { host, token };
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders(options.preview?.origin ?? "'none'"))) response.setHeader(name, value);
    respond(request, response, { options, guard, uploads }).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) sendJson(response, { status: 500, body: { sentence: options.say.failed(error instanceof Error ? error.message : String(error)) } });
      else response.destroy();
    });
  });
  return { address: `http://${host}/?token=${token}`, close: () => close(server) };
}

interface Desk {
  readonly options: EditorServerOptions;
  readonly guard: GuardOptions;
  /** Where files that were sent lie, by the name they were given. */
  readonly uploads: Map<string, string>;
}

async function respond(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const { guard, options } = desk;
  const method = request.method ?? '';
  const url = new URL(request.url ?? '/', `http://${guard.host}`);
  // The address that is printed lets one window in; from then on its cookie does.
  if (method === 'GET' && url.pathname === '/' && hasOwnHost({ method, headers: request.headers }, guard) && isToken(url.searchParams.get('token') ?? undefined, guard.token)) {
    response.writeHead(303, { Location: '/', 'Set-Cookie': `${cookieName(guard)}=${guard.token}; HttpOnly; SameSite=Strict; Path=/` }).end();
    return;
  }
  if (!mayPass({ method, headers: request.headers }, guard)) return sendText(response, 403, options.say.refused);
  if (method === 'GET') return servePage(decodeURIComponent(url.pathname), response, desk);
  sendJson(response, await answer(url.pathname, request, desk));
}

async function servePage(pathname: string, response: ServerResponse, { options, guard }: Desk): Promise<void> {
  const file = await staticFile(pathname);
  if (file) {
    response.writeHead(200, { 'Content-Type': `${file.type}; charset=utf-8` }).end(file.text);
    return;
  }
  const { say, language, contentDir, preview } = options;
  const frame: PageFrame = { say, language, token: guard.token };
  const tree = await readContentTree(contentDir);
  const content = contentOf(contentDir, tree);
  if (pathname === '/') return sendPage(response, framePage(frame, say.contents, contentsPage(frame, content, await judge(contentDir, tree, language)), 'contents'));
  if (pathname === '/check') return sendPage(response, framePage(frame, say.findings, checkPage(frame, content, await judge(contentDir, tree, language)), 'findings'));
  if (pathname.startsWith('/new/')) {
    const kind = pathname.slice('/new/'.length);
    if (isAddable(kind)) {
      const page = newPage(frame, kind, content);
      return sendPage(response, framePage(frame, page.title, page.content));
    }
  }
  const editable = pathname.startsWith('/edit/') ? openEditable(pathname.slice('/edit/'.length), tree) : undefined;
  if (!editable) return sendPage(response, framePage(frame, say.notFound, html`<h1>${say.notFound}</h1>`), 404);
  await preview?.follow(tree);
  const page = editPage(frame, editable, content, preview?.origin);
  sendPage(response, framePage(frame, page.title, page.content));
}

async function answer(pathname: string, request: IncomingMessage, { options, uploads }: Desk): Promise<ApiAnswer> {
  if (pathname === '/api/preview') return { status: 200, body: { state: options.preview?.state() ?? 'failed' } };
  if (pathname === '/api/upload') return receiveFile(request, options, uploads);
  const body = await readJson(request);
  if (body === undefined) return { status: 400, body: { sentence: options.say.refused } };
  if (pathname === '/api/draft' && isForm(body)) return judgeDraft(options, body);
  if (pathname === '/api/save' && isForm(body)) return saveForm(options, body);
  if (pathname === '/api/new' && isTexts(body['answers']) && isTexts(body['uploads'])) {
    const files = Object.fromEntries(Object.entries(body['uploads']).flatMap(([name, key]) => (uploads.has(key) ? [[name, uploads.get(key)!]] : [])));
    const made = await makeNew(options, String(body['kind']), body['answers'], files);
    if (made.status === 200) await Promise.all(Object.values(files).map((file) => rm(file, { force: true })));
    return made;
  }
  return { status: 400, body: { sentence: options.say.refused } };
}

/** Takes a file as it comes and gives it a name of ours; what it was called never becomes a path. */
async function receiveFile(request: IncomingMessage, { uploadDir, say }: EditorServerOptions, uploads: Map<string, string>): Promise<ApiAnswer> {
  if (Number(request.headers['content-length'] ?? LARGEST_SOUND + 1) > LARGEST_SOUND) return { status: 413, body: { sentence: say.tooLarge } };
  const key = randomUUID();
  const file = path.join(uploadDir, key);
  await pipeline(request, createWriteStream(file));
  uploads.set(key, file);
  return { status: 200, body: { upload: key } };
}

const OWN_FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/editor.css': [path.join(import.meta.dirname, 'editor.css'), 'text/css'],
  '/tokens.css': [path.join(projectRoot, 'src/styles/tokens.css'), 'text/css'],
  '/favicon.svg': [path.join(projectRoot, 'public/favicon.svg'), 'image/svg+xml'],
};

async function staticFile(pathname: string): Promise<{ type: string; text: string } | undefined> {
  const [file, type] = (Object.hasOwn(OWN_FILES, pathname) ? OWN_FILES[pathname] : undefined) ?? [];
  if (file !== undefined && type !== undefined) return { type, text: await readFile(file, 'utf8') };
  const [, name] = /^\/client\/([a-z-]+\.ts)$/.exec(pathname) ?? [];
  if (name === undefined) return undefined;
  const text = await readFile(path.join(import.meta.dirname, 'client', name), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { type: 'text/javascript', text: stripTypeScriptTypes(text) };
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > LARGEST_FORM) return undefined;
    parts.push(part);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isForm(body: Record<string, unknown>): body is Record<string, unknown> & TypedForm {
  return typeof body['target'] === 'string' && Array.isArray(body['files']) && body['files'].every((file: unknown) =>
    typeof file === 'object' && file !== null && 'path' in file && typeof file.path === 'string' && 'hash' in file && typeof file.hash === 'string' && 'data' in file && typeof file.data === 'object' && file.data !== null && !Array.isArray(file.data)
    && (!('body' in file) || typeof file.body === 'string'));
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');
}

function sendPage(response: ServerResponse, text: string, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function sendJson(response: ServerResponse, { status, body }: ApiAnswer): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
