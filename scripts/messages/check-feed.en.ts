/** What `npm run check:feed` says around its findings, in English. */
import type { CheckFeedMessages } from './check-feed.nb.ts';

export const checkFeedMessagesEn: CheckFeedMessages = {
  usage: 'Say which feed to check: npm run check:feed -- <file or address> [--site <folder of the built site>]',
  notFound: (source) => `The file "${source}" does not exist. Write a file, or an address that starts with https://.`,
  notFetched: (address, reason) => `The feed at ${address} could not be fetched (${reason}). Check the address and the network.`,
  siteMissing: (folder) => `--site: the folder "${folder}" does not exist. Write the folder the site is built in, for example dist.`,
  place: (line, path) => `line ${line}${path ? `, ${path}` : ''}`,
  error: 'error',
  warning: 'advice',
  summary: (errors, warnings) => (errors + warnings === 0 ? 'No faults in the feed.' : `${errors} ${errors === 1 ? 'error' : 'errors'} and ${warnings} ${warnings === 1 ? 'piece' : 'pieces'} of advice.`),
  filesNotChecked: 'Sound, pictures, chapters and transcripts were not checked. Give --site, or an address, to include them.',
};
