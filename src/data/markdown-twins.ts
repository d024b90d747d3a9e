// Each page's twin in Markdown: the same facts and words, without layout.
import { groupPassages, paragraphLengths } from '../domain/cue.ts';
import { archiveAround } from '../domain/archive-part.ts';
import { outputById, topicById } from '../domain/archive.ts';
import { isPlayable } from '../domain/episode.ts';
import type { Output } from '../domain/output.ts';
import { citationStyle } from '../formats/citation-styles.ts';
import { listedOutputs } from '../formats/listed-outputs.ts';
import { markdownText } from '../formats/markdown-text.ts';
import { writeMarkdownTwin, type TwinPage, type TwinSection } from '../formats/markdown-twin.ts';
import { pageWords } from '../formats/page-words.ts';
import {
  filled, findingPoints, findingSections, outputFactPoints, outputPoints, outputSections, pagePoint, personSections, sourcePoints, type TwinContext,
} from '../formats/twin-points.ts';
import { absolute, TEXT_PAGES, type Route } from '../i18n/routes.ts';
import type { PageData } from './page-data.ts';
import { TEXTS } from './records.ts';
import { getCitation, getFindingCitation, type Citation } from './references.ts';
import { getTranscripts } from './transcripts.ts';
import { pickText, textLocales, type TextCollection } from './words.ts';

const written = new Map<string, Promise<string>>();

/** The text of a page's `index.md`, in the language of the page. Written once a build: it lies beside the page and in the package. */
export function markdownTwin(route: Route, page: PageData): Promise<string> {
  const path = page.reader.to(route);
  const known = import.meta.env.DEV ? undefined : written.get(path);
  const text = known ?? writeTwin(route, page);
  written.set(path, text);
  return text;
}

async function writeTwin(route: Route, whole: PageData): Promise<string> {
  // A twin that is not written again must not depend on more than its page does.
  const page = route.page === 'output' ? { ...whole, archive: archiveAround(route.id, whole.archive) } : whole;
  const { archive, reader, siteUrl } = page;
  const words = route.page === 'text' ? (await pickText('pageTexts', route.name, reader.locale))?.value : undefined;
  const twin: TwinPage = {
    ...(words ?? pageWords(route, archive, reader)),
    language: reader.locale,
    url: absolute(reader.to(route), siteUrl),
    facts: route.page === 'output' ? outputFactPoints(outputById(archive, route.id), page) : [],
    sections: await sectionsOf(route, page),
  };
  return writeMarkdownTwin(twin);
}

async function sectionsOf(route: Route, page: PageData): Promise<TwinSection[]> {
  const { archive, reader: { t } } = page;
  const context: TwinContext = page;
  switch (route.page) {
    case 'output': {
      const output = outputById(archive, route.id);
      return [
        ...(await bodyOf(TEXTS[output.family], output.id, t('output.inShort'), page)),
        ...(output.abstract ? [{ heading: t('output.abstract'), markdown: output.abstract.text.split(/\n{2,}/).map(markdownText).join('\n\n') }] : []),
        ...(await speechOf(output, page)),
        ...outputSections(output, context),
        citeSection(await getCitation(output, page), page),
      ];
    }
    case 'finding': {
      const finding = archive.findings.find(({ id }) => id === route.id)!;
      return [...(await bodyOf('findingTexts', finding.id, t('kind.finding'), page)), ...findingSections(finding, context), citeSection(await getFindingCitation(finding, page), page)];
    }
    case 'person':
      return [...(await bodyOf('personTexts', route.id, t('kind.person'), page)), ...personSections(archive.people.find(({ id }) => id === route.id)!, context)];
    case 'topic': {
      const { id } = topicById(archive, route.id);
      return [...(await bodyOf('topicTexts', id, t('kind.topic'), page)), ...filled([
        { heading: t('nav.findings'), points: findingPoints(archive.findings.filter(({ topics }) => topics.includes(id)), context) },
        { heading: t('nav.outputs'), points: outputPoints(listedOutputs(route, archive), context) },
      ])];
    }
    case 'text':
      return [...(await bodyOf('pageTexts', route.name, '', page)), ...(route.name === 'about' ? projectSections(page) : [])];
    case 'home':
      return homeSections(context, await heldTextPages());
    case 'findings':
      return [{ heading: t('nav.findings'), points: findingPoints(archive.findings, context) }];
    case 'topics':
      return [{ heading: t('nav.topics'), points: archive.topics.map(({ id }) => pagePoint({ page: 'topic', id }, context)) }];
    case 'people':
      return [{ heading: t('nav.people'), points: archive.people.map(({ id }) => pagePoint({ page: 'person', id }, context)) }];
    default:
      return filled([{ heading: t('nav.outputs'), points: outputPoints(listedOutputs(route, archive), context) }]);
  }
}

