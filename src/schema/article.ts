// An article or another contribution to the media: a feature article, an interview, taking part in a programme. Never the academic kind.
import { z } from 'astro/zod';
import { explain } from './explain.ts';
import { text, url } from './fields.ts';
import { outputFields } from './output.ts';

export const ARTICLE_TYPES = ['feature-article', 'interview', 'programme-participation', 'other-media'] as const;

/** Where the public met it. */
export const MEDIA = ['print', 'radio', 'tv', 'internet', 'other'] as const;

const outlet = z.strictObject({
  name: text.meta(explain('Avisa, nettstedet eller kanalen.', 'The newspaper, site or channel.', 'Nordnorsk debatt')),
  section: text.optional().meta(explain('Spalten.', 'The section.', 'Kronikk')),
  url: url.optional().meta(explain('Forsiden til avisa eller nettstedet.', 'The front page of the newspaper or site.')),
});

export const article = z.strictObject({
  type: z.enum(ARTICLE_TYPES).meta(explain('Kronikk, intervju eller deltakelse i et program; other-media med importedType for det som ikke passer.', 'Feature article, interview or taking part in a programme; other-media with importedType for what does not fit.', 'feature-article')),
  ...outputFields,
  outlet: outlet.optional().meta(explain('Der teksten sto på trykk eller på nett.', 'Where the text was printed or posted.')),
  medium: z.enum(MEDIA).optional().meta(explain('Slags medium: print, radio, tv, internet eller other.', 'Kind of medium: print, radio, tv, internet or other.', 'radio')),
});

export type ArticleFacts = z.infer<typeof article>;
