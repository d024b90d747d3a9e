// An article for the public: a feature article or an interview, never the academic kind.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { text, url } from './fields.ts';
import { outputFields } from './output.ts';

export const ARTICLE_TYPES = ['feature-article', 'interview'] as const;

const outlet = z.strictObject({
  name: text.meta(explain('Avisa, nettstedet eller kanalen.', 'The newspaper, site or channel.', 'Nordnorsk debatt')),
  section: text.optional().meta(explain('Spalten.', 'The section.', 'Kronikk')),
  url: url.optional().meta(explain('Forsiden til avisa eller nettstedet.', 'The front page of the newspaper or site.')),
});

export const article = z.strictObject({
  type: z.enum(ARTICLE_TYPES).meta(explain('Kronikk eller intervju.', 'Feature article or interview.', 'feature-article')),
  ...outputFields,
  outlet: outlet.optional().meta(explain('Der teksten sto på trykk eller på nett.', 'Where the text was printed or posted.')),
});

export type ArticleFacts = z.infer<typeof article>;
