// The facts of a page as points of its Markdown twin: what is recorded, and in plain words what is not.
import type { Archive } from '../domain/archive.ts';
import { fullName, type CreditRole } from '../domain/credit.ts';
import type { Episode } from '../domain/episode.ts';
import { evidenceOutputs, findingsOf, type Finding } from '../domain/finding.ts';
import { findingMoments } from '../domain/finding-moment.ts';
import { pick } from '../domain/localized.ts';
import { doiUrl, type Output } from '../domain/output.ts';
import { findingsOfPerson, outputsOf, type Person } from '../domain/person.ts';
import { audioUrl } from '../domain/recording.ts';
import { relatedTo } from '../domain/relation.ts';
import type { SourceUse } from '../domain/source.ts';
import { formatClock, momentFragment } from '../domain/timestamp.ts';
import { formatList } from '../i18n/format.ts';
import type { Reader } from '../i18n/reader.ts';
import { absolute, type Route } from '../i18n/routes.ts';
import { factRows } from './fact-rows.ts';
import type { TwinFact, TwinSection } from './markdown-twin.ts';
import { pageWords } from './page-words.ts';

/** What the points need around them. */
export interface TwinContext {
  archive: Archive;
  reader: Reader;
  siteUrl: string;
}

/** A page as a point: its title, leading to it. */
export function pagePoint(route: Route, { archive, reader, siteUrl }: TwinContext, label = ''): TwinFact {
  return { label, value: pageWords(route, archive, reader).title, url: absolute(reader.to(route), siteUrl) };
}

/** Outputs as points, each with its kind and date. */
export function outputPoints(outputs: readonly Output[], context: TwinContext): TwinFact[] {
  const { reader } = context;
  return outputs.map((output) => pagePoint({ page: 'output', family: output.family, id: output.id }, context, `${reader.t(`type.${output.type}`)}, ${reader.date(output.date)}`));
}

export function findingPoints(findings: readonly Finding[], context: TwinContext): TwinFact[] {
  return findings.map(({ id }) => pagePoint({ page: 'finding', id }, context));
}

/** What is recorded of an output. */
export function outputFactPoints(output: Output, context: TwinContext): TwinFact[] {
  const { reader } = context;
  const { t, locale } = reader;
  const translated = output.language === locale ? undefined : output.words[locale]?.title;
  return [
    ...(output.status === 'published' ? [] : [{ label: '', value: [t(`status.${output.status}`), output.statusNote?.[locale]].filter(Boolean).join(' ') }]),
    ...(translated === undefined ? [] : [{ label: t('output.translation').replace(/:$/, ''), value: translated }]),
    { label: t('field.type'), value: t(`type.${output.type}`) },
    ...Object.entries(Object.groupBy(output.credits, ({ role }) => role)).map(([role, credits]) => ({
      label: t(`role.${role as CreditRole}`), value: formatList(credits!.map((credit) => credit.printedAs ?? fullName(credit.name)), locale),
    })),
    ...(output.credits.length === 0 ? [{ label: t('field.credits'), value: t('unknown.field') }] : []),
    ...factRows(output, reader).map((row) => ({ label: row.name, value: row.value ?? t('unknown.field') })),
    ...(output.doi === undefined ? [] : [{ label: t('field.doi'), value: output.doi, url: doiUrl(output.doi) }]),
    ...(output.url === undefined ? [] : [{ label: t('field.url'), value: output.url, url: output.url }]),
    ...(output.family === 'episodes' && output.recording ? [recordingPoint(output.recording, context)] : []),
  ];
}

function recordingPoint({ file, durationSeconds }: NonNullable<Episode['recording']>, { archive, reader, siteUrl }: TwinContext): TwinFact {
  const url = audioUrl(file, siteUrl, archive.show.audioBaseUrl);
  return { label: reader.t('field.recording'), value: `${file}, ${formatClock(durationSeconds)}`, url };
}

