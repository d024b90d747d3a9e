/** What the programs for sound and episodes say, in Norwegian: the source of `audio.en.ts`. */

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
  nothingToMeasure: (folder: string) => string;
  measured: (file: string, clock: string, bytes: number, lufs: string) => string;
  unchanged: (file: string) => string;
  loudnessOff: (file: string, found: number, target: number) => string;
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
  audioMissing: (file) => `Lydfilen «${file}» finnes ikke. Legg den der, eller fjern recording fra facts.yaml.`,
  audioUnreadable: (file) => `«${file}» kan ikke leses som lyd. Eksporter den på nytt som MP3.`,
  audioNotMp3: (file, found) => `«${file}» er ${found}, ikke MP3. Gjør den om til MP3 (mono, 96 kbit/s) og prøv igjen.`,
  nothingToMeasure: (folder) => `Fant ingen episode med lydfil i ${folder}. Legg <mappenavn>.mp3 i public/audio.`,
  measured: (file, clock, bytes, lufs) => `${file}: ${clock}, ${bytes} byte, ${lufs} LUFS`,
  unchanged: (file) => `${file}: målingene stemmer`,
  loudnessOff: (file, found, target) =>
    `⚠ ${file} er ${found} LUFS, målet er ${target}. ${found > target ? 'Skru ned' : 'Skru opp'} ${Math.abs(Math.round((target - found) * 10) / 10)} dB i lydprogrammet, og mål på nytt.`,
};
