// The wiring board: which loader and which schema each collection has. Nothing here reaches the network.
import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { inContent } from './data/content-dir.ts';
import { drawers } from './data/drawer-loader.ts';
import { interfaceWords } from './data/interface-words.ts';
import { drawerWords } from './data/words-loader.ts';
import { article } from './schema/article.ts';
import { backgroundFact } from './schema/background.ts';
import { episode } from './schema/episode.ts';
import { finding, findingText } from './schema/finding.ts';
import { lecture } from './schema/lecture.ts';
import { outputText } from './schema/output-text.ts';
import { pageText } from './schema/page.ts';
import { person, personText } from './schema/person.ts';
import { project } from './schema/project.ts';
import { publication } from './schema/publication.ts';
import { show } from './schema/show.ts';
import { sourcePage } from './schema/source.ts';
import { topic, topicText } from './schema/topic.ts';
import { uiStrings } from './schema/ui-strings.ts';

/** `<folder>/<id>/text.<locale>.mdx`, with ids such as `hurtigspor/nb`. */
function texts<T extends z.ZodType>(folder: string, schema: T) {
  return defineCollection({ loader: drawerWords(folder), schema });
}

/** A YAML file whose keys are ids. */
function mapped<T extends z.ZodType>(name: string, schema: T) {
  return defineCollection({ loader: file(inContent(name), { parser: parse }), schema });
}

/** A YAML file that is one record. */
function single<T extends z.ZodType>(name: string, schema: T) {
  return defineCollection({ loader: file(inContent(`${name}.yaml`), { parser: (text) => ({ [name]: parse(text) }) }), schema });
}

export const collections = {
  publications: defineCollection({ loader: drawers('publications'), schema: publication }),
  lectures: defineCollection({ loader: drawers('lectures'), schema: lecture }),
  articles: defineCollection({ loader: drawers('articles'), schema: article }),
  episodes: defineCollection({ loader: drawers('episodes'), schema: episode }),
  publicationTexts: texts('publications', outputText),
  lectureTexts: texts('lectures', outputText),
  articleTexts: texts('articles', outputText),
  episodeTexts: texts('episodes', outputText),
  findings: defineCollection({ loader: drawers('findings'), schema: finding }),
  findingTexts: texts('findings', findingText),
  people: defineCollection({ loader: drawers('people'), schema: person }),
  personTexts: texts('people', personText),
  topics: defineCollection({ loader: drawers('topics'), schema: topic }),
  topicTexts: texts('topics', topicText),
  pageTexts: texts('pages', pageText),
  sources: mapped('sources.yaml', sourcePage),
  background: mapped('background.yaml', backgroundFact),
  project: single('project', project),
  show: single('show', show),
  ui: defineCollection({ loader: interfaceWords, schema: uiStrings }),
};
