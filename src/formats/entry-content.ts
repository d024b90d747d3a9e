// The whole of an output as HTML for a feed: what is recorded of it, then the words of its page.
import { fullName } from '../domain/credit.ts';
import { doiUrl, readingAddress, type Output } from '../domain/output.ts';
import type { Reader } from '../i18n/reader.ts';
import { factRows, type FactRow } from './fact-rows.ts';
import { legalText } from './legal-text.ts';

/**
 * What has been corrected or retracted is said first.
 * @param body the page's words as HTML of our own making, with the language they are in; nothing for a record without words
 * @param siteUrl the words' own links begin there: a feed is read far from the site
 */
export function entryContent(output: Output, body: { html: string; language: string } | undefined, reader: Reader, siteUrl: string): string {
  const { t } = reader;
  const people = output.credits.map((credit) => ({ name: t(`role.${credit.role}`), value: credit.printedAs ?? fullName(credit.name) }));
  const rows: FactRow[] = [{ name: t('field.type'), value: t(`type.${output.type}`) }, ...people, ...factRows(output, reader)];
  const facts = rows.map((row) => `<dt>${escape(row.name)}</dt><dd${row.lang && row.value !== undefined ? ` lang="${escape(row.lang)}"` : ''}>${escape(row.value ?? t('unknown.field'))}</dd>`).join('');
  const doi = output.doi === undefined ? '' : `<dt>${escape(t('field.doi'))}</dt><dd><a href="${escape(doiUrl(output.doi))}">${escape(output.doi)}</a></dd>`;
  const address = readingAddress(output);
  const read = address === undefined ? '' : `<p><a href="${escape(address)}">${escape(t('output.read'))}</a></p>`;
  const words = body === undefined ? '' : `<div lang="${escape(body.language)}">${legalText(body.html).replaceAll(/(<a [^>]*href=")\/(?!\/)/g, `$1${escape(siteUrl)}/`)}</div>`;
  return `${noticeOf(output, reader)}<div lang="${reader.locale}"><dl>${facts}${doi}</dl></div>${abstractOf(output)}${words}${read && `<div lang="${reader.locale}">${read}</div>`}`;
}

function noticeOf(output: Output, { t, locale }: Reader): string {
  if (output.status === 'published') return '';
  const note = output.statusNote?.[locale];
  return `<p lang="${locale}"><strong>${escape(t(`status.${output.status}`))}</strong>${note === undefined ? '' : ` ${escape(note)}`}</p>`;
}

/** The abstract of the register or the publisher, paragraph by paragraph. */
function abstractOf({ abstract }: Output): string {
  if (!abstract) return '';
  const lang = abstract.language === undefined ? '' : ` lang="${escape(abstract.language)}"`;
  return `<blockquote${lang}>${abstract.text.split(/\n{2,}/).map((paragraph) => `<p>${escape(paragraph)}</p>`).join('')}</blockquote>`;
}

function escape(text: string): string {
  return legalText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
