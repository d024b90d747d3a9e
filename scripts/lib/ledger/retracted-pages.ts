/** The pages of outputs that were retracted: they stay and say so, and hosts that can answer with 410, Gone. */

import { FAMILIES } from '../../../src/domain/output.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { pathTo } from '../../../src/i18n/routes.ts';
import { textField } from '../checks/check.ts';
import type { Content } from '../read-content.ts';

/** Their addresses in both languages. */
export function retractedPages(content: Content): string[] {
  return content.drawers.flatMap(({ collection, id, facts }) => {
    const family = FAMILIES.find((each) => each === collection);
    if (family === undefined || textField(facts?.value, 'status') !== 'retracted') return [];
    return LOCALES.map((locale) => pathTo({ page: 'output', family, id }, locale));
  });
}
