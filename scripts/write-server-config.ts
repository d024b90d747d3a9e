/**
 * Writes the parts of the web servers' configuration that follow from the code and the content. `npm run deploy:config`
 *
 * Reads CONTENT_DIR (default `src/content`); writes `deploy/nginx-http.conf`, `deploy/nginx-server.conf` and
 * `deploy/caddy-site.conf`. Exit code 0: written, 2: the program failed.
 */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from './lib/environment.ts';
import { runProgram } from './lib/run-program.ts';
import { serverConfig, serverFactsOf } from './lib/server-config.ts';

await runProgram(async () => {
  const { root, contentDir } = readEnvironment();
  const files = serverConfig(await serverFactsOf(contentDir));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(path.join(root, 'deploy', name), text);
    console.log(`✔ deploy/${name}`);
  }
});
