// The worker of a release that no longer keeps anything: it deletes what was kept, and then itself, for good.
// Browsers fetch a worker's file anew as its site is visited, so every reader's browser comes by here.
import { OFFLINE_PREFIX } from '../../../domain/offline.ts';
import type { WorkerScope } from './worker-scope.ts';

export function retireWorker(scope: WorkerScope): void {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(forgetAll(scope)));
}

async function forgetAll({ caches, registration }: WorkerScope): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(OFFLINE_PREFIX));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