/** The words of a drawer; borrowed ones say so. */
async function bodyOf(collection: TextCollection, id: string, heading: string, { reader, siteUrl }: PageData): Promise<TwinSection[]> {
  const words = await pickText(collection, id, reader.locale);
  const body = words?.entry.body?.trim();
  if (!words || !body) return [];
  const notice = words.isFallback ? `${markdownText(reader.t('translation.missing', { language: reader.language(words.locale) }))}\n\n` : '';
  // A twin is read far from the site: its links must lead there.
  return [{ heading, markdown: `${notice}${body.replaceAll('](/', `](${siteUrl}/`)}` }];
}

/** How the page is cited, in every style, and the files that reference managers read. */
function citeSection({ references, files }: Citation, { reader: { t }, siteUrl }: PageData): TwinSection {
  return {
    heading: t('cite.heading'),
    points: [
      ...references.map(({ style, text }) => ({ label: citationStyle(style).name, value: text })),
      ...files.map(({ words, href }) => ({ label: '', value: words, url: absolute(href, siteUrl) })),
    ],
  };
}

/** What is said in an episode, paragraph by paragraph. */
async function speechOf(output: Output, { reader }: PageData): Promise<TwinSection[]> {
  if (output.family !== 'episodes' || !isPlayable(output)) return [];
  return (await getTranscripts(output.id, output.language)).map(({ language, cues }) => ({
    heading: language === reader.locale ? reader.t('episode.transcript') : reader.t('episode.transcriptIn', { language: reader.language(language) }),
    markdown: groupPassages(cues, output.chapters.map(({ start }) => start), paragraphLengths).map(({ text }) => markdownText(text)).join('\n\n'),
  }));
}

function projectSections({ archive: { project }, reader }: PageData): TwinSection[] {
  const { t, locale } = reader;
  const facts = [
    { label: t('field.title'), value: project.title },
    { label: t('project.period'), value: `${reader.date(project.start)} – ${reader.date(project.end)}` },
    { label: t('project.institution'), value: project.institution.name[locale], url: project.institution.url },
    ...project.facts.map((fact) => ({ label: fact.name[locale], value: fact.value[locale], url: fact.source.url })),
    ...(project.unknown ?? []).map((name) => ({ label: name[locale], value: t('unknown.field') })),
  ];
  const { description } = project;
  return [
    { heading: t('project.record'), points: facts },
    { heading: t('project.description'), markdown: description.language === locale ? description.text : description.translation },
    { heading: t('sources.heading', { n: project.sources.length }), points: sourcePoints(project.sources) },
  ];
}

function homeSections(context: TwinContext, texts: readonly Route[]): TwinSection[] {
  const { archive, reader: { t } } = context;
  const sections: Route[] = [{ page: 'findings' }, { page: 'outputs' }, { page: 'family', family: 'episodes' }, { page: 'topics' }, { page: 'people' }, { page: 'data' }];
  return filled([
    { heading: t('nav.findings'), points: findingPoints(archive.findings, context) },
    { heading: t('nav.label'), points: [...sections.map((route) => pagePoint(route, context)), ...texts.map((route) => ({ ...pagePoint(route, context), value: t(`footer.${(route as { name: (typeof TEXT_PAGES)[number] }).name}`) }))] },
  ]);
}

async function heldTextPages(): Promise<Route[]> {
  const held = await Promise.all(TEXT_PAGES.map(async (name) => ((await textLocales('pageTexts', name)).length > 0 ? [{ page: 'text', name } as const] : [])));
  return held.flat();
}
