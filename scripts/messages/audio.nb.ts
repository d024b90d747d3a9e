/** What the programs for sound and episodes say, in Norwegian: the source of `audio.en.ts`. */

import type { ChapterFault } from '../../src/domain/chapter.ts';
import type { ChaptersFault } from '../../src/formats/podcast-chapters.ts';

/** Every sentence. A function takes what was found. */
export interface AudioMessages {
  toolMissing: (tool: string, packageName: string) => string;
  toolFailed: (tool: string, reason: string) => string;
  narrateUsage: string;
  episodeMissing: (folder: string) => string;
  manuscriptMissing: (file: string) => string;
  manuscriptFaults: (file: string, faults: readonly string[]) => string;
  manuscriptFault: Record<'no-chapter' | 'empty-chapter' | 'no-source' | 'unknown-source' | 'no-full-stop', (line: number, found: string) => string>;
  noVoice: (language: string, known: string) => string;
  sourcesNotListed: (file: string, sources: readonly string[]) => string;
  narrating: (sentences: number, voice: string) => string;
  narrated: (file: string, clock: string, bytes: number, lufs: number) => string;
  factsUnreadable: (file: string, reason: string) => string;
  audioMissing: (file: string) => string;
  audioUnreadable: (file: string) => string;
  audioNotMp3: (file: string, found: string) => string;
  audioDamaged: (file: string, clock: string) => string;
  cutOff: (file: string, found: string, stated: string) => string;
  nothingToMeasure: (folder: string) => string;
  measured: (file: string, clock: string, bytes: number, lufs: string) => string;
  unchanged: (file: string) => string;
  loudnessOff: (file: string, found: number, target: number) => string;
  transcriptMissing: (file: string) => string;
  transcriptUnreadable: (file: string) => string;
  transcriptFaults: (file: string, faults: readonly string[]) => string;
  cueFault: Record<'cue-empty' | 'cue-backwards' | 'cue-out-of-order' | 'cue-past-end', (number: number, times: string) => string>;
  chaptersMissing: (file: string) => string;
  chaptersFaults: (file: string, faults: readonly string[]) => string;
  /** What is wrong with the file as JSON chapters, at a path such as `chapters[2].startTime`. */
  chaptersFault: Record<ChaptersFault['rule'], (place: string, found: string) => string>;
  chapterFault: Record<ChapterFault['rule'], (clock: string, end: string) => string>;
  voices: (unmapped: readonly string[], wrong: readonly string[], heard: readonly string[], people: readonly string[]) => string;
  audioTaken: (file: string) => string;
  badId: (id: string) => string;
  badChoice: (found: string, choices: readonly string[]) => string;
  badLanguage: (found: string) => string;
  badMoment: (found: string) => string;
  badNumber: (found: string) => string;
  questions: Readonly<Record<string, string>>;
  episodeMade: (folder: string, clock: string, chapters: number, cues: number) => string;
}

