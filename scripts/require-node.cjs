/**
 * Says in one sentence what to do when a script is started by a Node that cannot read TypeScript.
 *
 * Loaded with `node --require` before each script of `package.json`, and written in the oldest
 * JavaScript we can: it is the only file here that an old Node has to be able to read.
 */
'use strict';

var version = process.versions.node;
var parts = version.split('.').map(Number);
var tooOld = parts[0] < 22 || (parts[0] === 22 && parts[1] < 12);

if (tooOld || !process.features.typescript) {
  console.error(
    '✖ Programmet ble startet med Node ' + version + ', som er for gammel.\n' +
      '  Prosjektet har sin egen Node. Kjør «npm install» (uten --omit=optional), og start med «npm run …».\n' +
      '\n' +
      '✖ The program was started with Node ' + version + ', which is too old.\n' +
      '  The project carries its own Node. Run "npm install" (without --omit=optional), and start with "npm run …".'
  );
  process.exit(2);
}

// What was read and stripped of its types once is kept, which halves the time a program takes to start.
var moduleOf = require('module');
if (moduleOf.enableCompileCache && !process.env.NODE_COMPILE_CACHE) moduleOf.enableCompileCache(require('path').join(__dirname, '../.cache/node'));
