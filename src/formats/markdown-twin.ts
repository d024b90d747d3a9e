// A page as Markdown, for readers that want no layout: what stands on the page, its facts first, then its words.
import { oneLine } from './legal-text.ts';
import { markdownLink, markdownText } from './markdown-text.ts';

/** A fact of the page: what it is, its value in words, and where it leads. */
export interface TwinFact {
  label: string;
  value: string;
  url?: string | undefined;
}

export interface TwinSection {
  /** Empty for words that bring their own headings. */
  heading: string;
  /** Markdown of our own: the body of a text file. */
  markdown?: string | undefined;
  /** Plain text, each a point. */
  points?: readonly TwinFact[] | undefined;
}

export interface TwinPage {
  title: string;
  summary: string;
  /** BCP 47. */
  language: string;
  /** The HTML page's absolute address. */
  url: string;
  facts: readonly TwinFact[];
  sections: readonly TwinSection[];
}

/** The text of `index.md`; unknown facts are said in words by the caller or left out, never empty. */
export function writeMarkdownTwin(page: TwinPage): string {
  const blocks = [
    ['---', `language: ${page.language}`, `canonical: ${page.url}`, '---'].join('\n'),
    `# ${markdownText(page.title)}`,
    markdownText(page.summary),
    page.facts.map(point).join('\n'),
    ...page.sections.flatMap((section) => [section.heading === '' ? '' : `## ${markdownText(section.heading)}`, section.markdown?.trim() ?? '', (section.points ?? []).map(point).join('\n')]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function point({ label, value, url }: TwinFact): string {
  const said = url === undefined ? markdownText(value) : markdownLink(value, url);
  return oneLine(label) === '' ? `- ${said}` : `- ${markdownText(label)}: ${said}`;
}
