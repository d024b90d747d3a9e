/** What the programs for sound and episodes say, in English. */
import type { AudioMessages } from './audio.nb.ts';

export const audioMessagesEn: AudioMessages = {
  toolMissing: (tool, packageName) =>
    `The program "${tool}", needed for the speech, was not found. Install the package ${packageName}, for example with "apt-get install ${packageName}", and run the command again.`,
  toolFailed: (tool, reason) => `"${tool}" stopped: ${reason}`,
  narrateUsage: 'Say which episode to narrate: npm run narrate -- <folder name>',
  episodeMissing: (folder) => `The folder "${folder}" does not exist, or has no facts.yaml. Write the folder name of an episode in episodes/.`,
  manuscriptMissing: (file) => `${file} does not exist. Write the manuscript there: "## " before each chapter, and [^source] after each sentence.`,
  manuscriptFaults: (file, faults) => `${file} cannot be narrated:\n${faults.map((fault) => `    ${fault}`).join('\n')}`,
  manuscriptFault: {
    'no-chapter': (line, found) => `line ${line}: "${found}" is in no chapter. Write a line with "## " and the chapter's title above it.`,
    'empty-chapter': (line, found) => `line ${line}: the chapter "${found}" has no sentences. Write some, or remove the heading.`,
    'no-source': (line, found) => `line ${line}: "${found}" has no source. Write [^key] of sources.yaml after each sentence, or [^site] when it is about this site itself.`,
    'unknown-source': (line, found) => `line ${line}: the source "${found}" is not in sources.yaml. Mend the key, or add the source there.`,
    'no-full-stop': (line, found) => `line ${line}: "${found}" does not end in a full stop, question mark or exclamation mark. Write one.`,
  },
  noVoice: (language, known) => `facts.yaml: there is no voice here for language "${language}". Choose among ${known}.`,
  sourcesNotListed: (file, sources) => `${file}: sources lacks ${sources.join(', ')}, which the manuscript rests on. Add them.`,
  narrating: (sentences, voice) => `Narrating ${sentences} sentences with the voice ${voice}`,
  narrated: (file, clock, bytes, lufs) => `${file}: ${clock}, ${bytes} bytes, ${lufs} LUFS. Transcript, chapters and measurements are in the drawer.`,
  factsUnreadable: (file, reason) => `${file} cannot be read: ${reason}`,
  audioMissing: (file) => `The sound file "${file}" does not exist. Put it there, or remove recording from facts.yaml.`,
  audioUnreadable: (file) => `"${file}" cannot be read as sound. Export it as MP3 once more.`,
  audioNotMp3: (file, found) => `"${file}" is ${found}, not MP3. Convert it to MP3 (mono, 96 kbit/s) and try again.`,
  nothingToMeasure: (folder) => `No episode with a sound file was found in ${folder}. Put <folder name>.mp3 in public/audio.`,
  measured: (file, clock, bytes, lufs) => `${file}: ${clock}, ${bytes} bytes, ${lufs} LUFS`,
  unchanged: (file) => `${file}: the measurements are right`,
  loudnessOff: (file, found, target) =>
    `⚠ ${file} is ${found} LUFS, the target is ${target}. Turn it ${found > target ? 'down' : 'up'} by ${Math.abs(Math.round((target - found) * 10) / 10)} dB in your sound program, and measure again.`,
  transcriptMissing: (file) => `The transcript "${file}" does not exist. Give a file that is there, or leave out --transcript.`,
  transcriptUnreadable: (file) => `"${file}" cannot be read as a transcript. Save it as WebVTT, SubRip or Whisper's JSON, and see that every time is rightly written.`,
  transcriptFaults: (file, faults) => `"${file}" must be mended:\n${faults.map((fault) => `    ${fault}`).join('\n')}`,
  cueFault: {
    'cue-empty': (number, times) => `cue ${number} (${times}) is empty. Remove it.`,
    'cue-backwards': (number, times) => `cue ${number} (${times}) ends before it starts. Mend the times.`,
    'cue-out-of-order': (number, times) => `cue ${number} (${times}) starts before the one before. Put them in order.`,
    'cue-past-end': (number, times) => `cue ${number} (${times}) ends after the recording does. Is it the right sound file?`,
  },
  chaptersMissing: (file) => `The chapters file "${file}" does not exist. Give a file that is there, or leave out --chapters.`,
  chaptersFaults: (file, faults) => `"${file}" must be mended after JSON chapters 1.2:\n${faults.map((fault) => `    ${fault}`).join('\n')}`,
  voices: (unmapped, wrong, heard, people) =>
    [
      ...(unmapped.length > 0 ? [`--voices: we do not know who ${unmapped.map((voice) => `"${voice}"`).join(', ')} is.`] : []),
      ...(wrong.length > 0 ? [`--voices: "${wrong.join(', ')}" does not fit the transcript (${heard.join(', ') || 'no voices'}) or people/.`] : []),
      `    Write --voices "${heard.map((voice) => `${voice}=folder-name`).join(', ')}" with folder names of people/ (${people.slice(0, 12).join(', ')}), or synthetic.`,
    ].join('\n'),
  audioTaken: (file) => `The sound file "${file}" is there already, and is not written over. Move the original out of the folder and give it with --audio.`,
  badId: (id) => `--id: "${id}" cannot be a folder name. Write small letters a–z, digits and hyphens, for example hva-er-tillit.`,
  questions: {
    audio: 'The MP3 file of the recording.',
    published: 'When the episode is released, with its offset.',
    kind: 'Kind of episode.',
    transcript: "The transcript: WebVTT, SubRip or Whisper's JSON. Empty answer: none yet.",
    chapters: 'The chapters as JSON chapters. Empty answer: those in the MP3 file, if it has any.',
    voices: 'Who the voices of the transcript are: name=folder name in people/, with commas between. Empty answer: the transcript has no names.',
    season: 'Season. Empty answer: none.',
    number: 'Number within the season. Empty answer: none.',
  },
  episodeMade: (folder, clock, chapters, cues) => `Made ${folder}: ${clock}, ${chapters} chapters, ${cues} cues. Write text.nb.mdx and text.en.mdx, and run npm run check.`,
};
