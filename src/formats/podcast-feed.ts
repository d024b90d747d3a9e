// What a podcast feed is made of: everything is decided here, `podcast-rss.ts` only writes it.
import type { Recording } from '../domain/recording.ts';
import type { FeedChapter } from './podcast-chapters.ts';

/** Someone heard or at work; `role` and `group` are the English terms of the podcast taxonomy. */
export interface FeedPerson {
  readonly name: string;
  readonly role: string;
  readonly group: string;
  readonly href?: string;
  readonly img?: string;
}

/** A picture with what it shows. Sizes in pixels. */
export interface FeedImage {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly mediaType: 'image/png' | 'image/jpeg';
}

export interface FeedLocation {
  readonly name: string;
  /** `geo:69.6,18.9` (RFC 5870) */
  readonly geo?: string;
  /** `R…`, `W…` or `N…` */
  readonly osm?: string;
  /** Two letters (ISO 3166-1). */
  readonly country?: string;
  readonly rel?: 'subject' | 'creator';
}

/** One file of a transcript; every encoding and language is a file of its own. */
export interface FeedTranscript {
  readonly url: string;
  readonly mediaType: 'text/vtt' | 'application/x-subrip' | 'application/json' | 'text/html' | 'text/plain';
  readonly language: string;
  readonly isTimed: boolean;
}

/** A stretch worth hearing alone, in seconds. */
export interface FeedSoundbite {
  readonly start: number;
  readonly durationSeconds: number;
  readonly title: string;
}

/** The show. Absent fields are left out of the feed. */
export interface FeedShow {
  readonly title: string;
  /** The page of the show. */
  readonly link: string;
  /** Plain text; with the disclosure at most 4000 bytes. */
  readonly description: string;
  /** That voices are synthetic and who wrote the manuscripts; put after the description. */
  readonly disclosure?: string;
  /** The language spoken. */
  readonly language: string;
  readonly author: string;
  readonly owner?: { readonly name: string; readonly email: string };
  /** Pairs of Apple's list, the main one first. */
  readonly categories: readonly { readonly name: string; readonly sub?: string }[];
  readonly explicit: boolean;
  readonly type: 'episodic' | 'serial';
  readonly guid: string;
  readonly medium: string;
  readonly locked: boolean;
  readonly licence: string;
  readonly copyright?: string;
  readonly image: FeedImage;
  readonly newFeedUrl?: string;
  /** WebSub hub. */
  readonly hubUrl?: string;
  readonly location?: FeedLocation;
  readonly updateFrequency?: { readonly text: string; readonly complete?: boolean; readonly rrule?: string; readonly dtstart?: string };
  readonly persons?: readonly FeedPerson[];
  readonly isComplete?: boolean;
  readonly isBlocked?: boolean;
}

/** An episode with a recording. Absent fields are left out of the feed. */
export interface FeedEpisode {
  readonly guid: string;
  readonly title: string;
  readonly language: string;
  /** The episode's page. */
  readonly link: string;
  /** A moment with its offset (RFC 3339). */
  readonly published: string;
  /** One or two sentences, plain text. */
  readonly summary: string;
  /** Full show notes as HTML, made from our own content. */
  readonly notesHtml: string;
  /** That the voice is synthetic; stands in the description and the notes. */
  readonly disclosure?: string;
  /** True when the voice is synthetic. */
  readonly isSynthetic: boolean;
  readonly recording: Recording;
  /** What the recording is called among the alternates, at most 32 characters, e.g. `MP3 64 kbit/s`. */
  readonly recordingTitle?: string;
  readonly kind: 'full' | 'trailer' | 'bonus';
  readonly season?: number;
  readonly seasonName?: string;
  readonly number?: number;
  /** How the number is shown where it is not plain, at most 32 characters. */
  readonly numberDisplay?: string;
  readonly explicit: boolean;
  readonly image?: FeedImage;
  readonly transcripts: readonly FeedTranscript[];
  readonly chapters: readonly FeedChapter[];
  readonly chaptersUrl?: string;
  readonly soundbites: readonly FeedSoundbite[];
  /** Everyone on this episode: these replace the show's. */
  readonly persons: readonly FeedPerson[];
  readonly location?: FeedLocation;
  readonly licence?: string;
}

/** Where the feed itself is. */
export interface FeedAddresses {
  /** The feed's own address. */
  readonly feedUrl: string;
  /** The CSS for people who open it; a path on the feed's own host. */
  readonly stylesheet?: string;
}
