// FAIR Signposting level 2: typed links in a page's head, and the same as a linkset. https://signposting.org/FAIR/ · RFC 9264
import type { Route } from '../i18n/routes.ts';
import { addressOf, type FormatContext } from './format-context.ts';
import { LINKSET_FILE } from './output-files.ts';
import { typedLinks, type TypedLink } from './typed-links.ts';

type Target = Omit<TypedLink, 'rel'>;
type Context = { anchor: string } & Record<string, string | Target[]>;

/**
 * The links in the head of a page; none of a page that describes nothing. The files of an output are among them. What a list
 * lists is in its linkset alone, which the profile allows: there may be thousands, and every reader loads the head.
 */
export function signpostingLinks(route: Route, context: FormatContext): TypedLink[] {
  const links = typedLinks(route, context).filter(({ rel }) => rel !== 'item' || route.page === 'output');
  return links.length === 0 ? [] : [...links, { rel: 'linkset', href: `${addressOf(route, context)}${LINKSET_FILE.name}`, type: LINKSET_FILE.mediaType }];
}

/** The linkset of a page: the page, and each file or part of it with its way back. JSON per RFC 9264, section 4.2. */
export function linkset(route: Route, context: FormatContext): { linkset: Context[] } {
  const page: Target = { href: addressOf(route, context), type: 'text/html' };
  const links = typedLinks(route, context);
  const own: Context = { anchor: page.href };
  for (const { rel, ...target } of links) ((own[rel] ??= []) as Target[]).push(target);
  const back = (rel: string, name: string): Context[] =>
    links.filter((link) => link.rel === rel).map((link) => ({ anchor: link.href, [name]: [page] }) as Context);
  return { linkset: [own, ...back('item', 'collection'), ...back('describedby', 'describes')] };
}
