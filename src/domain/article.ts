// An article for the public: a feature article or an interview in a newspaper or on a site.
import type { ArticleFacts } from '../schema/article.ts';
import type { OutputBase } from './output.ts';

export interface Article extends OutputBase {
  family: 'articles';
  type: ArticleFacts['type'];
  outlet?: ArticleFacts['outlet'];
  medium?: ArticleFacts['medium'];
}
