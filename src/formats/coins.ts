// COinS: one OpenURL per output in a list, from which reference managers offer a choice. https://archive.ph/20130415114447/http://ocoins.info/cobg.html
import type { Output } from '../domain/output.ts';
import { zoteroType } from '../domain/output-type.ts';
import { isoDate, keywordsOf, printedFamily, printedGiven, type CslName } from './csl-item.ts';
import { toCslItem } from './csl-json.ts';
import type { FormatContext } from './format-context.ts';

/** The class of the empty span whose `title` holds the OpenURL. */
export const COINS_CLASS = 'Z3988';

type Pair = readonly [key: string, value: string | undefined];

/** The `title` of an output's span: a query string, not yet escaped for HTML. */
export function coinsTitle(output: Output, context: FormatContext): string {
  const item = toCslItem(output, context);
  const type = zoteroType(output);
  const [first, last] = item.page?.split('-') ?? [];
  const shared: Pair[] = [
    ['rft.date', isoDate(item.issued)],
    ['rft.language', item.language],
    ...(item.author ?? item.host ?? item.performer ?? []).map((name): Pair => [output.family === 'publications' ? 'rft.au' : 'rft.creator', wholeName(name)]),
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
  ];
  const journal: Pair[] = [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'], ['rft.genre', 'article'], ['rft.atitle', item.title], ['rft.jtitle', item['container-title']],
    ['rft.volume', item.volume], ['rft.issue', item.issue], ['rft.spage', first], ['rft.epage', last], ['rft.issn', item.ISSN],
  ];
  const chapter: Pair[] = [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'], ['rft.genre', 'bookitem'], ['rft.atitle', item.title], ['rft.btitle', item['container-title']],
    ['rft.publisher', item.publisher], ['rft.spage', first], ['rft.epage', last], ['rft.isbn', item.ISBN],
  ];
  const other: Pair[] = [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'], ['rft.type', type], ['rft.title', item.title],
    ['rft.source', item['container-title'] ?? item['event-title']], ['rft.identifier', item.URL],
    ...keywordsOf(item).map((word): Pair => ['rft.subject', word]),
  ];
  const own = output.type === 'academic-article' ? journal : output.type === 'academic-chapter' ? chapter : other;
  const pairs: Pair[] = [['url_ver', 'Z39.88-2004'], ['ctx_ver', 'Z39.88-2004'], ...own, ...shared];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
}

function wholeName(name: CslName): string {
  return 'literal' in name ? name.literal : [printedFamily(name), printedGiven(name)].filter(Boolean).join(', ');
}
