// llms.txt: the site's pages for a reader of plain text, each with its Markdown twin. https://llmstxt.org/
import { markdownLink, markdownText } from './markdown-text.ts';

export interface LlmsSection {
  heading: string;
  links: readonly { title: string; url: string; note?: string | undefined }[];
}

/** The text of the file: name, one sentence, what a reader must know, then the links by section. Empty sections are left out. */
export function writeLlmsTxt(site: { name: string; summary: string; details: readonly string[]; sections: readonly LlmsSection[] }): string {
  const sections = site.sections.filter((section) => section.links.length > 0).map(({ heading, links }) =>
    [`## ${markdownText(heading)}`, '', ...links.map(({ title, url, note }) => `- ${markdownLink(title, url)}${note === undefined ? '' : `: ${markdownText(note)}`}`)].join('\n'));
  return `${[`# ${markdownText(site.name)}`, `> ${markdownText(site.summary)}`, ...site.details.map(markdownText), ...sections].join('\n\n')}\n`;
}