/** What else an output's page leads to. */
export function outputSections(output: Output, context: TwinContext): TwinSection[] {
  const { archive, reader: { t } } = context;
  const related = relatedTo(output, archive.outputs).map(({ output: other, kind, direction }) =>
    pagePoint({ page: 'output', family: other.family, id: other.id }, context, t(`relation.${kind}.${direction}`)));
  return filled([
    ...chapterSections(output, context),
    { heading: t('output.findings'), points: findingPoints(findingsOf(output.id, archive.findings), context) },
    { heading: t('family.heading'), points: related },
    { heading: t('sources.heading', { n: output.sources.length }), points: sourcePoints(output.sources) },
  ]);
}

/** The chapters of an episode, each leading to its minute. */
function chapterSections(output: Output, { reader, siteUrl }: TwinContext): TwinSection[] {
  if (output.family !== 'episodes' || output.chapters.length === 0) return [];
  const page = absolute(reader.to({ page: 'output', family: 'episodes', id: output.id }), siteUrl);
  return [{ heading: reader.t('episode.chapters'), points: output.chapters.map((chapter) => ({ label: formatClock(chapter.start), value: chapter.title, url: `${page}${momentFragment(chapter)}` })) }];
}

/** Where the podcast speaks of a finding. */
function momentPoints(finding: Finding, { archive, reader, siteUrl }: TwinContext): TwinFact[] {
  return findingMoments(finding, archive).map(({ episode, start, end, title }) => ({
    label: `${formatClock(start)}–${formatClock(end)}`, value: title ? `${title} (${episode.title})` : episode.title,
    url: `${absolute(reader.to({ page: 'output', family: 'episodes', id: episode.id }), siteUrl)}${momentFragment({ start, end })}`,
  }));
}

/** What a finding rests on, and whom it concerns. */
export function findingSections(finding: Finding, context: TwinContext): TwinSection[] {
  const { archive, reader: { t, locale } } = context;
  const meaning = pick(finding.words, locale)?.value.meaning ?? {};
  return filled([
    { heading: t('finding.meaning'), points: finding.audiences.flatMap((audience) => (meaning[audience] ? [{ label: t(`audience.${audience}`), value: meaning[audience] }] : [])) },
    { heading: t('finding.evidence'), points: finding.evidence.map((piece) => ({ label: `«${piece.quote}»`, value: piece.source.title, url: piece.source.url })) },
    { heading: t('finding.moments'), points: momentPoints(finding, context) },
    { heading: t('finding.readMore'), points: outputPoints(archive.outputs.filter(({ id }) => evidenceOutputs(finding).includes(id)), context) },
  ]);
}

/** A person's positions, identifiers and works. */
export function personSections(person: Person, context: TwinContext): TwinSection[] {
  const { archive, reader: { t, locale, date } } = context;
  const roles = person.roles.map((role) => ({ label: date(role.date), value: [role.role[locale], role.place?.[locale]].filter(Boolean).join(', '), url: role.source.url }));
  const elsewhere = [...(person.orcid === undefined ? [] : [`https://orcid.org/${person.orcid}`]), ...person.sameAs].map((url) => ({ label: '', value: url, url }));
  return filled([
    { heading: t('person.roles'), points: roles },
    { heading: t('person.elsewhere'), points: elsewhere },
    { heading: t('nav.findings'), points: findingPoints(findingsOfPerson(person.id, archive), context) },
    { heading: t('nav.outputs'), points: outputPoints(outputsOf(person.id, archive.outputs), context) },
    { heading: t('sources.heading', { n: person.sources.length }), points: sourcePoints(person.sources) },
  ]);
}

export function sourcePoints(sources: readonly SourceUse[]): TwinFact[] {
  return sources.map(({ source }) => ({ label: '', value: source.title, url: source.url }));
}

/** Sections that hold something. */
export function filled(sections: readonly TwinSection[]): TwinSection[] {
  return sections.filter((section) => (section.points?.length ?? 0) > 0 || section.markdown !== undefined);
}
