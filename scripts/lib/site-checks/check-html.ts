/**
 * Every page is valid HTML by html-validate: what the standard forbids, and what shuts readers out.
 * How the HTML is typed (quotes, doctype case, closing slashes) is the generator's affair.
 * @see https://html-validate.org/rules/
 */

import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import type { Site } from './site.ts';
import type { SiteFault } from './site-fault.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // Everything we load is our own: there is no third party whose file could change.
      'require-sri': 'off',
      // These have a check of their own here, with a clearer sentence.
      'no-dup-id': 'off',
      'wcag/h37': 'off',
    },
  }),
);

export function checkHtml(site: Site): SiteFault[] {
  return site.pages.flatMap((page) =>
    validator
      .validateStringSync(site.read(page.file), page.file)
      .results.flatMap((result) => result.messages)
      .map(({ line, ruleId, message }) => ({
        rule: 'html-invalid' as const,
        file: page.file,
        line,
        found: `${message} (${ruleId})`,
      })),
  );
}
