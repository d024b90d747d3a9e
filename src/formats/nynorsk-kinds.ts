// What the kinds of output are called in nynorsk. The site has no pages in it; a reference in Norwegian APA has.
import type { OutputType } from '../domain/output.ts';

export const NYNORSK_KINDS: Readonly<Record<OutputType, string>> = {
  'academic-article': 'Vitskapleg artikkel',
  'academic-chapter': 'Vitskapleg kapittel',
  lecture: 'Fagleg foredrag',
  'popular-science-lecture': 'Populærvitskapleg foredrag',
  'academic-lecture': 'Vitskapleg foredrag',
  'feature-article': 'Kronikk',
  interview: 'Intervju',
  'sound-material': 'Lydmateriale',
  'podcast-episode': 'Podkastepisode',
  'magazine-article': 'Fag- eller populærvitskapleg artikkel',
  report: 'Rapport',
  'programme-participation': 'Deltaking i program',
  'other-publication': 'Annan publikasjon',
  'other-media': 'Anna mediebidrag',
};
