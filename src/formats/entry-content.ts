// The whole of an output as HTML for a feed: what is recorded of it, then the words of its page.
import { fullName } from '../domain/credit.ts';
import { doiUrl, readingAddress, type Output } from '../domain/output.ts';
import type { Reader } from '../i18n/reader.ts';
import { factRows } from './fact-rows.ts';
import { legalText } from './legal-text.ts';

/**
 * @param body the page's words as HTML of our own making, with the language they are in; nothing for a record without words
 */
export function entryContent(output: Output, body: { html: string; language: string } | undefined, reader: Reader): string {
  const { t } = reader;
  const people = output.credits.map((credit) => ({ name: t(`role.${credit.role}`), value: credit.printedAs ?? fullName(credit.name) }));
  const rows = [{ name: t('field.type'), value: t(`type.${output.type}`) }, ...people, ...factRows(output, reader)];
  const facts = rows.map((row) => `<dt>${escape(row.name)}</dt><dd>${escape(row.value ?? t('unknown.field'))}</dd>`).join('');
  const doi = output.doi === undefined ? '' : `<dt>${escape(t('field.doi'))}</dt><dd><a href="${escape(doiUrl(output.doi))}">${escape(output.doi)}</a></dd>`;
  const address = readingAddress(output);
  const read = address === undefined ? '' : `<p><a href="${escape(address)}">${escape(t('output.read'))}</a></p>`;
  const words = body === undefined ? '' : `<div lang="${escape(body.language)}">${legalText(body.html)}</div>`;
  return `<div lang="${reader.locale}"><dl>${facts}${doi}</dl></div>${words}${read && `<div lang="${reader.locale}">${read}</div>`}`;
}

function escape(text: string): string {
  return legalText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