export const audioMessagesNb: AudioMessages = {
  toolMissing: (tool, packageName) =>
    `Fant ikke programmet «${tool}», som trengs til talesyntesen. Installer pakken ${packageName}, for eksempel med «apt-get install ${packageName}», og kjør kommandoen igjen.`,
  toolFailed: (tool, reason) => `«${tool}» stoppet: ${reason}`,
  narrateUsage: 'Si hvilken episode som skal leses inn: npm run narrate -- <mappenavn>',
  episodeMissing: (folder) => `Mappen «${folder}» finnes ikke, eller mangler facts.yaml. Skriv mappenavnet til en episode i episodes/.`,
  manuscriptMissing: (file) => `${file} finnes ikke. Skriv manuset dit: «## » foran hvert kapittel, og [^kilde] etter hver setning.`,
  manuscriptFaults: (file, faults) => `${file} kan ikke leses inn:\n${faults.map((fault) => `    ${fault}`).join('\n')}`,
  manuscriptFault: {
    'no-chapter': (line, found) => `linje ${line}: «${found}» står ikke i et kapittel. Skriv en linje med «## » og kapittelets tittel over.`,
    'empty-chapter': (line, found) => `linje ${line}: kapittelet «${found}» har ingen setninger. Skriv noen, eller fjern overskriften.`,
    'no-source': (line, found) => `linje ${line}: «${found}» mangler kilde. Skriv [^nøkkel] fra sources.yaml etter hver setning, eller [^site] når den handler om nettstedet selv.`,
    'unknown-source': (line, found) => `linje ${line}: kilden «${found}» står ikke i sources.yaml. Rett nøkkelen, eller legg kilden inn der.`,
    'no-full-stop': (line, found) => `linje ${line}: «${found}» slutter ikke med punktum, spørsmålstegn eller utropstegn. Skriv det.`,
  },
  noVoice: (language, known) => `facts.yaml: language «${language}» har ingen stemme her. Velg blant ${known}.`,
  sourcesNotListed: (file, sources) => `${file}: sources mangler ${sources.join(', ')}, som manuset bygger på. Legg dem til.`,
  narrating: (sentences, voice) => `Leser inn ${sentences} setninger med stemmen ${voice}`,
  narrated: (file, clock, bytes, lufs) => `${file}: ${clock}, ${bytes} byte, ${lufs} LUFS. Utskrift, kapitler og målinger er skrevet i skuffen.`,
  factsUnreadable: (file, reason) => `${file} kan ikke leses: ${reason}`,
  audioMissing: (file) => `Lydfilen «${file}» finnes ikke. Legg den der, eller rett navnet.`,
  audioUnreadable: (file) => `«${file}» kan ikke leses som lyd. Eksporter den på nytt som MP3.`,
  audioNotMp3: (file, found) => `«${file}» er ${found}, ikke MP3. Gjør den om til MP3 (mono, 96 kbit/s) og prøv igjen.`,
  audioDamaged: (file, clock) => `«${file}» er skadet ved ${clock}. Eksporter lyden på nytt, eller kopier fila en gang til.`,
  cutOff: (file, found, stated) => `⚠ ${file} varer ${found}, men fila sier selv ${stated}. Er hele fila kopiert?`,
  nothingToMeasure: (folder) => `Fant ingen episode med lydfil i ${folder}. Legg <mappenavn>.mp3 i public/audio.`,
  measured: (file, clock, bytes, lufs) => `${file}: ${clock}, ${bytes} byte, ${lufs} LUFS`,
  unchanged: (file) => `${file}: målingene stemmer`,
  loudnessOff: (file, found, target) =>
    `⚠ ${file} er ${found} LUFS, målet er ${target}. ${found > target ? 'Skru ned' : 'Skru opp'} ${Math.abs(Math.round((target - found) * 10) / 10)} dB i lydprogrammet, og mål på nytt.`,
  transcriptMissing: (file) => `Avskriften «${file}» finnes ikke. Oppgi en fil som er der, eller utelat --transcript.`,
  transcriptUnreadable: (file) => `«${file}» kan ikke leses som avskrift. Lagre den som WebVTT, SubRip eller Whispers JSON, og kontroller at alle tider er riktig skrevet.`,
  transcriptFaults: (file, faults) => `«${file}» må rettes:\n${faults.map((fault) => `    ${fault}`).join('\n')}`,
  cueFault: {
    'cue-empty': (number, times) => `replikk ${number} (${times}) er tom. Fjern den.`,
    'cue-backwards': (number, times) => `replikk ${number} (${times}) slutter før den begynner. Rett tidene.`,
    'cue-out-of-order': (number, times) => `replikk ${number} (${times}) begynner før den forrige. Sett dem i rekkefølge.`,
    'cue-past-end': (number, times) => `replikk ${number} (${times}) slutter etter at opptaket er slutt. Er det riktig lydfil?`,
  },
  chaptersMissing: (file) => `Kapittelfila «${file}» finnes ikke. Oppgi en fil som er der, eller utelat --chapters.`,
  chaptersFaults: (file, faults) => `«${file}» må rettes etter JSON chapters 1.2:\n${faults.map((fault) => `    ${fault}`).join('\n')}`,
  chaptersFault: {
    'chapters-json': (_, found) => `fila er ikke JSON (den begynner med «${found}»). Lagre kapitlene som JSON chapters.`,
    'chapters-version': (place, found) => `${place}: «${found}» er ikke en versjon vi kan lese. Skriv "version": "1.2.0".`,
    'chapters-list': (place) => `${place}: lista mangler eller er tom. Skriv "chapters": [{ "startTime": 0, "title": "…" }].`,
    'chapters-start': (place, found) => `${place}: «${found}» er ikke sekunder. Skriv et tall, for eksempel 60.5.`,
    'chapters-order': (place, found) => `${place}: ${found} kommer ikke etter det forrige. Sett kapitlene i rekkefølge.`,
    'chapters-url': (place, found) => `${place}: «${found}» er ikke en hel adresse. Skriv den med https:// foran.`,
  },
  chapterFault: {
    'chapter-first-not-at-zero': (clock) => `det første kapittelet begynner ved ${clock}. La det begynne ved 0.`,
    'chapter-out-of-order': (clock) => `kapittelet ved ${clock} kommer ikke etter det forrige. Sett dem i rekkefølge.`,
    'chapter-past-end': (clock, end) => `kapittelet ved ${clock} begynner etter at opptaket er slutt (${end}). Er det riktig lydfil?`,
  },
  voices: (unmapped, wrong, heard, people) =>
    [
      ...(unmapped.length > 0 ? [`--voices: vi vet ikke hvem ${unmapped.map((voice) => `«${voice}»`).join(', ')} er.`] : []),
      ...(wrong.length > 0 ? [`--voices: «${wrong.join(', ')}» passer ikke med avskriften (${heard.join(', ') || 'ingen stemmer'}) eller med people/.`] : []),
      `    Skriv --voices "${heard.map((voice) => `${voice}=mappenavn`).join(', ')}" med mappenavn fra people/ (${people.slice(0, 12).join(', ')}), eller synthetic.`,
    ].join('\n'),
  audioTaken: (file) => `Lydfilen «${file}» finnes allerede, og blir ikke skrevet over. Flytt originalen ut av mappen og oppgi den med --audio.`,
  badId: (id) => `--id: «${id}» kan ikke være mappenavn. Skriv små bokstaver a–z, tall og bindestreker, for eksempel hva-er-tillit.`,
  badChoice: (found, choices) => `«${found}» er ikke blant dem vi har. Velg blant ${choices.join(', ')}.`,
  badLanguage: (found) => `«${found}» er ikke et språk. Skriv for eksempel nb, nn eller en.`,
  badMoment: (found) => `«${found}» er ikke et tidspunkt. Skriv dato, klokkeslett og tidssone, for eksempel 2026-11-23T06:00:00+01:00.`,
  badNumber: (found) => `«${found}» er ikke et helt tall over 0. Skriv for eksempel 1, eller svar tomt.`,
  questions: {
    audio: 'MP3-filen med opptaket.',
    published: 'Når episoden slippes, med tidssone.',
    kind: 'Slag episode.',
    transcript: 'Avskriften: WebVTT, SubRip eller Whispers JSON. Tomt svar: ingen ennå.',
    chapters: 'Kapitlene som JSON chapters. Tomt svar: de som ligger i MP3-filen, om den har noen.',
    voices: 'Hvem stemmene i avskriften er: navn=mappenavn i people/, med komma mellom. Tomt svar: avskriften har ingen navn.',
    season: 'Sesong. Tomt svar: ingen.',
    number: 'Nummer i sesongen. Tomt svar: ingen.',
  },
  episodeMade: (folder, clock, chapters, cues) => `Laget ${folder}: ${clock}, ${chapters} kapitler, ${cues} replikker. Skriv text.nb.mdx og text.en.mdx, og kjør npm run check.`,
};
