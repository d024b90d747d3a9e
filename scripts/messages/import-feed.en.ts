/** What `npm run import:feed` says, in English. */
import type { ImportFeedMessages } from './import-feed.nb.ts';

export const importFeedMessagesEn: ImportFeedMessages = {
  usage: 'Say which feed to import: npm run import:feed -- <file or address> [--topics <topic>]',
  topics: (known) => `--topics: write one to three topics the episodes belong to, with commas between, or leave it out. Choose among ${known}.`,
  notFound: (source) => `The feed "${source}" could not be read. Write a file, or an address that starts with https://.`,
  noFeed: (source, reason) => `"${source}" is no podcast feed we can read (${reason}). Check it with npm run check:feed.`,
  locked: (title) => `The feed "${title}" is locked by its owner (podcast:locked). Nothing was imported. Ask the owner to set it to no, and try again.`,
  language: (found) => `The feed's language "${found}" cannot be told. Write --language, for example --language nb.`,
  noAddress: 'The feed does not say which site it belongs to, so the source is unknown. Give the address of the feed instead of a file.',
  summary: (made, known, refused) => `${made} episodes imported, ${known} were here already, ${refused} could not be imported.`,
  refused: (title, reason) => `"${title}" was not imported: ${reason}`,
  noGuid: 'it has no guid, so it cannot be recognised again.',
  noTitle: 'it has no title.',
  guidTwice: (guid) => `another episode of the feed has the same guid (${guid}).`,
  showNotBrought: 'This is what the feed says of the podcast as a whole. It was not brought; the podcast here is in show.yaml:',
  lostHeading: (episodes) => `This was left behind in ${episodes} episodes:`,
};
