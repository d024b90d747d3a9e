// llms.txt: the pages of both languages, each leading to its twin in Markdown.
import { LOCALES, type Locale } from '../domain/locale.ts';
import type { Output } from '../domain/output.ts';
import { writeLlmsTxt, type LlmsSection } from '../formats/llms-txt.ts';
import { listedOutputs } from '../formats/listed-outputs.ts';
import { MARKDOWN_FILE } from '../formats/output-files.ts';
import { pageWords } from '../formats/page-words.ts';
import { absolute, type Route } from '../i18n/routes.ts';
import { getPageData } from './page-data.ts';

/** As many outputs as are named one by one; the data files hold all. */
const NAMED = 200;

/** The text of the file. @param site `Astro.site` */
export async function llmsFile(site: URL | undefined): Promise<string> {
  const { archive, reader } = await getPageData('nb', site);
  const { reader: english } = await getPageData('en', site);
  return writeLlmsTxt({
    name: `${archive.project.siteName.nb} / ${archive.project.siteName.en}`,
    summary: english.t('home.lead'),
    details: [reader.t('home.lead'), english.t('data.honest'), english.t('data.besideWords')],
    sections: (await Promise.all(LOCALES.map((locale) => sectionsOf(locale, site)))).flat(),
  });
}

async function sectionsOf(locale: Locale, site: URL | undefined): Promise<LlmsSection[]> {
  const { archive, reader, siteUrl } = await getPageData(locale, site);
  const { t, to } = reader;
  const link = (route: Route) => {
    const { title, summary } = pageWords(route, archive, reader);
    return { title, url: absolute(`${to(route)}${MARKDOWN_FILE.name}`, siteUrl), note: summary === '' ? undefined : summary };
  };
  const outputs = (of: readonly Output[]) => of.slice(0, NAMED).map(({ family, id }) => link({ page: 'output', family, id }));
  const heading = (name: string) => `${name} (${locale})`;
  return [
    { heading: heading(t('nav.findings')), links: archive.findings.map(({ id }) => link({ page: 'finding', id })) },
    { heading: heading(t('nav.outputs')), links: outputs(listedOutputs({ page: 'outputs' }, archive)) },
    { heading: heading(t('nav.podcast')), links: outputs(listedOutputs({ page: 'family', family: 'episodes' }, archive)) },
    { heading: heading(t('nav.topics')), links: archive.topics.map(({ id }) => link({ page: 'topic', id })) },
    { heading: heading(t('nav.people')), links: archive.people.map(({ id }) => link({ page: 'person', id })) },
    { heading: heading(t('data.title')), links: [link({ page: 'data' })] },
  ];
}
