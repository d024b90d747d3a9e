/** The files of the invented tree that there is one of. */

import { stringify } from 'yaml';

/** Text by path. */
export function singleFiles(): Record<string, string> {
  const both = (words: string): { nb: string; en: string } => ({ nb: words, en: words });
  const page = (title: string): string => `---\ntitle: ${title}\nsummary: En oppdiktet side.\n---\n\n## En overskrift\n\nDenne siden er oppdiktet.\n`;
  return {
    'project.yaml': stringify({
      siteName: { nb: 'Et oppdiktet institutt', en: 'An invented institute' }, title: 'Et oppdiktet institutt', shortTitle: both('Oppdiktet'), language: 'nb',
      titleTranslation: { nb: 'Et oppdiktet institutt', en: 'An invented institute' }, start: '2006-01-01', end: '2025-12-31', keywords: ['Example'],
      institution: { name: { nb: 'Universitetet i Eksempelby', en: 'The University of Exampleton' }, url: 'https://example.org/' },
      description: { text: 'This invented institute has many outputs.', language: 'en', translation: 'Dette oppdiktede instituttet har mange resultater.' },
      facts: [{ name: both('Data'), value: both('Oppdiktet'), source: 'eksempel-side' }], contentLicence: 'CC-BY-4.0',
      sources: [{ source: 'eksempel-side', supports: ['title', 'start', 'end', 'keywords', 'institution', 'description', 'facts'] }],
    }),
    'show.yaml': stringify({
      title: 'Oppdiktet lyd', language: 'nb', description: { nb: 'Oppdiktede samtaler.', en: 'Invented conversations.' }, disclosure: { nb: 'Alt er oppdiktet.', en: 'All of it is invented.' },
      guid: '9b024349-ccf0-5f69-a609-6b82873eab3c', author: 'Et oppdiktet institutt', categories: [{ name: 'Science', sub: 'Social Sciences' }], explicit: false,
      type: 'episodic', medium: 'podcast', locked: false, licence: 'CC-BY-4.0', cover: { file: 'podkast/cover.png', alt: { nb: 'Et oppdiktet omslag.', en: 'An invented cover.' } },
    }),
    'sources.yaml': stringify({
      'eksempel-side': { url: 'https://example.org/institutt', title: 'Et oppdiktet institutt', language: 'nb', publisher: 'Universitetet i Eksempelby', seen: '2026-01-15' },
      'eksempel-nyhet': { url: 'https://example.org/nyhet', title: 'En oppdiktet nyhet', language: 'nb', publisher: 'Eksempelavisa', author: 'Ola Tenkt', date: '2021-06-03', seen: '2026-01-15' },
    }),
    'background.yaml': stringify({
      'instituttet-begynte': { subject: 'project', date: '2006-01', timeline: both('Begynte'), text: both('Det begynte i januar 2006.'), sources: ['eksempel-side'] },
    }),
    'search/synonyms.txt': 'kommune, municipality, local authority\nskole, school\n',
    'search/exceptions.txt': '# Ingen.\n',
    ...Object.fromEntries(['about', 'accessibility', 'press', 'privacy'].flatMap((name) => ['nb', 'en'].map((language) => [`pages/${name}/text.${language}.mdx`, page(name)]))),
  };
}
