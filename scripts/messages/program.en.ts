/** What the programs that build, serve and prove the site say, in English. */

import type { ProgramMessages } from './program.nb.ts';

export const programMessagesEn: ProgramMessages = {
  unknownOption: (option) => `Unknown option: ${option}. The program knows --lang nb|en and --verbose.`,
  unknownLanguage: (found) => `--lang ${found}: no such language. Write nb or en.`,
  unexpected: (reason) => `The program failed: ${reason}\n  Run it again with --verbose to see where.`,
  diskFull: 'The disk is full, so nothing new was put in place. What was there before is untouched. Make room, and run the command again.',
  environmentHeading: 'These environment variables must be corrected:',
  badSiteUrl: (found) =>
    `SITE_URL: "${found}" is not a web address we can use. Write protocol and host name without a path, for example https://example.org.`,
  badMoment: (found) => `PUBLISH_NOW: “${found}” is no moment. Write date, time and offset, for example 2027-01-15T06:00:00+01:00, or remove the variable.`,
  badPort: (found) => `PORT: "${found}" is not a port number. Write a whole number from 1 to 65535, for example 4321.`,
  missingContentDir: (folder) =>
    `CONTENT_DIR: the folder "${folder}" does not exist. Write a folder of content, or remove the variable to use src/content.`,
  unsafeDistDir: (folder) =>
    `DIST_DIR: "${folder}" cannot be used, because the folder is replaced at every build. Write a folder that will hold nothing but the finished site, for example dist.`,
  foreignDistDir: (folder) =>
    `DIST_DIR: "${folder}" has files that do not look like a built site (index.html is missing). Choose an empty folder, or delete its contents yourself.`,
  portTaken: (port) =>
    `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
  portForbidden: (port) => `The machine does not let us use port ${port}. Choose a port above 1023: PORT=4321 npm start`,
  nothingBuilt: (folder) => `Nothing has been built in "${folder}". Run npm run build first.`,
  stageContent: 'Checking the content',
  stageAstro: 'Building the pages',
  stageFinish: 'Finishing the files for hosts',
  stageImages: 'Drawing the sharing cards and packing the press kit',
  stageIndex: 'Making the search index',
  stageSwap: (folder) => `Putting the site in ${folder}`,
  stageDone: (seconds) => `done in ${seconds} s`,
  stageTimeLeft: (seconds) => (seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`),
  stageTimings: 'Time per stage, in seconds:',
  nothingChanged: (folder) => `Nothing has changed since last time. The site in ${folder} is what would have been built.`,
  contentProblems: 'The content has problems, so nothing new was built. Correct those named above and run the command again.',
  contentProblemsInDev: 'The content has problems. The development server starts all the same, but npm run build will not.',
  contentCheckFailed: 'The content check itself stopped, so nothing new was built.',
  astroFailed: 'The pages could not be built. The reason is above. What was built before is untouched.',
  indexFailed: (reason) => `The search index could not be made: ${reason} What was built before is untouched.`,
  built: (folder) => `The site is built in ${folder}.`,
  serving: (address) => `The site is ready: ${address}`,
  howToStop: 'Stop with Ctrl+C.',
  browserNotFound: 'Found no browser that can run the tests. These were tried:',
  browserTried: (name, reason) => `  ${name}: ${reason}`,
  browserAdvice: 'Install Chromium or Chrome, or name the program file: CHROMIUM_PATH=/path/to/chromium npm test',
  browserPathBroken: (path, reason) =>
    `CHROMIUM_PATH: "${path}" does not start (${reason}). Correct the path, or remove the variable to let the program look for itself.`,
  unknownStage: (found, known) => `--only ${found}: no such stage. Choose among ${known}.`,
  ledgerWhole: (total, added) => `The promises are entered: ${total} in all, ${added} new.`,
  ledgerLacks: (added) => `${added} promises are not entered. Run npm run ledger, and commit the file.`,
  ledgerReleased: (date) => `The site was released on ${date}. Its promises hold, and the ledger cannot be begun anew. Write in ledger/changes.yaml what was moved, removed or corrected.`,
  ledgerPending: (count) => `${count} new addresses are not entered as promises yet. When they are published: npm run ledger`,
  noHistory: (ref, reason) => `Cannot read “${ref}” in the history: ${reason}`,
  ledgerComplete: (ref) => `The ledger has all that was in “${ref}”.`,
  promisesBroken: (count) => `${count === 1 ? 'One promise' : `${count} promises`} to readers would be broken. What was built before is untouched.`,
  verifyWhat: (found) => `“${found}” is not a web address. Write where the site is: npm run verify -- https://example.org`,
  verifyDifference: (rule, expected, found) =>
    ({
      unreachable: `Does not answer: ${found}`,
      status: `Answers ${found}, not ${expected}.`,
      bytes: `The content is not what was built (sha256 ${found}…, not ${expected}…).`,
      type: `The media type is “${found}”, not “${expected}”.`,
      header: `Lacks the header “${expected}”; found “${found}”.`,
      extra: `Has the header “${found}”, which does harm here.`,
      head: `HEAD should state the length ${expected}; got ${found}.`,
      moved: `Has moved to ${expected} but does not lead there; got ${found}.`,
      range: `Parts of the sound cannot be fetched: expected ${expected}, got ${found}.`,
      'not-found': `An address that does not exist should give ${expected}; got ${found}.`,
    })[rule],
  verifyDiffers: (differences, files) => `${differences} differences in ${files} files.`,
  verifySame: (files, megabytes) => `The site is what was built: ${files} files, ${megabytes} MB.`,
  siteProblems: (problems, pages) => `${problems} problems on ${pages} pages.`,
  siteClean: (pages) => `No problems on ${pages} pages.`,
};
