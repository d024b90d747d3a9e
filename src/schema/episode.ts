// An episode of the podcast, or registered sound material without a recording here.
import { z } from 'astro/zod';
import { chapter } from './chapter.ts';
import { explain } from './explain.ts';
import { moment, seconds, text } from './fields.ts';
import { isEpisodeGuid } from './identifiers.ts';
import { outputFields } from './output.ts';

export const EPISODE_TYPES = ['podcast-episode', 'sound-material'] as const;
export const EPISODE_KINDS = ['full', 'trailer', 'bonus'] as const;

const episodeGuid = z.string().refine(isEpisodeGuid, 'rule:guid');

/** What was measured of the sound file; written by `npm run measure`, never by hand. */
export const recording = z.strictObject({
  file: text.regex(/^[a-z0-9-]+\.(mp3|m4a)$/, 'rule:audio-file').meta(explain('Filnavnet i public/audio.', 'The file name in public/audio.', 'hva-var-hurtigspor.mp3')),
  bytes: z.number().int().min(1).meta(explain('Filens størrelse i byte.', 'The size of the file in bytes.')),
  mediaType: z.enum(['audio/mpeg', 'audio/mp4']).meta(explain('Medietypen.', 'The media type.', 'audio/mpeg')),
  durationSeconds: seconds.meta(explain('Varighet i sekunder.', 'Duration in seconds.')),
  bitrate: z.number().int().optional().meta(explain('Bit per sekund.', 'Bits per second.')),
  loudness: z.number().optional().meta(explain('Lydstyrke i LUFS (BS.1770).', 'Loudness in LUFS (BS.1770).', -19.1)),
  sha384: text.regex(/^[A-Za-z0-9+/]{64}$/, 'rule:sha384').meta(explain('Filens sha384 i base64.', 'The sha384 of the file in base64.')),
});

/** How the voice was made, when no person speaks. */
const syntheticVoice = z.strictObject({
  engine: text.meta(explain('Talesyntesen.', 'The speech synthesiser.', 'espeak-ng')),
  voice: text.meta(explain('Stemmen.', 'The voice.', 'nb')),
});

export const episode = z.strictObject({
  type: z.enum(EPISODE_TYPES).meta(explain('Podkastepisode eller registrert lydmateriale.', 'Podcast episode or registered sound material.', 'podcast-episode')),
  ...outputFields,
  origin: z.enum(['project', 'site']).optional().meta(explain('site når episoden er laget for dette nettstedet og ikke er et av prosjektets resultater.', 'site when the episode was made for this site and is not an output of the project.', 'site')),
  guid: episodeGuid.optional().meta(explain('Skrives én gang av npm run new:episode og endres aldri.', 'Written once by npm run new:episode and never changed.')),
  published: moment.optional().meta(explain('Når episoden ble sluppet, med tidssone.', 'When the episode was released, with its offset.', '2026-11-23T06:00:00+01:00')),
  season: z.number().int().min(1).optional().meta(explain('Sesong.', 'Season.', 1)),
  number: z.number().int().min(1).optional().meta(explain('Nummer i sesongen.', 'Number within the season.', 1)),
  kind: z.enum(EPISODE_KINDS).optional().meta(explain('full, trailer eller bonus.', 'full, trailer or bonus.', 'full')),
  durationSeconds: seconds.optional().meta(explain('Varigheten et annet sted oppgir, i sekunder, når opptaket ikke er her. Et opptak som er her, måles.', 'The duration stated elsewhere, in seconds, when the recording is not here. A recording that is here is measured.', 1520)),
  recording: recording.optional().meta(explain('Lydfilen. Utelat når opptaket ikke er her; da har episoden en side, men står ikke i feeden.', 'The sound file. Leave out when the recording is not here; the episode then has a page but is not in the feed.')),
  syntheticVoice: syntheticVoice.optional().meta(explain('Fylles ut når stemmen er syntetisk.', 'Given when the voice is synthetic.')),
  voices: z.record(text, text).optional().meta(explain('Hvem hver stemme i utskriften er: navnet i VTT-fila til mappenavnet i people/, eller synthetic.', 'Who each voice of the transcript is: the name in the VTT file to the folder in people/, or synthetic.')),
  chapters: z.array(chapter).min(1).optional().meta(explain('Lydkapitlene, i rekkefølge, det første ved 0.', 'The chapters, in order, the first at 0.')),
});

export type EpisodeFacts = z.infer<typeof episode>;
export type RecordingFacts = z.infer<typeof recording>;
