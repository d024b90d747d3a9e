// What the published data file holds: the records of the content tree, each with its id, its pages and its words.
import { z } from 'astro/zod';
import { article } from './article.ts';
import { backgroundFact } from './background.ts';
import { episode } from './episode.ts';
import { explain } from './explain.ts';
import { id, licence, url } from './fields.ts';
import { finding, findingText } from './finding.ts';
import { lecture } from './lecture.ts';
import { outputText } from './output-text.ts';
import { person, personText } from './person.ts';
import { project } from './project.ts';
import { publication } from './publication.ts';
import { register } from './register.ts';
import { show } from './show.ts';
import { sourcePage } from './source.ts';
import { topic, topicText } from './topic.ts';

const addresses = z.strictObject({ nb: url, en: url }).meta(explain('Sidene om dette, på begge språk.', 'The pages on this, in both languages.'));
const body = z.string().optional().meta(explain('Teksten på siden, i Markdown.', "The page's text, in Markdown."));

/** The words of a record in each language that has them: the front matter and the text below it. */
function wordsOf<T extends z.ZodRawShape>(text: z.ZodObject<T>) {
  const words = z.strictObject({ ...text.shape, body });
  return z.strictObject({ nb: words.optional(), en: words.optional() }).optional().meta(explain('Nettstedets egne ord, på de språkene som har dem.', "The site's own words, in the languages that have them."));
}

/** A record of a drawer. What only the import needs to remember is left out. */
function record<F extends z.ZodRawShape, T extends z.ZodRawShape>(facts: z.ZodObject<F>, text: z.ZodObject<T>) {
  const { register: _, overrides: __, ...shape } = facts.shape as F & { register?: unknown; overrides?: unknown };
  return z.strictObject({
    id: id.meta(explain('Fast id, den samme som i adressen.', 'Permanent id, the same as in the address.')),
    addresses,
    ...(shape as Omit<F, 'register' | 'overrides'>),
    register: register.omit({ fingerprints: true }).optional(),
    text: wordsOf(text),
  });
}

const output = z.discriminatedUnion('family', [
  record(publication, outputText).extend({ family: z.literal('publications') }),
  record(lecture, outputText).extend({ family: z.literal('lectures') }),
  record(article, outputText).extend({ family: z.literal('articles') }),
  record(episode, outputText).extend({ family: z.literal('episodes') }),
]);

const contentLicence = licence.meta(explain('Lisensen for nettstedets egne ord og data.', "The licence of the site's own words and data."));
const schemaAddress = url.meta(explain('Adressen til dette skjemaet.', 'The address of this schema.'));

/** A file of outputs alone. */
export const outputsFile = z.strictObject({ $schema: schemaAddress, licence: contentLicence, outputs: z.array(output) });

/** The whole archive in one file. */
export const archiveFile = z.strictObject({
  $schema: schemaAddress,
  licence: contentLicence,
  project: project.omit({ register: true, overrides: true }),
  show,
  outputs: z.array(output).meta(explain('Alle resultater, de nyeste først.', 'All outputs, the newest first.')),
  findings: z.array(record(finding, findingText)),
  people: z.array(record(person, personText)),
  topics: z.array(record(topic, topicText)),
  background: z.record(id, backgroundFact).meta(explain('Bakgrunn, med en nøkkel for hver opplysning.', 'Background, a key for each fact.')),
  sources: z.record(id, sourcePage).meta(explain('Kildene, med nøkkelen de andre postene bruker.', 'The sources, by the key the other records use.')),
});

export type OutputRecord = z.infer<typeof output>;
export type ArchiveFile = z.infer<typeof archiveFile>;

/** The JSON Schema of a file, 2020-12. @param address where it is published; also its `$id` */
export function toJsonSchema(file: typeof archiveFile | typeof outputsFile, address: string): object {
  const schema = z.toJSONSchema(file, {
    io: 'input',
    // The sentence for Norwegian editors is no keyword of JSON Schema.
    override: ({ jsonSchema }) => {
      const noted = jsonSchema as Record<string, unknown>;
      if (typeof noted['nb'] === 'string') {
        noted['x-nb'] = noted['nb'];
        delete noted['nb'];
      }
    },
  });
  return { ...schema, $id: address };
}
